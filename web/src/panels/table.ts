import { html, nothing, type TemplateResult } from 'lit';
import { when } from '../format';
import { changeOf, changes, toldOf } from '../state/changes';
import { statusOrder } from '../state/status';
import { visible, type CanvasEdge, type CanvasNode } from '../state/view';
import { figure, text } from '../text';
import { changeSign } from './changes';
import { Panel } from './panel';
import { labelSample, lineSample } from './samples';
import { sortable, type Sort } from './sortable';

interface Column<T> {
  readonly name: string;
  readonly value: (row: T) => string | number;
  readonly cell?: (row: T) => unknown;
  readonly number?: true;
  /** Kept on one line. */
  readonly short?: true;
}

/** What is on the canvas as a table: the way to read it for whoever cannot see a canvas or would rather not. */
export class TablePanel extends Panel {
  static override properties = { ...Panel.properties, tab: { state: true }, sort: { state: true } };
  declare tab: 'entities' | 'edges';
  declare sort: Sort<string> | null;

  constructor() {
    super();
    this.tab = 'entities';
    this.sort = null;
  }

  protected override render() {
    const { nodes, edges } = visible(this.app.store.view);
    const tab = (name: 'entities' | 'edges', size: number) =>
      html`<button type="button" role="tab" id="table-${name}" data-testid="table-${name}" aria-selected=${this.tab === name} aria-controls="table-panel" tabindex=${this.tab === name ? 0 : -1} @click=${() => this.turn(name)}>${text.table[name]} <span class="number">${figure(size)}</span></button>`;
    return html`<div class="table">
      <div role="tablist" class="tabs" aria-label=${text.table.title} @keydown=${this.key}>${tab('entities', nodes.length)}${tab('edges', edges.length)}</div>
      <div role="tabpanel" id="table-panel" class="tab-panel" aria-labelledby="table-${this.tab}" tabindex="0">
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
    const by = columns.find((column) => column.name === this.sort?.by) ?? columns[0];
    const sign = this.sort?.sign ?? 1;
    const sorted = by ? rows.toSorted((one, other) => sign * order(by.value(one), by.value(other))) : rows;
    const go = (row: T): void => {
      open(row);
      this.app.stage?.centre(row.key);
    };
    return html`<table>
      <caption class="unseen">${text.table.title}</caption>
      <thead><tr>${columns.map((column) => sortable(column.name, column.name, this.sort, (next) => (this.sort = next), column.number))}</tr></thead>
      <tbody>
        ${sorted.map(
          (row) => html`<tr class=${this.chosen(row.key) ? 'chosen' : nothing} @click=${() => go(row)}>
            ${columns.map((column, i) => this.cell(row, column, i === 0, () => go(row)))}
          </tr>`,
        )}
      </tbody>
    </table>`;
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
    this.sort = null;
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    this.turn(this.tab === 'entities' ? 'edges' : 'entities');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }
}

function order(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other));
}

customElements.define('entente-table', TablePanel);
