import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { csvOf, tabbed, type Cell } from '../csv';
import { joined, keysOf, type Selection } from '../state/selection';
import { pairOf, visible, type CanvasEdge, type CanvasNode } from '../state/view';
import { figure, text } from '../text';
import { edgeColumns, entityColumns, found, ordered, plain, type Column } from './columns';
import { save } from './download';
import { Panel } from './panel';
import { sortable, type Sort } from './sortable';

type Tab = 'entities' | 'edges';

/** What is on the canvas as a table: the way to read it for whoever cannot see a canvas or would rather not. */
export class TablePanel extends Panel {
  static override properties = { ...Panel.properties, tab: { state: true }, sort: { state: true }, query: { state: true }, facts: { state: true } };
  declare tab: Tab;
  declare sort: Sort<string> | null;
  declare query: string;
  /** Edges that are ticked. Entities that are ticked are those that the whole page has selected. */
  declare facts: ReadonlySet<string>;
  private last: string | null = null;
  private followed: Selection | null = null;

  constructor() {
    super();
    this.tab = 'entities';
    this.sort = null;
    this.query = '';
    this.facts = new Set();
  }

  protected override render() {
    const { nodes, edges } = visible(this.app.store.view);
    const tab = (name: Tab, size: number) =>
      html`<button type="button" role="tab" id="table-${name}" data-testid="table-${name}" aria-selected=${this.tab === name} aria-controls="table-panel" tabindex=${this.tab === name ? 0 : -1} @click=${() => this.turn(name)}>${text.table[name]} <span class="number">${figure(size)}</span></button>`;
    return html`<div class="table">
      <div role="tablist" class="tabs" aria-label=${text.table.title} @keydown=${this.key}>${tab('entities', nodes.length)}${tab('edges', edges.length)}</div>
      ${nodes.length ? (this.tab === 'entities' ? this.entities(nodes, edges) : this.edges(edges)) : this.panel(html`<p>${text.table.none}</p>`)}
    </div>`;
  }

  /** What is selected elsewhere is brought into sight. */
  protected override updated(_changed: PropertyValues): void {
    const { selection } = this.state;
    if (selection !== this.followed) this.querySelector('tr.chosen')?.scrollIntoView({ block: 'nearest' });
    this.followed = selection;
  }

