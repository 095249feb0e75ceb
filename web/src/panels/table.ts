import '../styles/rows.css';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keysOf, type Selection } from '../state/selection';
import { pairOf, visible, type CanvasEdge, type CanvasNode } from '../state/view';
import { figure, text } from '../text';
import { rows as rowsWords } from '../text/rows';
import { edgeColumns, entityColumns, found, type Column } from './columns';
import { Panel } from './panel';
import { rowActions, selectEntities, type Tab } from './row-actions';
import { sortable, type Sort } from './sortable';
import { MOST_ROWS, rowsAt, sortedBy } from './windowed';

/** Until a row has been measured. */
const ROW = 30;

interface Arranged {
  readonly all: readonly unknown[];
  readonly columns: number;
  readonly query: string;
  readonly by: string;
  readonly sign: 1 | -1;
  readonly rows: readonly { readonly key: string }[];
}

/** What is on the canvas as a table: the way to read it for whoever cannot see a canvas or would rather not. */
export class TablePanel extends Panel {
  static override properties = { ...Panel.properties, tab: { state: true }, sort: { state: true }, query: { state: true }, facts: { state: true }, first: { state: true } };
  declare tab: Tab;
  declare sort: Sort<string> | null;
  declare query: string;
  /** Edges that are ticked. Entities that are ticked are those that the whole page has selected. */
  declare facts: ReadonlySet<string>;
  /** The first row that is drawn. */
  declare first: number;
  private height = ROW;
  private scrolled = 0;
  private arranged: Arranged | null = null;
  private last: string | null = null;
  private followed: Selection | null = null;

  constructor() {
    super();
    this.tab = 'entities';
    this.sort = null;
    this.query = '';
    this.facts = new Set();
    this.first = 0;
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

  protected override updated(_changed: PropertyValues): void {
    this.height = this.querySelector<HTMLElement>('table.long tr.row')?.offsetHeight || ROW;
    if (this.state.selection !== this.followed) this.follow();
    this.followed = this.state.selection;
  }

  /** What is selected elsewhere is brought into sight, drawn or not. */
  private follow(): void {
    const row = this.querySelector('tr.chosen');
    const at = this.arranged?.rows.findIndex(({ key }) => this.chosen(key)) ?? -1;
    if (row) row.scrollIntoView({ block: 'nearest' });
    else if (at >= 0) this.querySelector('#table-panel')?.scrollTo({ top: at * this.height });
  }

  private entities(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]) {
    const ticked = new Set(this.selectedEntities());
    return this.rows(nodes, entityColumns(this.state, this.app.store.view, edges), ticked, (row) => selectEntities(this.app, [row.key]));
  }

  private edges(edges: readonly CanvasEdge[]) {
    return this.rows(edges, edgeColumns(this.state, this.app.store.view), this.facts, (edge) =>
      this.app.explorer.select(edge.fact ? { kind: 'fact', key: edge.fact, edge: edge.key } : { kind: 'record', key: edge.key }, null),
    );
  }

  private rows<T extends { key: string }>(all: readonly T[], columns: readonly Column<T>[], ticked: ReadonlySet<string>, open: (row: T) => void) {
    const rows = this.arrange(all, columns);
    const here = all.filter((row) => ticked.has(row.key));
    return html`<div class="table-bar">
        <label class="find"><span class="unseen">${rowsWords.find}</span>
          <input type="search" data-testid="table-find" placeholder=${rowsWords.find} .value=${this.query} @input=${this.find} @keydown=${this.leaveFind} /></label>
        <span class="number" role="status" data-testid="table-count">${rowsWords.found(rows.length, all.length)}</span>
        ${rowActions(this.app, this.tab, here, rows, columns)}
      </div>
      ${this.panel(rows.length ? this.grid(rows, columns, ticked, open) : html`<p>${rowsWords.none(this.query)}</p>`)}`;
  }

  private panel(content: TemplateResult) {
    return html`<div role="tabpanel" id="table-panel" class="tab-panel" aria-labelledby="table-${this.tab}" tabindex="0" @scroll=${this.scrolling}>${content}</div>`;
  }

