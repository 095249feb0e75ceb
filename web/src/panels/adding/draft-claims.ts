import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Party, Statement, Stating } from '../../api/drafts';
import { sureness, when } from '../../format';
import { doubtfulFirst, isOpen, type Decision, type Item, type Verdict } from '../../state/review';
import { sentenceOf } from '../../state/statement';
import { text } from '../../text';
import { adding } from '../../text/adding';
import { Panel } from '../panel';
import { statusWord } from '../parts';
import './correction';
import type { Stretch } from './draft-text';

const words = adding.review;

/** The claims, each to be accepted, rejected or corrected, by buttons or by keys. */
export class DraftClaimsPanel extends Panel {
  static override properties = {
    ...Panel.properties, items: { attribute: false }, current: { attribute: false }, statings: { attribute: false }, near: { attribute: false }, editing: { attribute: false },
    choose: { attribute: false }, decide: { attribute: false }, edit: { attribute: false }, marked: { attribute: false }, passage: { attribute: false },
    inText: { state: true }, openOnly: { state: true }, said: { state: true },
  };
  declare items: readonly Item[];
  declare current: string | null;
  declare statings: ReadonlyMap<string, Stating>;
  declare near: readonly Party[];
  /** The claim whose correction is open. */
  declare editing: string | null;
  declare choose: (claim: string) => void;
  declare decide: (claim: string, decision: Decision | null) => void;
  declare edit: (claim: string | null) => void;
  declare marked: () => Stretch | null;
  declare passage: (start: number, end: number) => string;
  declare inText: boolean;
  declare openOnly: boolean;
  declare said: string;

  constructor() {
    super();
    this.inText = false;
    this.openOnly = false;
    this.said = '';
  }

  protected override render() {
    const shown = this.shown();
    const open = this.items.filter(isOpen).length;
    return html`<div class="claims-bar">
        <label>${words.order} <select data-testid="claims-order" @change=${(event: Event) => (this.inText = (event.target as HTMLSelectElement).value === 'text')}>
          <option value="doubtful" ?selected=${!this.inText}>${words.doubtful}</option><option value="text" ?selected=${this.inText}>${words.inText}</option>
        </select></label>
        <label>${words.show} <select data-testid="claims-show" @change=${(event: Event) => (this.openOnly = (event.target as HTMLSelectElement).value === 'open')}>
          <option value="all" ?selected=${!this.openOnly}>${words.all(this.items.length)}</option><option value="open" ?selected=${this.openOnly}>${words.open(open)}</option>
        </select></label>
        <small class="wide-only">${words.hint}</small>
      </div>
      <ol class="draft-claims" data-testid="draft-claims" @keydown=${this.key}>
        ${repeat(shown, ({ key }) => key, (item) => this.item(item, item.key === (this.current ?? shown[0]?.key)))}
      </ol>
      <p class="unseen" role="status" data-testid="claims-said">${this.said}</p>`;
  }

  /** What was decided on stays to be seen where it is, until another order is asked for. */
  private shown(): readonly Item[] {
    const ordered = this.inText ? this.items : doubtfulFirst(this.items);
    return this.openOnly ? ordered.filter((item) => isOpen(item) || item.key === this.current) : ordered;
  }

  private item(item: Item, current: boolean) {
    const { key, claim, decision, statement, doubts } = item;
    const says = sentenceOf(statement, this.statings.get(statement.relation));
    const verdict = claim ? decision?.verdict : null;
    return html`<li class="draft-claim ${verdict ?? (isOpen(item) ? 'open' : '')} ${current ? 'current' : ''}" id=${`item-${key}`} data-testid="draft-claim" data-key=${key}
      tabindex=${current ? 0 : -1} aria-current=${current} aria-label=${says} @click=${() => key === this.current || this.choose(key)}>
      <p class="draft-says"><bdi>${says}</bdi></p>
      <p class="draft-notes">
        ${verdict ? html`<strong class="verdict">${words.verdict[verdict]}</strong>` : nothing}
        ${claim ? nothing : html`<strong class="verdict">${words.yours}</strong>`}
        ${claim && claim.stored !== 'no' ? html`<strong>${claim.stored === 'counted' ? words.inStore : words.inStoreRetracted}</strong>` : nothing}
        ${statusWord(statement.status)}
        <span>${when(statement.date) || words.undated}</span>
        <span>${words.saysSo(statement.attribution.length ? statement.attribution.map(({ name }) => name) : [words.ownVoice])}</span>
        ${claim ? html`<span title=${text.fact.sureHint}>${text.fact.sure(sureness(claim.confidence), claim.confidence.toFixed(2))}</span>` : nothing}
        ${doubts.map((doubt) => html`<span class="doubt" title=${words.doubtHint[doubt]}>⚑ ${words.doubt[doubt]}</span>`)}
      </p>
      ${current && this.editing !== key ? html`<blockquote dir="auto">${this.passage(statement.start, statement.end)}</blockquote>${this.acts(item)}` : nothing}
      ${this.editing === key ? this.correction(item) : nothing}
    </li>`;
  }