  private entities(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]) {
    const ticked = new Set(this.selectedEntities());
    return this.rows(nodes, entityColumns(this.state, this.app.store.view, edges), ticked, (row) => this.select([row.key]));
  }

  private edges(edges: readonly CanvasEdge[]) {
    return this.rows(edges, edgeColumns(this.state, this.app.store.view), this.facts, (edge) =>
      this.app.explorer.select(edge.fact ? { kind: 'fact', key: edge.fact, edge: edge.key } : { kind: 'record', key: edge.key }, null),
    );
  }

  private rows<T extends { key: string }>(all: readonly T[], columns: readonly Column<T>[], ticked: ReadonlySet<string>, open: (row: T) => void) {
    const rows = found(all, columns, this.query);
    const here = all.filter((row) => ticked.has(row.key));
    return html`<div class="table-bar">
        <label class="find"><span class="unseen">${text.rows.find}</span>
          <input type="search" data-testid="table-find" placeholder=${text.rows.find} .value=${this.query} @input=${this.find} @keydown=${this.leaveFind} /></label>
        <span class="number" role="status" data-testid="table-count">${text.rows.found(rows.length, all.length)}</span>
        ${this.actions(here, here.length ? here : rows, columns)}
      </div>
      ${this.panel(rows.length ? this.grid(rows, columns, ticked, open) : html`<p>${text.rows.none(this.query)}</p>`)}`;
  }

  private panel(content: TemplateResult) {
    return html`<div role="tabpanel" id="table-panel" class="tab-panel" aria-labelledby="table-${this.tab}" tabindex="0">${content}</div>`;
  }

  /** For the rows that are ticked; what only reads is for all that are shown where none is. */
  private actions<T extends { key: string }>(ticked: readonly T[], rows: readonly T[], columns: readonly Column<T>[]) {
    const { editor, store } = this.app;
    const keys = ticked.map((row) => row.key);
    const tool = (name: string, words: string, act: () => void) => html`<button type="button" class="tool" data-testid="table-${name}" @click=${act}>${words}</button>`;
    return html`<div class="row-actions" role="group" aria-label=${text.rows.actions}>
      ${keys.length
        ? html`<span class="number" data-testid="table-chosen">${text.rows.chosen(keys.length)}</span>
            ${tool('show', text.rows.show, () => this.show(keys))} ${tool('hide', text.rows.hide, () => editor.hide(keys))} ${tool('keep', text.rows.keep, () => this.keep(keys))}
            ${this.tab === 'entities' ? tool('pin', keys.every((key) => store.view.pinned.has(key)) ? text.rows.unpin : text.rows.pin, () => editor.pin(keys)) : nothing}`
        : nothing}
      ${tool('copy', text.rows.copy, () => void this.copy(cellsOf(rows, columns)))} ${tool('csv', text.rows.save, () => this.save(cellsOf(rows, columns)))}
    </div>`;
  }

  private grid<T extends { key: string }>(rows: readonly T[], all: readonly Column<T>[], ticked: ReadonlySet<string>, open: (row: T) => void): TemplateResult {
    const columns = all.filter((column) => !column.fileOnly);
    const sort = this.sort ?? { by: columns[0]?.name ?? '', sign: 1 };
    const sorted = ordered(rows, columns.find((column) => column.name === sort.by), sort.sign);
    const keys = sorted.map((row) => row.key);
    const on = keys.filter((key) => ticked.has(key)).length;
    const go = (row: T): void => {
      open(row);
      this.app.stage?.centre(row.key);
    };
    return html`<table>
      <caption class="unseen">${text.table.title}</caption>
      <thead><tr>
        <td class="tick"><label><input type="checkbox" data-testid="table-all" aria-label=${text.rows.all} .checked=${on === keys.length} .indeterminate=${on > 0 && on < keys.length} @change=${() => this.tick(keys, on < keys.length)} /></label></td>
        ${columns.map((column) => sortable(column.name, column.name, sort, (next) => (this.sort = next), column.number))}
      </tr></thead>
      <tbody @keydown=${this.walk}>
        ${sorted.map(
          (row) => html`<tr class=${this.chosen(row.key) ? 'chosen' : nothing} @click=${() => go(row)}>
            ${this.box(row.key, String(columns[0]?.value(row) ?? row.key), ticked, keys)} ${columns.map((column, i) => this.cell(row, column, i === 0, () => go(row)))}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private box(key: string, name: string, ticked: ReadonlySet<string>, keys: readonly string[]) {
    const press = (event: MouseEvent): void => {
      const [from, to] = [this.last === null ? -1 : keys.indexOf(this.last), keys.indexOf(key)];
      const range = event.shiftKey && from >= 0 ? keys.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
      this.last = key;
      this.tick(range, !ticked.has(key));
    };
    return html`<td class="tick" @click=${(event: Event) => event.stopPropagation()}><label><input type="checkbox" aria-label=${text.rows.one(name)} .checked=${ticked.has(key)} @click=${press} /></label></td>`;
  }

  /** The first cell heads its row and is the way in for the keyboard. */
  private cell<T extends { key: string }>(row: T, column: Column<T>, head: boolean, open: () => void) {
    const content = column.cell?.(row) ?? column.value(row);
    if (!head) return html`<td class=${column.number ? 'number' : column.short ? 'short' : nothing} dir="auto">${column.number ? figure(Number(content)) : content}</td>`;
    const press = (event: Event): void => {
      event.stopPropagation();
      open();
    };
    return html`<th scope="row"><button type="button" class="question" aria-current=${this.chosen(row.key) ? 'true' : nothing} @click=${press}><bdi>${content}</bdi></button></th>`;
  }

  private chosen(key: string): boolean {
    const { selection } = this.state;
    const edge = this.app.store.view.edges.get(key);
    switch (selection?.kind) {
      case 'fact':
        return selection.edge === key || edge?.fact === selection.key;
      case 'pair':
        return edge !== undefined && pairOf(edge) === selection.key;
      case 'several':
        return keysOf(selection.key).includes(key);
      default:
        return selection?.key === key;
    }
  }

  private selectedEntities(): string[] {
    const { selection } = this.state;
    if (selection?.kind === 'several') return keysOf(selection.key);
    return selection?.kind === 'entity' || selection?.kind === 'record' ? [selection.key] : [];
  }

  private tick(keys: readonly string[], on: boolean): void {
    const next = new Set(this.tab === 'entities' ? this.selectedEntities() : this.facts);
    for (const key of keys) if (on) next.add(key); else next.delete(key);
    if (this.tab === 'entities') this.select([...next]);
    else this.facts = next;
  }

  private select(keys: readonly string[]): void {
    const { explorer, store } = this.app;
    const [key] = keys;
    const one = key !== undefined && store.view.nodes.get(key)?.properties ? 'record' : 'entity';
    explorer.select(key === undefined ? null : { kind: keys.length > 1 ? 'several' : one, key: joined(keys) }, null);
  }

  /** Edges are shown by their ends: these, and the lines between them, then stand out. */
  private show(keys: readonly string[]): void {
    this.select([...new Set(keys.flatMap((key) => this.endsOf(key)))]);
    this.app.store.set({ room: 'graph', ...(matchMedia('(max-width: 820px)').matches ? { drawer: null } : {}) });
    this.app.stage?.centre(keys[0] ?? '');
  }

  private keep(keys: readonly string[]): void {
    const { editor, store } = this.app;
    if (this.tab === 'entities') return editor.keep(keys);
    const kept = new Set([...keys, ...keys.flatMap((key) => this.endsOf(key)), ...store.view.pinned]);
    editor.hide([...store.view.nodes.keys(), ...store.view.edges.keys()].filter((key) => !kept.has(key)));
  }

  private endsOf(key: string): string[] {
    const edge = this.app.store.view.edges.get(key);
    return edge ? [edge.source, edge.target] : [key];
  }

  private async copy(cells: Cell[][]): Promise<void> {
    const say = (notice: string): void => this.app.store.set({ notice });
    // Where the page does not come over a safe connection, browsers have no clipboard at all.
    await Promise.resolve()
      .then(() => navigator.clipboard.writeText(tabbed(cells)))
      .then(() => say(text.rows.copied(cells.length - 1)), () => say(text.rows.notCopied));
  }

  private save(cells: Cell[][]): void {
    const file = text.rows.file[this.tab];
    save(new Blob([csvOf(cells)], { type: 'text/csv;charset=utf-8' }), file);
    this.app.store.set({ notice: text.rows.saved(cells.length - 1, file) });
  }

  private turn(tab: Tab): void {
    this.tab = tab;
    this.sort = null;
    this.last = null;
  }

  private find(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
  }

  /** Escape empties the field before it closes the drawer. */
  private leaveFind(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.query) return;
    event.stopPropagation();
    event.preventDefault();
    this.query = '';
  }

  /** Up and down lead from a row to the next, within the same column of controls. */
  private walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = (event.target as Element).closest('tr');
    const next = step === 1 ? row?.nextElementSibling : step === -1 ? row?.previousElementSibling : null;
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>(event.target instanceof HTMLInputElement ? 'input' : 'th button')?.focus();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    this.turn(this.tab === 'entities' ? 'edges' : 'entities');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }
}

function cellsOf<T>(rows: readonly T[], columns: readonly Column<T>[]): Cell[][] {
  return [columns.map((column) => column.name), ...rows.map((row) => columns.map((column) => plain(column, row)))];
}

customElements.define('entente-table', TablePanel);
