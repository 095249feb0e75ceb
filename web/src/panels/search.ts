import { html, nothing } from 'lit';
import { asFailure, isAbort } from '../api/client';
import type { SearchHits } from '../api/types';
import { allTimes, sameClocks, type Clocks } from '../state/clocks';
import { text } from '../text';
import { Panel } from './panel';
import { labelSample } from './samples';

type Hit = SearchHits['hits'][number];

const PAUSE = 150;
const LIMIT = 12;

/** Search as a combobox: the input keeps the focus, the arrows move through the matches. */
export class SearchPanel extends Panel {
  static override properties = {
    ...Panel.properties, query: { state: true }, hits: { state: true }, active: { state: true }, open: { state: true }, problem: { state: true }, exact: { state: true },
  };
  declare query: string;
  declare hits: SearchHits | null;
  declare active: number;
  declare open: boolean;
  declare problem: string | null;
  /** Whether only whole names count, spelt as they were typed. */
  declare exact: boolean;
  /** The time at which the hits were asked for. */
  private asked: Clocks = allTimes;
  private timer = 0;
  private running: AbortController | null = null;

  constructor() {
    super();
    this.query = '';
    this.hits = null;
    this.active = -1;
    this.open = false;
    this.problem = null;
    this.exact = false;
  }

  protected override render() {
    const shown = this.open && (this.hits !== null || this.problem !== null);
    return html`
      <div class="search" role="search">
        <label for="search" class="unseen">${text.search.label}</label>
        <input
          id="search" data-testid="search-input" type="text" inputmode="search" role="combobox" autocomplete="off" spellcheck="false"
          aria-expanded=${shown} aria-controls="search-hits" aria-autocomplete="list"
          aria-activedescendant=${this.active >= 0 ? `hit-${this.active}` : nothing}
          placeholder=${text.search.placeholder} .value=${this.query}
          @input=${this.typed} @keydown=${this.key} @focus=${this.entered} @blur=${() => (this.open = false)}
        />
        <kbd aria-hidden="true">/</kbd>
        <div class="hits" ?hidden=${!shown}>
          <ul id="search-hits" role="listbox" aria-label=${text.search.results}>${this.hits?.hits.map((hit, i) => this.hit(hit, i))}</ul>
          ${this.footer()}
        </div>
      </div>
    `;
  }

  private hit({ entity, matched, by, fit }: Hit, index: number) {
    const { vocabulary, theme } = this.state;
    const style = vocabulary?.label(entity.label);
    const here = this.app.store.view.nodes.has(entity.key);
    return html`<li
      id="hit-${index}" data-testid="search-hit" role="option" aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(index)}
    >
      ${style ? labelSample(style, theme) : nothing}
      <span class="hit-name"><bdi>${entity.name}</bdi></span>
      ${by === 'name' && fit !== 'close' ? nothing : html`<small class="hit-note" data-testid="why">${text.search.why(by, fit, matched)}</small>`}
      <small class="hit-note">${entity.label}, ${here ? text.search.here : text.search.facts(entity.facts)}</small>
    </li>`;
  }

  private footer() {
    if (this.problem) return html`<p role="alert">${this.problem}</p>`;
    if (!this.hits) return nothing;
    const none = !this.hits.hits.length;
    return html`<p role="status">${none ? html`<strong>${text.search.none(this.query.trim())}</strong> ${this.exact ? text.search.noneExact : text.search.noneHint}` : text.search.found(this.hits.hits.length, this.hits.total)}</p>
      <label class="exact" @pointerdown=${(event: Event) => event.preventDefault()} @click=${this.toggleExact}>
        <input type="checkbox" tabindex="-1" data-testid="exact" .checked=${this.exact} /> ${text.search.exact}
      </label>`;
  }

  /** What was searched last is offered to be overwritten. */
  private entered(event: FocusEvent): void {
    this.open = true;
    (event.target as HTMLInputElement).select();
    if (!sameClocks(this.asked, this.app.store.view.clocks)) void this.ask();
  }

  private typed(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.open = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), PAUSE);
  }

  /** The field keeps the focus: the list closes when that leaves it. */
  private readonly toggleExact = (event: Event): void => {
    event.preventDefault();
    this.exact = !this.exact;
    void this.ask();
  };

  private async ask(): Promise<void> {
    this.running?.abort();
    // Quotes ask for the name itself, as they do elsewhere.
    const [, quoted] = /^\s*["“«](.*?)["”»]?\s*$/.exec(this.query) ?? [];
    const q = (quoted ?? this.query).trim();
    if (!q) {
      this.hits = null;
      return;
    }
    const running = new AbortController();
    this.running = running;
    this.asked = this.app.store.view.clocks;
    try {
      const hits = await this.app.api.get<SearchHits>('/search', { q, limit: LIMIT, ...(this.exact || quoted !== undefined ? { exact: true } : {}), ...this.asked }, running.signal);
      if (running !== this.running) return;
      this.hits = hits;
      this.problem = null;
      this.active = hits.hits.length ? 0 : -1;
    } catch (reason) {
      if (isAbort(reason)) return;
      const failure = asFailure(reason);
      this.problem = failure.unreachable ? text.gone.title : failure.message;
    }
  }

  private key(event: KeyboardEvent): void {
    const last = (this.hits?.hits.length ?? 0) - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => (this.active = this.active >= last ? 0 : this.active + 1),
      ArrowUp: () => (this.active = this.active <= 0 ? last : this.active - 1),
      Enter: () => this.choose(this.active),
      Escape: () => this.reset(),
    };
    const move = moves[event.key];
    if (!move || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = event.key !== 'Escape';
    move();
    void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  private reset(): void {
    if (this.query) this.query = '';
    this.hits = null;
    this.active = -1;
  }

  private choose(index: number): void {
    const hit = this.hits?.hits[index];
    if (!hit) return;
    this.open = false;
    // Keys belong to the canvas from here on: F fits, Delete hides, Ctrl+Z takes back.
    this.querySelector('input')?.blur();
    const { explorer, paths, store } = this.app;
    if (paths.reached(hit.entity.key)) return;
    void explorer.pick(hit.entity).then(() => {
      // On a narrow screen the search fills it: what was found is on the canvas.
      store.set({ room: 'graph' });
      this.app.stage?.centre(hit.entity.key);
    });
  }
}

customElements.define('entente-search', SearchPanel);
