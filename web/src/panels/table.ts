import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { when } from '../format';
import { changeOf, changes, toldOf } from '../state/changes';
import { statusOrder } from '../state/status';
import { visible, type CanvasEdge, type CanvasNode } from '../state/view';
import { figure, text } from '../text';
import { changeSign } from './changes';
import { Panel } from './panel';
import { labelSample, lineSample } from './samples';
import { sortable, type Sort } from './sortable';
import { MOST_ROWS, rowsAt, sortedBy } from './windowed';

interface Column<T> {
  readonly name: string;
  readonly value: (row: T) => string | number;
  readonly cell?: (row: T) => unknown;
  readonly number?: true;
  /** Kept on one line. */
  readonly short?: true;
}

/** Until a row has been measured. */
const ROW = 30;

/** What is on the canvas as a table: the way to read it for whoever cannot see a canvas or would rather not. */
export class TablePanel extends Panel {
  static override properties = { ...Panel.properties, tab: { state: true }, sort: { state: true }, first: { state: true } };
  declare tab: 'entities' | 'edges';
  declare sort: Sort<string> | null;
  /** The first row that is drawn. */
  declare first: number;
  private height = ROW;
  private scrolled = 0;
  private order: { rows: readonly unknown[]; by: string | undefined; sign: 1 | -1; sorted: readonly unknown[] } | null = null;

  constructor() {
    super();
    this.tab = 'entities';
    this.sort = null;
    this.first = 0;
  }

  protected override render() {
    const { nodes, edges } = visible(this.app.store.view);
    const tab = (name: 'entities' | 'edges', size: number) =>
      html`<button type="button" role="tab" id="table-${name}" data-testid="table-${name}" aria-selected=${this.tab === name} aria-controls="table-panel" tabindex=${this.tab === name ? 0 : -1} @click=${() => this.turn(name)}>${text.table[name]} <span class="number">${figure(size)}</span></button>`;
    return html`<div class="table">
      <div role="tablist" class="tabs" aria-label=${text.table.title} @keydown=${this.key}>${tab('entities', nodes.length)}${tab('edges', edges.length)}</div>
      <div role="tabpanel" id="table-panel" class="tab-panel" aria-labelledby="table-${this.tab}" tabindex="0" @scroll=${this.scrolling}>
        ${nodes.length ? (this.tab === 'entities' ? this.entities(nodes, edges) : this.edges(edges)) : html`<p>${text.table.none}</p>`}
      </div>
    </div>`;
  }