  private acts({ key, claim, decision }: Item) {
    if (!claim)
      return html`<div class="acts"><button type="button" class="tool leading" data-testid="claim-correct" @click=${() => this.edit(key)}>${words.correct}</button>
        <button type="button" class="tool" data-testid="claim-remove" @click=${() => this.decide(key, null)}>${words.remove}</button></div>`;
    const act = (verdict: Verdict, label: string, then: () => void) =>
      html`<button type="button" class="tool leading" data-testid="claim-${verdict}" aria-pressed=${decision?.verdict === verdict} @click=${then}>${label}</button>`;
    // What the store has is accepted there; what was retracted in it can be had back there only.
    const { stored } = claim;
    return html`<div class="acts">
      ${stored === 'no' ? act('accepted', words.accept, () => this.settle(key, 'accepted')) : nothing} ${stored === 'retracted' ? nothing : act('rejected', words.reject, () => this.settle(key, 'rejected'))} ${act('corrected', words.correct, () => this.edit(key))}
      ${decision ? html`<button type="button" class="tool" data-testid="claim-undo" @click=${() => this.decide(key, null)}>${words.undo}</button>` : nothing}
    </div>`;
  }

  private correction({ key, claim, statement }: Item) {
    const keep = (next: Statement): void => {
      this.edit(null);
      this.decide(key, { verdict: claim ? 'corrected' : 'accepted', statement: next });
      void this.enter(key);
    };
    const cancel = (): void => {
      this.edit(null);
      void this.enter(key);
    };
    return keyed(key, html`<entente-correction .app=${this.app} .given=${statement} .statings=${this.statings} .near=${this.near} .marked=${this.marked} .passage=${this.passage} .keep=${keep} .cancel=${cancel}></entente-correction>`);
  }

  /** A decision leads on to the next claim that needs one. */
  private settle(key: string, verdict: 'accepted' | 'rejected'): void {
    const shown = this.shown();
    const at = shown.findIndex((item) => item.key === key);
    const next = [...shown.slice(at + 1), ...shown.slice(0, at)].find(isOpen);
    this.decide(key, { verdict, statement: null });
    this.go(next?.key ?? key);
  }

  private go(key: string): void {
    const shown = this.shown();
    const at = shown.findIndex((item) => item.key === key);
    const item = shown[at];
    if (!item) return;
    this.choose(key);
    this.said = words.moved(at + 1, shown.length, sentenceOf(item.statement, this.statings.get(item.statement.relation)));
    void this.enter(key);
  }

  enterFirst(): void {
    const [first] = this.shown();
    if (first) void this.enter(first.key);
  }

  /** The focus goes to a claim, which is scrolled to. */
  async enter(key: string): Promise<void> {
    await this.updateComplete;
    await new Promise((done) => setTimeout(done));
    const item = this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = this.shown();
    const at = Math.max(0, shown.findIndex((item) => item.key === this.current));
    const item = shown[at];
    if (!item) return;
    const step = (by: number): void => this.go(shown[Math.min(shown.length - 1, Math.max(0, at + by))]?.key ?? item.key);
    const acts: Record<string, () => unknown> = {
      arrowdown: () => step(1), j: () => step(1), arrowup: () => step(-1), k: () => step(-1),
      home: () => step(-shown.length), end: () => step(shown.length),
      a: () => item.claim?.stored === 'no' && this.settle(item.key, 'accepted'),
      r: () => (!item.claim ? this.decide(item.key, null) : item.claim.stored === 'retracted' || this.settle(item.key, 'rejected')),
      c: () => this.edit(item.key),
      u: () => item.claim && this.decide(item.key, null),
    };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}

customElements.define('entente-draft-claims', DraftClaimsPanel);
