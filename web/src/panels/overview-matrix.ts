import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EntityNode, Overview } from '../api/types';
import { joining, ordered, stepped, type Order, type Spot } from '../chart/matrix';
import { shade, shades } from '../chart/scale';
import { Reckoner } from '../graph/reckoner';
import { bringPair } from '../state/pair';
import { figure, text } from '../text';
import { overview as overviewWords } from '../text/overview';
import { Panel } from './panel';

const words = overviewWords.matrix;
const ORDERS: readonly Order[] = ['facts', 'community', 'name'];
const compact = new Intl.NumberFormat('en-GB', { notation: 'compact' });

/** Which entities facts join, those in most facts; a pair is brought to the graph by its cell. */
export class MatrixPanel extends Panel {
  static override properties = {
    ...Panel.properties, overview: { attribute: false }, order: { state: true }, communities: { state: true }, at: { state: true }, seen: { state: true },
  };
  declare overview: Overview;
  declare order: Order;
  declare communities: ReadonlyMap<string, number>;
  /** The cell that the Tab key leads to. */
  declare at: Spot;
  /** The cell that is pointed at or focused. */
  declare seen: Spot | null;
  private readonly reckoner = new Reckoner();

  constructor() {
    super();
    this.order = 'facts';
    this.communities = new Map();
    this.at = { row: 0, column: 0 };
    this.seen = null;
  }

  protected override render() {
    const { entities, cells } = this.overview.matrix;
    if (!entities.length) return nothing;
    const all = ordered(entities, this.order, this.communities);
    const facts = joining(cells);
    const [first] = cells.toSorted((one, other) => other.facts - one.facts);
    const name = (key: string): string => entities.find((one) => one.key === key)?.name ?? key;
    return html`<section aria-labelledby="matrix-title" data-testid="overview-matrix">
      <h3 id="matrix-title">${words.title}</h3>
      <p class="lead">${first ? words.most(first.facts, name(first.one), name(first.other)) : words.none}</p>
      <p class="aside-line" id="matrix-hint">${words.of(entities.length)} ${words.keys}</p>
      ${first ? html`${this.orders()} ${this.grid(all, facts, first.facts)} ${this.below(all, facts)}
        <entente-behind .app=${this.app} .name=${'overview-pairs'} .parameters=${{ entities: entities.map((one) => one.key) }}></entente-behind> ${this.table(cells, entities)}` : nothing}
    </section>`;
  }

