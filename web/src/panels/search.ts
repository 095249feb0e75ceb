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
    ...Panel.properties, query: { state: true }, answer: { state: true }, active: { state: true }, open: { state: true }, problem: { state: true }, exact: { state: true },
  };
  declare query: string;
  /** What was found, and for which words: while others are typed it is still read, but Enter does not take it. */
  declare answer: { readonly to: string; readonly hits: SearchHits } | null;
  declare active: number;
  declare open: boolean;
  declare problem: string | null;
  /** Whether only whole names count, spelt as they were typed. */
  declare exact: boolean;
  /** The time at which the hits were asked for. */
  private asked: Clocks = allTimes;
  private timer = 0;
  /** Enter was pressed before the answer came: its first match is taken then. */
  private hasty = false;
  private running: AbortController | null = null;

  constructor() {
    super();
    this.query = '';
    this.answer = null;
    this.active = -1;
    this.open = false;
    this.problem = null;
    this.exact = false;
  }

  protected override render() {
    const shown = this.open && this.wanted.q !== '';
    return html`
      <div class="search" role="search">
        <label for="search" class="unseen">${text.search.label}</label>
        <input
          id="search" data-testid="search-input" type="text" inputmode="search" role="combobox" autocomplete="off" spellcheck="false"
          aria-expanded=${shown} aria-controls="search-hits" aria-autocomplete="list"
          aria-activedescendant=${this.active >= 0 ? `hit-${this.active}` : nothing}
          placeholder=${text.search.placeholder} .value=${this.query}
          @input=${this.typed} @keydown=${this.key} @focus=${this.entered} @blur=${this.left}
        />
        <kbd aria-hidden="true">/</kbd>
        <div class="hits" ?hidden=${!shown}>
          <ul id="search-hits" role="listbox" aria-label=${text.search.results} aria-busy=${this.waiting}>${this.hits.map((hit, i) => this.hit(hit, i))}</ul>
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
      ${by === 'name' && fit !== 'close' ? nothing : html`<small class="hit-note" data-testid="why">${text.search.why(by, fit, matched === entity.name ? '' : matched)}</small>`}
      <small class="hit-note">${vocabulary?.one(entity.label) ?? entity.label}, ${here ? text.search.here : text.search.facts(entity.facts)}</small>
    </li>`;
  }

  private footer() {
    if (this.problem) return html`<p role="alert">${this.problem}</p>`;
    if (this.waiting || !this.answer) return html`<p role="status">${text.search.searching}</p>`;
    const { hits, total, query } = this.answer.hits;
    return html`<p role="status">${hits.length ? text.search.found(hits.length, total) : html`<strong>${text.search.none(this.query.trim())}</strong> ${this.exact ? text.search.noneExact : text.search.noneHint}`}</p>
      <label class="exact" @pointerdown=${(event: Event) => event.preventDefault()} @click=${this.toggleExact}>
        <input type="checkbox" tabindex="-1" data-testid="exact" .checked=${this.exact} /> ${text.search.exact}
      </label>
      ${hits.length ? html`<entente-behind @pointerdown=${(event: Event) => event.preventDefault()} @click=${this.close} .app=${this.app} .name=${'search'} .parameters=${{ query, names: this.wanted.exact ? [...new Set(hits.map(({ matched }) => matched))] : null }}></entente-behind>` : nothing}`;
  }

  private get hits(): readonly Hit[] {
    return this.answer?.hits.hits ?? [];
  }

  /** What is typed, as a question; quotes ask for the name itself, as they do elsewhere. */
  private get wanted(): { readonly q: string; readonly exact: boolean; readonly key: string } {
    const [, quoted] = /^\s*["“«](.*?)["”»]?\s*$/.exec(this.query) ?? [];
    const [q, exact] = [(quoted ?? this.query).trim(), this.exact || quoted !== undefined];
    return { q, exact, key: `${exact} ${q}` };
  }

  /** Whether what is shown answers something else than what is typed. */
  private get waiting(): boolean {
    return this.problem === null && this.answer?.to !== this.wanted.key;
  }

  private readonly close = (): void => {
    this.open = false;
    this.querySelector('input')?.blur();
  };

  /** What was searched last is offered to be overwritten. */
  private entered(event: FocusEvent): void {
    this.open = true;
    (event.target as HTMLInputElement).select();
    if (!sameClocks(this.asked, this.app.store.view.clocks)) void this.ask();
  }

  private left(): void {
    this.open = false;
    this.hasty = false;
  }

  private typed(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.open = true;
    this.problem = null;
    this.hasty = false;
    this.active = this.waiting ? -1 : this.active;
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
    window.clearTimeout(this.timer);
    this.running?.abort();
    const { q, exact, key } = this.wanted;
    if (!q) {
      this.answer = null;
      return;
    }
    const running = new AbortController();
    this.running = running;
    this.asked = this.app.store.view.clocks;
    try {
      const hits = await this.app.api.get<SearchHits>('/search', { q, limit: LIMIT, ...(exact ? { exact } : {}), ...this.asked }, running.signal);
      if (running === this.running) this.answered({ to: key, hits });
    } catch (reason) {
      if (isAbort(reason)) return;
      const failure = asFailure(reason);
      this.problem = failure.unreachable ? text.gone.title : failure.message;
    }
  }

  private answered(answer: NonNullable<SearchPanel['answer']>): void {
    this.answer = answer;
    this.problem = null;
    this.active = this.hits.length ? 0 : -1;
    if (this.hasty && !this.waiting) this.choose(0);
  }

  private key(event: KeyboardEvent): void {
    const last = this.hits.length - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => (this.active = this.active >= last ? 0 : this.active + 1),
      ArrowUp: () => (this.active = this.active <= 0 ? last : this.active - 1),
      Enter: () => this.enter(),
      Escape: () => this.reset(),
      // No name begins with the key that leads here.
      ...(this.query ? {} : { '/': () => undefined }),
    };
    const move = moves[event.key];
    if (!move || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = event.key !== 'Escape';
    move();
    void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  /** What the arrows lead to is taken as it stands; else what was typed is what counts, and it may have to be asked for first. */
  private enter(): void {
    if (this.active >= 0) return this.choose(this.active);
    this.hasty = this.waiting && this.wanted.q !== '';
    if (this.hasty) void this.ask();
  }

  /** Where there is nothing left to take back, the field itself is left. */
  private reset(): void {
    if (!this.query) this.querySelector('input')?.blur();
    this.running?.abort();
    window.clearTimeout(this.timer);
    this.query = '';
    this.answer = null;
    this.active = -1;
    this.hasty = false;
  }

  private choose(index: number): void {
    const hit = this.hits[index];
    if (!hit) return;
    this.open = false;
    // Keys are no letters from here on: F fits, Delete hides, Ctrl+Z takes back.
    this.querySelector('input')?.blur();
    document.getElementById('details')?.focus();
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
