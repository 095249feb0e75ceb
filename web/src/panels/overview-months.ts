import { html, nothing, svg } from 'lit';
import type { Overview } from '../api/types';
import { leaders } from '../chart/leaders';
import { columns, days, labelled, unitFor, type Column, type Unit } from '../chart/months';
import { ticks } from '../chart/scale';
import { layers, total } from '../chart/tones';
import { overview as overviewWords } from '../text/overview';
import { narrowingTo } from './narrowing';
import { Panel } from './panel';
import { block, parts } from './toned';

const words = overviewWords.months;
const NARROWEST = 5;
const WIDEST = 44;
const HEIGHT = 190;
const LEFT = 34;
const RIGHT = 8;
const TOP = 18;
const BOTTOM = 24;
const LABEL = 46;

/** Facts by the month in which they began, and beside them what is not dated as closely. */
export class MonthsPanel extends Panel {
  static override properties = { ...Panel.properties, overview: { attribute: false }, width: { attribute: false }, facts: { attribute: false }, at: { state: true } };
  declare overview: Overview;
  declare width: number;
  declare facts: number;
  /** Which column the Tab key leads to. */
  declare at: number | null;

  constructor() {
    super();
    this.at = null;
  }

  protected override render() {
    const { months } = this.overview;
    const unit = unitFor(months, this.width - LEFT - RIGHT, NARROWEST);
    const all = columns(months, unit);
    const { most, who } = leaders(all, ({ statuses }) => total(statuses));
    return html`<section aria-labelledby="months-title" data-testid="overview-months">
      <h3 id="months-title">${words.title}</h3>
      <p class="lead">${who.length ? words.most(most, this.facts, who.map(({ month }) => words.column(month, unit))) : words.none(this.facts)} ${words.undated(this.overview.undated, this.facts)}</p>
      ${all.length ? html`${this.picture(all, unit, { most, who })}<p class="aside-line">${words.unit(unit)}</p>` : nothing}
      ${this.years()}
      <entente-behind .app=${this.app} .name=${'overview-months'} .parameters=${{}}></entente-behind>
      ${all.length ? this.table(all, unit) : nothing}
    </section>`;
  }

  private picture(all: readonly Column[], unit: Unit, { most, who }: { most: number; who: readonly Column[] }) {
    const steps = ticks(most);
    const scale = { unit, most: steps.at(-1) ?? 1, step: Math.min(WIDEST, (this.width - LEFT - RIGHT) / all.length), tallest: who[0]?.month };
    const floor = TOP + HEIGHT;
    const marked = labelled(all, unit, scale.step, LABEL);
    const place = new Map(all.map(({ month }, i) => [month, LEFT + (i + 0.5) * scale.step]));
    const filled = all.filter(({ statuses }) => total(statuses));
    const entry = filled.find(({ month }) => month === this.at) ?? filled[0];
    return html`<svg class="columns" viewBox="0 0 ${this.width} ${floor + BOTTOM}" width=${this.width} height=${floor + BOTTOM} role="group" aria-label=${words.title} @keydown=${(event: KeyboardEvent) => this.key(event, filled)}>
      ${steps.map((step) => svg`<g class="tick"><path d=${`M${LEFT} ${floor - (step / scale.most) * HEIGHT + 0.5}H${this.width}`}></path><text x=${LEFT - 6} y=${floor - (step / scale.most) * HEIGHT} text-anchor="end" dominant-baseline="central">${step}</text></g>`)}
      ${marked.map(({ month }, i) => svg`<text class="tick" x=${place.get(month) ?? 0} y=${floor + 16} text-anchor=${i === 0 && (place.get(month) ?? 0) < LEFT + LABEL / 2 ? 'start' : 'middle'}>${words.tick(month, unit, i === 0)}</text>`)}
      ${filled.map((column) => this.column(column, place.get(column.month) ?? 0, scale, column === entry))}
    </svg>`;
  }

  private column({ month, statuses }: Column, middle: number, { unit, most, step, tallest }: { unit: Unit; most: number; step: number; tallest: number | undefined }, entry: boolean) {
    const name = words.column(month, unit);
    const narrowing = narrowingTo(this.app, days(month, unit), name);
    const facts = total(statuses);
    const width = Math.max(1, step - (step > 8 ? 3 : step > 3 ? 1 : 0));
    const floor = TOP + HEIGHT;
    const label = overviewWords.bar(name, facts, parts(statuses));
    const top = floor - (facts / most) * HEIGHT;
    return svg`<g role="button" tabindex=${entry ? 0 : -1} aria-label=${label} aria-pressed=${narrowing.pressed} data-month=${month} data-testid="month"
      @click=${() => narrowing.press()} @focus=${() => (this.at = month)}>
      <title>${label}</title>
      <rect class="hit" x=${middle - step / 2} y=${TOP - 16} width=${step} height=${HEIGHT + 16 + BOTTOM}></rect>
      ${layers(statuses, most, HEIGHT).map(({ tone, at, length }) => block(tone, middle - width / 2, floor - at - length, width, length))}
      ${step >= 18 || month === tallest ? svg`<text x=${middle} y=${top - 6} text-anchor="middle">${facts}</text>` : nothing}
    </g>`;
  }

  private years() {
    const { years } = this.overview;
    if (!years.length) return nothing;
    return html`<p class="years"><span>${words.yearOnly}:</span> ${years.map(({ year, statuses }) => {
      const narrowing = narrowingTo(this.app, { from: `${year}-01-01`, until: `${year}-12-31` }, year);
      return html`<button type="button" class="chip" aria-pressed=${narrowing.pressed} aria-label=${words.year(year, total(statuses))} @click=${() => narrowing.press()}>${year} <span class="number">${total(statuses)}</span></button>`;
    })}</p>`;
  }

  private table(all: readonly Column[], unit: Unit) {
    return html`<details class="more"><summary>${overviewWords.table}</summary><table>
      <thead><tr><th scope="col">${words.month}</th><th scope="col" class="number">${overviewWords.facts}</th><th scope="col">${overviewWords.key}</th></tr></thead>
      <tbody>${all.filter(({ statuses }) => total(statuses)).map(({ month, statuses }) => {
        const name = words.column(month, unit);
        return html`<tr><th scope="row"><button type="button" class="plain" @click=${() => narrowingTo(this.app, days(month, unit), name).press()}>${name}</button></th><td class="number">${total(statuses)}</td><td>${parts(statuses).join(', ')}</td></tr>`;
      })}</tbody>
    </table></details>`;
  }

  private key(event: KeyboardEvent, filled: readonly Column[]): void {
    const here = Math.max(0, filled.findIndex(({ month }) => month === this.at));
    const ends: Record<string, number> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: filled.length - 1 };
    if (event.key === 'Enter' || event.key === ' ') (event.target as Element).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    else if (event.key in ends) this.enter(filled[Math.min(filled.length - 1, Math.max(0, ends[event.key] ?? here))]);
    else return;
    event.preventDefault();
  }

  private enter(column: Column | undefined): void {
    this.querySelector<SVGElement>(`[data-month="${column?.month}"]`)?.focus();
  }
}

customElements.define('entente-months', MonthsPanel);