  private entities(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]) {
    const degree = new Map<string, number>();
    for (const key of edges.flatMap((edge) => [edge.source, edge.target])) degree.set(key, (degree.get(key) ?? 0) + 1);
    const { vocabulary, theme } = this.state;
    const columns: Column<CanvasNode>[] = [
      { name: text.table.name, value: (node) => node.name },
      { name: text.table.label, value: (node) => node.label, cell: (node) => html`${vocabulary ? labelSample(vocabulary.label(node.label), theme) : nothing} ${node.label}`, short: true },
      { name: text.table.facts, value: (node) => node.facts, number: true },
      { name: text.table.links, value: (node) => degree.get(node.key) ?? 0, number: true },
    ];
    return this.grid(nodes, columns, (node) => this.app.explorer.select({ kind: node.properties ? 'record' : 'entity', key: node.key }, null));
  }

  private edges(edges: readonly CanvasEdge[]) {
    const { nodes } = this.app.store.view;
    const { vocabulary } = this.state;
    const name = (key: string): string => nodes.get(key)?.name ?? key;
    const columns: Column<CanvasEdge>[] = [
      { name: text.table.from, value: (edge) => name(edge.source) },
      { name: text.table.relation, value: (edge) => [vocabulary?.words(edge.type), edge.detail].filter(Boolean).join(': ') },
      { name: text.table.to, value: (edge) => name(edge.target) },
      { name: text.table.status, value: (edge) => statusOrder.indexOf(edge.status), cell: (edge) => html`${lineSample(edge.status)} ${text.status[edge.status]}`, short: true },
      { name: text.table.when, value: (edge) => edge.from ?? edge.until ?? '', cell: (edge) => when(edge), short: true },
      { name: text.table.claims, value: (edge) => edge.claims, number: true },
      { name: text.table.publishers, value: (edge) => edge.publishers, number: true },
      ...this.compared(),
    ];
    return this.grid(edges, columns, (edge) =>
      this.app.explorer.select(edge.fact ? { kind: 'fact', key: edge.fact, edge: edge.key } : { kind: 'record', key: edge.key }, null),
    );
  }

  /** While two days are compared: what became of each edge's fact between them. */
  private compared(): Column<CanvasEdge>[] {
    const changed = toldOf(this.state.diff, this.app.store.view);
    if (!changed) return [];
    const told = (edge: CanvasEdge) => {
      const change = changeOf(edge, changed);
      return change ? html`${changeSign(change, this.state.theme)} ${text.comparing.kind[change]}` : text.comparing.unchanged;
    };
    const order = (edge: CanvasEdge): number => [...changes, null].indexOf(changeOf(edge, changed));
    return [{ name: text.comparing.column, value: order, cell: told, short: true }];
  }

  private grid<T extends { key: string }>(rows: readonly T[], columns: readonly Column<T>[], open: (row: T) => void): TemplateResult {
    const sorted = this.sorted(rows, columns);
    const { first, end } = rowsAt(sorted.length, this.scrolled, this.height);
    const go = (row: T): void => {
      open(row);
      this.app.stage?.centre(row.key);
    };
    return html`<table class=${sorted.length > MOST_ROWS ? 'long' : nothing} aria-rowcount=${sorted.length + 1}>
      <caption class="unseen">${text.table.title}</caption>
      <thead><tr aria-rowindex="1">${columns.map((column) => sortable(column.name, column.name, this.sort, (next) => this.arrange(next), column.number))}</tr></thead>
      ${this.gap(first)}
      <tbody>
        ${repeat(
          sorted.slice(first, end),
          (row) => row.key,
          (row, i) => html`<tr class=${this.chosen(row.key) ? 'row chosen' : 'row'} aria-rowindex=${first + i + 2} @click=${() => go(row)}>
            ${columns.map((column, j) => this.cell(row, column, j === 0, () => go(row)))}
          </tr>`,
        )}
      </tbody>
      ${this.gap(sorted.length - end)}
    </table>`;
  }

  /** In the place of rows that are not drawn. */
  private gap(rows: number) {
    return rows ? html`<tbody aria-hidden="true"><tr><td class="gap" .height=${String(rows * this.height)}></td></tr></tbody>` : nothing;
  }

  /** Anew only when something changed: the panel is drawn again at every change of the page. */
  private sorted<T>(rows: readonly T[], columns: readonly Column<T>[]): readonly T[] {
    const by = columns.find((column) => column.name === this.sort?.by) ?? columns[0];
    const sign = this.sort?.sign ?? 1;
    const { order } = this;
    if (order && order.rows === rows && order.by === by?.name && order.sign === sign) return order.sorted as readonly T[];
    const sorted = by ? sortedBy(rows, by.value, sign) : rows;
    this.order = { rows, by: by?.name, sign, sorted };
    return sorted;
  }

  private readonly scrolling = (event: Event): void => {
    this.scrolled = (event.target as HTMLElement).scrollTop;
    const { sorted } = this.order ?? { sorted: [] };
    this.first = rowsAt(sorted.length, this.scrolled, this.height).first;
  };

  protected override updated(): void {
    this.height = this.querySelector<HTMLElement>('table.long tr.row')?.offsetHeight || ROW;
  }

  private arrange(sort: Sort<string> | null): void {
    this.sort = sort;
    this.querySelector('#table-panel')?.scrollTo({ top: 0 });
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
    if (selection?.kind !== 'fact') return selection?.key === key;
    return selection.edge === key || this.app.store.view.edges.get(key)?.fact === selection.key;
  }

  private turn(tab: 'entities' | 'edges'): void {
    this.tab = tab;
    this.arrange(null);
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    this.turn(this.tab === 'entities' ? 'edges' : 'entities');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }
}

customElements.define('entente-table', TablePanel);
