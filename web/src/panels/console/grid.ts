import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { celled } from '../../cypher/copying';
import { resultWords } from '../../text/console';
import { compare, isNumber, plain, typeOf } from '../../values';
import { sortable, type Sort } from '../sortable';
import { MOST_ROWS, rowsAt } from '../windowed';

/** Before a row has been drawn, its height is guessed. */
const ROW = 28;
const KEYS: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A result as a table: sorted, walked by the arrow keys, and of many rows only those in sight are drawn. */
export class ResultGrid extends LitElement {
  static override properties = { fields: { attribute: false }, values: { attribute: false }, open: { attribute: false }, sort: { state: true }, cell: { state: true }, scrolled: { state: true }, cut: { state: true } };
  declare fields: readonly string[];
  declare values: readonly (readonly unknown[])[];
  /** Shows an entity of ours in the details. */
  declare open: (key: string) => void;
  declare sort: Sort<number> | null;
  declare cell: Cell;
  declare scrolled: number;
  /** Whether the chosen cell has no room for all of its value. */
  declare cut: boolean;
  private height = ROW;
  /** Which columns hold numbers, whatever is missing in them. */
  private numbers: readonly boolean[] = [];
  private sorted: { readonly values: unknown; readonly sort: unknown; readonly rows: readonly (readonly unknown[])[] } | null = null;

  constructor() {
    super();
    this.sort = null;
    this.cell = { row: 0, column: 0 };
    this.scrolled = 0;
    this.cut = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('values')) return;
    Object.assign(this, { sort: null, cell: { row: 0, column: 0 }, scrolled: 0 });
    this.numbers = this.fields.map((_, i) => isNumber(this.values.find((row) => row[i] !== null)?.[i]));
  }

  protected override updated(): void {
    this.height = this.querySelector<HTMLElement>('tr.row')?.offsetHeight || ROW;
    const words = this.querySelector('td[aria-selected=true] > .cell');
    if (words) this.cut = words.scrollHeight > words.clientHeight + 1 || words.scrollWidth > words.clientWidth + 1;
  }

  /** In the order in which they are seen. */
  get rows(): readonly (readonly unknown[])[] {
    const { values, sort, sorted } = this;
    if (sorted?.values === values && sorted.sort === sort) return sorted.rows;
    const rows = sort ? values.toSorted((one, other) => sort.sign * compare(one[sort.by], other[sort.by])) : values;
    this.sorted = { values, sort, rows };
    return rows;
  }

  /** The value of the chosen cell. */
  get chosen(): unknown {
    return this.rows[this.cell.row]?.[this.cell.column];
  }

  protected override render() {
    const { rows, fields } = this;
    const { first, end } = rowsAt(rows.length, this.scrolled, this.height);
    return html`<div class="grid-scroll" data-testid="grid" @scroll=${this.scrolling}>
        <table role="grid" class=${rows.length > MOST_ROWS ? 'long' : nothing} aria-rowcount=${rows.length + 1} aria-label=${resultWords.caption} @keydown=${this.key} @copy=${this.copying}>
          <thead><tr aria-rowindex="1">${fields.map((field, i) => sortable(field, i, this.sort, (next) => this.turn(next), this.numbers[i]))}</tr></thead>
          ${this.gap(first)}
          <tbody>${rows.slice(first, end).map((row, i) => html`<tr class="row" aria-rowindex=${first + i + 2}>${row.map((value, j) => this.drawn(value, first + i, j))}</tr>`)}</tbody>
          ${this.gap(rows.length - end)}
        </table>
      </div>
      ${this.whole()}`;
  }

  private gap(rows: number) {
    return rows > 0 ? html`<tbody aria-hidden="true"><tr><td class="gap" colspan=${this.fields.length}><svg width="1" height=${rows * this.height}></svg></td></tr></tbody>` : nothing;
  }

  private drawn(value: unknown, row: number, column: number) {
    const here = this.cell.row === row && this.cell.column === column;
    const choose = (): void => void (this.cell = { row, column });
    const number = isNumber(value) || (this.numbers[column] && value === null);
    return html`<td role="gridcell" class=${`${number ? 'number ' : ''}of-${typeOf(value)}`} dir="auto" tabindex=${here ? 0 : -1} aria-selected=${here} @focusin=${choose} @mousedown=${choose}><div class="cell">${this.content(value, here)}</div></td>`;
  }

  /** A node of ours opens in the details. */
  private content(value: unknown, here: boolean) {
    const node = value as { $type?: unknown; id?: unknown } | null;
    const ours = typeof node === 'object' && node?.$type === 'node' && /^[a-z]+:/.test(String(node.id));
    if (!ours) return plain(value);
    const key = String(node.id);
    return html`<button type="button" class="entity-link" tabindex=${here ? 0 : -1} title=${resultWords.open(plain(value))} @click=${() => this.open(key)}>${plain(value)}</button>`;
  }

  /** All of what a row has no room for. */
  private whole() {
    const { chosen } = this;
    const words = typeof chosen === 'object' && chosen !== null ? JSON.stringify(chosen, null, 2) : plain(chosen);
    if (!this.cut && words.length < 60 && !words.includes('\n')) return nothing;
    return html`<pre class="whole" data-testid="whole-cell" tabindex="0" aria-label=${resultWords.whole} dir="auto"><small>${typeOf(chosen)}</small> ${words}</pre>`;
  }

  private turn(sort: Sort<number>): void {
    Object.assign(this, { sort, cell: { row: 0, column: sort.by }, scrolled: 0 });
    this.querySelector('.grid-scroll')?.scrollTo({ top: 0 });
  }

  private readonly scrolling = (event: Event): void => {
    const { scrollTop } = event.currentTarget as HTMLElement;
    if (rowsAt(this.values.length, scrollTop, this.height).first !== rowsAt(this.values.length, this.scrolled, this.height).first) this.scrolled = scrollTop;
  };

  private key(event: KeyboardEvent): void {
    const step = KEYS[event.key];
    if (!step || !(event.target as HTMLElement).closest('td')) return;
    event.preventDefault();
    const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
    void this.go({ row: clamp(this.cell.row + step[0], this.values.length - 1), column: clamp(this.cell.column + step[1], this.fields.length - 1) });
  }

  private async go(cell: Cell): Promise<void> {
    this.cell = cell;
    const scroll = this.querySelector('.grid-scroll');
    const top = cell.row * this.height;
    if (scroll && (top < scroll.scrollTop || top > scroll.scrollTop + scroll.clientHeight - 3 * this.height)) scroll.scrollTop = top;
    this.scrolled = scroll?.scrollTop ?? 0;
    await this.updateComplete;
    this.querySelector<HTMLElement>('td[aria-selected=true]')?.focus();
  }

  /** Control+C copies the chosen cell where no text is selected. */
  private readonly copying = (event: ClipboardEvent): void => {
    if (getSelection()?.toString()) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', String(celled(this.chosen)));
  };
}

customElements.define('entente-result-grid', ResultGrid);