  private orders() {
    return html`<div class="measure"><label for="matrix-order">${words.order}</label>
      <select id="matrix-order" data-testid="matrix-order" .value=${live(this.order)} @change=${(event: Event) => void this.sort((event.target as HTMLSelectElement).value as Order)}>
        ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === this.order}>${words.orders[order]}</option>`)}
      </select></div>`;
  }

  private grid(all: readonly EntityNode[], facts: (one: string, other: string) => number, most: number) {
    const count = ({ row, column }: Spot): number => facts(all[row]?.key ?? '', all[column]?.key ?? '');
    const entry = count(this.at) ? this.at : firstOf(all.length, count);
    return html`<div class="matrix-scroll"><table class="matrix" role="grid" aria-labelledby="matrix-title" aria-describedby="matrix-hint" @keydown=${(event: KeyboardEvent) => this.key(event, all.length, count)} @mouseleave=${() => (this.seen = null)}>
      <thead><tr><td></td>${all.map(({ name }, column) => html`<th scope="col" class=${this.seen?.column === column ? 'seen' : nothing} title=${name}><span><bdi>${name}</bdi></span></th>`)}</tr></thead>
      <tbody>${all.map((one, row) => html`<tr>
        <th scope="row" class=${this.seen?.row === row ? 'seen' : nothing} title=${one.name}><bdi>${one.name}</bdi></th>
        ${all.map((other, column) => this.cell(one, other, { row, column }, count({ row, column }), most, entry))}
      </tr>`)}</tbody>
    </table></div>`;
  }

  private cell(one: EntityNode, other: EntityNode, spot: Spot, facts: number, most: number, entry: Spot | null) {
    if (one === other) return html`<td class="self"></td>`;
    const said = words.cell(one.name, other.name, facts);
    if (!facts) return html`<td aria-label=${said} @mouseenter=${() => (this.seen = spot)}></td>`;
    return html`<td><button type="button" class=${`shade-${shade(facts, most)}`} data-testid="cell" data-spot=${`${spot.row} ${spot.column}`} tabindex=${entry?.row === spot.row && entry.column === spot.column ? 0 : -1}
      title=${said} aria-label=${said} @click=${() => void this.bring(one, other)} @focus=${() => this.enter(spot)} @mouseenter=${() => (this.seen = spot)}>${compact.format(facts)}</button></td>`;
  }

  /** What is pointed at, in words, and what the shades stand for. */
  private below(all: readonly EntityNode[], facts: (one: string, other: string) => number) {
    const [one, other] = [all[this.seen?.row ?? -1], all[this.seen?.column ?? -1]];
    return html`<div class="matrix-below">
      <ul class="tone-key">${shades(this.overview.matrix.cells.map((cell) => cell.facts)).map(({ shade: number, from, until }) => html`<li><span class=${`sample shade-${number}`} aria-hidden="true"></span>${words.shade(from, until)}</li>`)}<li>${overviewWords.facts.toLowerCase()}</li></ul>
      <p data-testid="matrix-seen">${one && other && one !== other ? words.cell(one.name, other.name, facts(one.key, other.key)) : ' '}</p>
    </div>`;
  }

  private table(cells: Overview['matrix']['cells'], entities: readonly EntityNode[]) {
    const entity = new Map(entities.map((one) => [one.key, one]));
    return html`<details class="more"><summary>${overviewWords.table}</summary><table>
      <thead><tr><th scope="col">${words.one}</th><th scope="col">${words.other}</th><th scope="col" class="number">${overviewWords.facts}</th></tr></thead>
      <tbody>${cells.toSorted((a, b) => b.facts - a.facts).flatMap((cell) => {
        const [one, other] = [entity.get(cell.one), entity.get(cell.other)];
        if (!one || !other) return [];
        return html`<tr><th scope="row"><button type="button" class="plain" aria-label=${words.cell(one.name, other.name, cell.facts)} @click=${() => void this.bring(one, other)}><bdi>${one.name}</bdi></button></th><td><bdi>${other.name}</bdi></td><td class="number">${figure(cell.facts)}</td></tr>`;
      })}</tbody>
    </table></details>`;
  }

  private async sort(order: Order): Promise<void> {
    this.order = order;
    if (order !== 'community' || this.communities.size) return;
    const { entities, cells } = this.overview.matrix;
    const edges = cells.map(({ one, other, facts }) => ({ source: one, target: other, fact: '', claims: 0, facts }));
    try {
      this.communities = await this.reckoner.among('community', { nodes: entities.map((one) => one.key), edges });
    } catch {
      this.order = 'facts';
      this.app.store.set({ notice: text.measures.failed('community'), warns: true });
    }
  }

  private async bring(one: EntityNode, other: EntityNode): Promise<void> {
    const { api, store } = this.app;
    await bringPair(api, store, one.key, other.key);
    if (store.state.scene !== 'graph') return;
    this.app.stage?.centre(one.key);
    document.querySelector<HTMLElement>('#canvas')?.focus();
  }

  private enter(spot: Spot): void {
    this.at = spot;
    this.seen = spot;
  }

  private key(event: KeyboardEvent, size: number, count: (spot: Spot) => number): void {
    const spot = stepped(this.at, event.key, size, (one) => count(one) > 0);
    if (spot.row === this.at.row && spot.column === this.at.column) return;
    event.preventDefault();
    this.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.column}"]`)?.focus();
  }

  protected override willUpdate(changed?: Map<PropertyKey, unknown>): void {
    super.willUpdate();
    // Another time has other communities.
    if (changed?.has('overview') && changed.get('overview')) Object.assign(this, { communities: new Map(), order: 'facts', seen: null });
  }
}

function firstOf(size: number, count: (spot: Spot) => number): Spot | null {
  for (let row = 0; row < size; row++) for (let column = 0; column < size; column++) if (count({ row, column })) return { row, column };
  return null;
}

customElements.define('entente-matrix', MatrixPanel);