  /** What is found, sorted. Anew only when something changed: the panel is drawn again at every change of the page. */
  private arrange<T extends { key: string }>(all: readonly T[], columns: readonly Column<T>[]): readonly T[] {
    const { by, sign } = this.sorting(columns);
    const { arranged, query } = this;
    if (arranged && arranged.all === all && arranged.columns === columns.length && arranged.query === query && arranged.by === by && arranged.sign === sign) return arranged.rows as readonly T[];
    const column = columns.find(({ name }) => name === by);
    const matching = found(all, columns, query);
    const rows = column ? sortedBy(matching, column.value, sign) : matching;
    this.arranged = { all, columns: columns.length, query, by, sign, rows };
    return rows;
  }

  private sorting<T>(columns: readonly Column<T>[]): Sort<string> {
    return this.sort ?? { by: columns[0]?.name ?? '', sign: 1 };
  }

  private grid<T extends { key: string }>(rows: readonly T[], all: readonly Column<T>[], ticked: ReadonlySet<string>, open: (row: T) => void): TemplateResult {
    const columns = all.filter((column) => !column.fileOnly);
    const { first, end } = rowsAt(rows.length, this.scrolled, this.height);
    const keys = rows.map((row) => row.key);
    const on = keys.filter((key) => ticked.has(key)).length;
    const go = (row: T): void => {
      open(row);
      this.app.stage?.centre(row.key);
    };
    return html`<table class=${rows.length > MOST_ROWS ? 'long' : nothing} aria-rowcount=${rows.length + 1}>
      <caption class="unseen">${text.table.title}</caption>
      <thead><tr aria-rowindex="1">
        <td class="tick"><label><input type="checkbox" data-testid="table-all" aria-label=${rowsWords.all} .checked=${on === keys.length} .indeterminate=${on > 0 && on < keys.length} @change=${() => this.tick(keys, on < keys.length)} /></label></td>
        ${columns.map((column) => sortable(column.name, column.name, this.sorting(columns), (next) => this.turnTo(next), column.number))}
      </tr></thead>
      ${this.gap(first)}
      <tbody @keydown=${this.walk}>
        ${repeat(
          rows.slice(first, end),
          (row) => row.key,
          (row, i) => html`<tr class=${this.chosen(row.key) ? 'row chosen' : 'row'} aria-rowindex=${first + i + 2} @click=${() => go(row)}>
            ${this.box(row.key, String(columns[0]?.value(row) ?? row.key), ticked, keys)} ${columns.map((column, j) => this.cell(row, column, j === 0, () => go(row)))}
          </tr>`,
        )}
      </tbody>
      ${this.gap(rows.length - end)}
    </table>`;
  }

  /** In the place of rows that are not drawn. */
  private gap(rows: number) {
    return rows ? html`<tbody aria-hidden="true"><tr><td class="gap" .height=${String(rows * this.height)}></td></tr></tbody>` : nothing;
  }

  private readonly scrolling = (event: Event): void => {
    this.scrolled = (event.target as HTMLElement).scrollTop;
    this.first = rowsAt(this.arranged?.rows.length ?? 0, this.scrolled, this.height).first;
  };

  private turnTo(sort: Sort<string> | null): void {
    this.sort = sort;
    this.scrolled = 0;
    this.querySelector('#table-panel')?.scrollTo({ top: 0 });
  }

  private box(key: string, name: string, ticked: ReadonlySet<string>, keys: readonly string[]) {
    const press = (event: MouseEvent): void => {
      const [from, to] = [this.last === null ? -1 : keys.indexOf(this.last), keys.indexOf(key)];
      const range = event.shiftKey && from >= 0 ? keys.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
      this.last = key;
      this.tick(range, !ticked.has(key));
    };
    return html`<td class="tick" @click=${(event: Event) => event.stopPropagation()}><label><input type="checkbox" aria-label=${rowsWords.one(name)} .checked=${ticked.has(key)} @click=${press} /></label></td>`;
  }

  /** The first cell heads its row and is the way in for the keyboard. */
  private cell<T extends { key: string }>(row: T, column: Column<T>, head: boolean, open: () => void) {
    const content = column.cell?.(row) ?? column.value(row);
    if (!head) return html`<td class=${column.number ? 'number' : column.short ? 'short' : column.wide ? 'wide' : nothing} dir="auto">${column.number ? figure(Number(content)) : content}</td>`;
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
    if (this.tab === 'entities') selectEntities(this.app, [...next]);
    else this.facts = next;
  }

  private turn(tab: Tab): void {
    this.tab = tab;
    this.last = null;
    this.turnTo(null);
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

customElements.define('entente-table', TablePanel);
