import { html, nothing } from 'lit';
import { asFailure, isAbort } from '../../api/client';
import type { Party } from '../../api/drafts';
import type { EntityNode, SearchHits } from '../../api/types';
import { said } from '../../state/sayings';
import { partyOf } from '../../state/statement';
import { adding } from '../../text/adding';
import { Panel } from '../panel';
import { labelSample } from '../samples';

const words = adding.correction;
const PAUSE = 150;
const LIMIT = 8;

/** What can be taken: somebody whom the store or the article knows, or a new one. */
interface Choice {
  readonly party: Party;
  readonly note: string;
}

/** Finds an entity as one types, in the store and among those of the article; one that nobody knows can be made. */
export class PickerPanel extends Panel {
  static override properties = {
    ...Panel.properties, name: { attribute: false }, labels: { attribute: false }, near: { attribute: false }, take: { attribute: false },
    query: { state: true }, hits: { state: true }, active: { state: true }, open: { state: true }, problem: { state: true }, waiting: { state: true },
  };
  /** What is chosen, in words: who does what. */
  declare name: string;
  /** Who may be chosen; anybody where it is empty. */
  declare labels: readonly string[];
  /** Entities of the article. */
  declare near: readonly Party[];
  declare take: (party: Party) => void;
  declare query: string;
  declare hits: readonly EntityNode[];
  declare active: number;
  declare open: boolean;
  declare problem: string;
  declare waiting: boolean;
  private static made = 0;
  private readonly list = `picker-${PickerPanel.made++}`;
  private timer = 0;
  private running: AbortController | null = null;

  constructor() {
    super();
    Object.assign(this, { name: '', labels: [], near: [], query: '', hits: [], active: -1, open: false, problem: '', waiting: false });
  }

  protected override render() {
    const choices = this.choices();
    const shown = this.open && this.query.trim() !== '';
    return html`<div class="picker">
      <input type="text" role="combobox" autocomplete="off" spellcheck="false" data-testid="picker" aria-label=${words.choose(this.name)} placeholder=${words.choose(this.name)}
        aria-expanded=${shown} aria-controls=${this.list} aria-autocomplete="list" aria-activedescendant=${shown && this.active >= 0 ? `${this.list}-${this.active}` : nothing}
        .value=${this.query} @input=${this.typed} @keydown=${this.key} @focus=${() => (this.open = true)} @blur=${() => (this.open = false)} />
      <div class="hits" ?hidden=${!shown}>
        <ul id=${this.list} role="listbox" aria-label=${this.name} aria-busy=${this.waiting}>
          ${choices.map((choice, i) => this.choice(choice, i))}
        </ul>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : this.waiting ? html`<p role="status">${words.searching}</p>` : this.hits.length ? nothing : html`<p role="status">${words.none}</p>`}
      </div>
    </div>`;
  }

  private choice({ party, note }: Choice, index: number) {
    const { vocabulary, theme } = this.state;
    return html`<li id="${this.list}-${index}" role="option" data-testid="picker-choice" aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(party)}>
      ${vocabulary && party.label ? labelSample(vocabulary.label(party.label), theme) : html`<span></span>`}
      <span class="hit-name"><bdi>${party.name}</bdi></span><small class="hit-note">${note}</small>
    </li>`;
  }

  /** The article's own come first, a new one last. */
  private choices(): Choice[] {
    const query = this.query.trim();
    const typed = query.toLowerCase();
    const near = this.near.filter((party) => this.allows(party.label) && party.name.toLowerCase().includes(typed));
    const keys = new Set(near.map(({ key }) => key));
    const found = this.hits.filter((hit) => this.allows(hit.label) && !keys.has(hit.key));
    const { vocabulary } = this.state;
    const labels = this.labels.length ? this.labels : (vocabulary?.ontology.labels.map(({ label }) => label) ?? []);
    return [
      ...near.slice(0, LIMIT).map((party) => ({ party, note: words.inArticle })),
      ...found.map((hit) => ({ party: partyOf(hit), note: vocabulary?.one(hit.label) ?? hit.label })),
      ...(query ? labels.map((label) => ({ party: { key: null, name: query, label, mention: null, quantity: null }, note: words.asNew(query, vocabulary?.one(label) ?? label) })) : []),
    ];
  }

  private allows(label: string | null): boolean {
    return !this.labels.length || label === null || this.labels.includes(label);
  }

  private typed(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = -1;
    this.problem = '';
    this.waiting = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), PAUSE);
  }

  private async ask(): Promise<void> {
    this.running?.abort();
    const q = this.query.trim();
    this.hits = [];
    if (!q) return;
    const running = (this.running = new AbortController());
    try {
      const answer = await this.app.api.get<SearchHits>('/search', { q, limit: LIMIT, label: this.labels }, running.signal);
      if (running !== this.running) return;
      this.hits = answer.hits.map(({ entity }) => entity);
      this.active = this.choices().length ? 0 : -1;
    } catch (reason) {
      if (isAbort(reason)) return;
      this.problem = said(asFailure(reason));
    }
    this.waiting = false;
    await this.updateComplete;
    this.querySelector('.hits')?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    const choices = this.choices();
    const last = choices.length - 1;
    const acts: Record<string, () => void> = {
      ArrowDown: () => (this.active = this.active >= last ? 0 : this.active + 1),
      ArrowUp: () => (this.active = this.active <= 0 ? last : this.active - 1),
      Enter: () => {
        const chosen = choices[this.active];
        if (chosen) this.choose(chosen.party);
      },
      ...(this.query ? { Escape: () => this.reset() } : {}),
    };
    const act = acts[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
    void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  private choose(party: Party): void {
    this.reset();
    this.take(party);
  }

  private reset(): void {
    this.running?.abort();
    window.clearTimeout(this.timer);
    Object.assign(this, { query: '', hits: [], active: -1, waiting: false });
  }
}

customElements.define('entente-picker', PickerPanel);
