import { html, nothing } from 'lit';
import type { Overview } from '../api/types';
import { together, total } from '../chart/tones';
import { sameClocks, timed } from '../state/clocks';
import { everything, filtering } from '../state/filter';
import { visible } from '../state/view';
import '../styles/overview.css';
import { text } from '../text';
import { overview as overviewWords } from '../text/overview';
import { Loader } from './loader';
import './overview-bars';
import './overview-matrix';
import './overview-months';
import { Panel } from './panel';
import { pending } from './parts';
import { key, patterns } from './toned';

const words = overviewWords;
/** Until the room is measured, and where it never is. */
const WIDTH = 640;

/** What the store holds at the time that is set, as pictures; each of them leads to the graph. */
export class OverviewPanel extends Panel {
  static override properties = { ...Panel.properties, width: { state: true } };
  declare width: number;
  private readonly overview = new Loader<Overview>(this, (_, clocks, signal) => this.app.api.get('/overview', { ...clocks }, signal));
  private watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.width = WIDTH;
  }

  protected override render() {
    return html`<div class="overview" data-testid="overview">
      <h2>${words.title}</h2>
      ${this.body()}
    </div>`;
  }

  protected override firstUpdated(): void {
    const room = this.querySelector('.overview');
    if (!room) return;
    this.watch = new ResizeObserver(([entry]) => (this.width = Math.max(200, Math.floor(entry?.contentRect.width ?? WIDTH))));
    this.watch.observe(room);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
  }

  private body() {
    const { clocks } = this.app.store.view;
    const { value, failure } = this.overview.of('overview', clocks);
    if (!value) return pending(this.app, failure, () => this.overview.again());
    const facts = value.relations.reduce((sum, one) => sum + one.facts, 0);
    if (!facts) return html`<p class="lead" role="status">${timed(clocks) ? words.none : words.noneEver}</p>`;
    const { app, width } = this;
    const statuses = together(value.relations.map((one) => one.statuses));
    return html`${patterns()} ${this.sum()}
      <p class="aside-line">${words.hint}</p>
      ${total(statuses) ? key(statuses) : nothing}
      <entente-months .app=${app} .overview=${value} .width=${width} .facts=${facts}></entente-months>
      <entente-bars .app=${app} .overview=${value} .width=${width} .facts=${facts}></entente-bars>
      <entente-matrix .app=${app} .overview=${value}></entente-matrix>
      ${this.filter()}`;
  }

  /** Of the time that is set, or not said. */
  private sum() {
    const { stats, statsAt } = this.state;
    if (!stats || !sameClocks(statsAt, this.app.store.view.clocks)) return nothing;
    return html`<p class="lead">${words.sum(stats.facts, stats.claims, stats.articles, stats.entities)}</p>`;
  }

  /** Below all else, so that what is pressed does not move away from under the pointer. */
  private filter() {
    const { view } = this.app.store;
    if (!filtering(view.filter)) return nothing;
    return html`<p class="filtered" data-testid="overview-filter"><span>${words.fits(visible(view).edges.length, view.edges.size)}</span>
      <button type="button" class="plain" data-testid="overview-graph" @click=${() => this.app.store.set({ scene: 'graph' })}>${words.graph}</button>
      <button type="button" class="plain" @click=${() => this.app.editor.filter(everything, text.say.unfiltered)}>${words.all}</button></p>`;
  }
}

customElements.define('entente-overview', OverviewPanel);
