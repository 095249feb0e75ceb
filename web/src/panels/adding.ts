import { html, nothing } from 'lit';
import '../styles/provenance.css';
import '../styles/adding.css';
import { ApiFailure, asFailure, isAbort } from '../api/client';
import type { Draft, SavedReview, Stating, Statings, Submission } from '../api/drafts';
import type { GraphView, Stats } from '../api/types';
import { Reading, type Reached } from '../state/reading';
import { begin, isTouched, requestOf, resumed, type Review } from '../state/review';
import { sayings, sentence } from '../state/sayings';
import { text } from '../text';
import { adding as words } from '../text/adding';
import './adding/review';
import { leaveStep, readingStep, savedStep } from './adding/steps';
import './adding/submission';
import type { SubmissionPanel } from './adding/submission';
import { LEAVING } from '../visits';
import { Panel } from './panel';

type Step = 'submit' | 'reading' | 'review' | 'saved';

/** The page on which an article is added: sent, read, looked through, saved. It lies over the rest and is left by a way back. */
export class AddingPanel extends Panel {
  static override properties = {
    ...Panel.properties, step: { state: true }, reached: { state: true }, failure: { state: true }, reviews: { state: true }, at: { state: true },
    saved: { state: true }, saving: { state: true }, leaving: { state: true },
  };
  declare step: Step;
  declare reached: Reached | null;
  declare failure: ApiFailure | null;
  /** One for each article of what was sent. */
  declare reviews: readonly Review[];
  declare at: number;
  /** What became of the articles, by their number. */
  declare saved: ReadonlyMap<number, SavedReview>;
  declare saving: boolean;
  declare leaving: boolean;
  private draft: Draft | null = null;
  private submission: Submission | null = null;
  private reading: Reading | null = null;
  private statings: ReadonlyMap<string, Stating> = new Map();

  constructor() {
    super();
    Object.assign(this, { step: 'submit', reached: null, failure: null, reviews: [], at: 0, saved: new Map(), saving: false, leaving: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const end of ['beforeunload', LEAVING]) addEventListener(end, this.guard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of ['beforeunload', LEAVING]) removeEventListener(end, this.guard);
    this.reading?.stop();
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    // The form draws itself a moment later.
    setTimeout(() => this.querySelector<HTMLElement>('#adding-text')?.focus());
  }

  protected override updated(): void {
    const asked = this.querySelector<HTMLDialogElement>('.leave');
    if (asked && !asked.open) asked.showModal();
  }

  protected override render() {
    return html`<dialog class="adding" data-testid="adding" data-step=${this.step} aria-labelledby="adding-title" @cancel=${this.cancelled} @close=${this.closed} @keydown=${(event: Event) => event.stopPropagation()}>
      <header class="adding-head"><h1 id="adding-title">${words.title}</h1>${this.which()}
        <button type="button" class="plain" data-testid="adding-close" aria-label=${words.close} @click=${this.close}>✕</button></header>
      <entente-submission .app=${this.app} ?hidden=${this.step !== 'submit'} .send=${this.send}></entente-submission>
      ${this.step === 'submit' ? this.problem() : nothing} ${this.step === 'reading' ? readingStep(this.reached, this.giveUp) : nothing} ${this.step === 'review' ? this.review() : nothing} ${this.step === 'saved' ? this.done() : nothing}
      ${this.leaving ? leaveStep({ stay: this.stay, go: this.gone, closed: () => (this.leaving = false) }) : nothing}
    </dialog>`;
  }

  /** Of a feed, which of its articles. */
  private which() {
    if (this.step !== 'review' || this.reviews.length < 2) return nothing;
    return html`<label class="which">${words.review.which}<select data-testid="which-article" @change=${(event: Event) => (this.at = Number((event.target as HTMLSelectElement).value))}>
      ${this.reviews.map(({ article }, i) => html`<option value=${i} ?selected=${i === this.at}>${words.review.option(article.title ?? words.review.untitled, article.claims.length, this.saved.has(i))}</option>`)}
    </select></label>`;
  }

  private problem() {
    const { failure, draft } = this;
    if (!failure && !draft?.leftOut.length) return nothing;
    const { words: says, remedy } = failure ? sayings(failure) : { words: '', remedy: '' };
    return html`<div class="problem adding-problem" role="alert" data-testid="adding-failed">
      <h2>${words.failed.title}</h2>
      ${says ? html`<p>${says} ${remedy}</p>` : nothing}
      ${draft?.leftOut.map(({ where, reason }) => html`<p>${words.failed.leftOut(where, reason)}</p>`)}
      ${failure ? html`<button type="button" class="plain" data-testid="adding-again" @click=${() => this.submission && this.send(this.submission)}>${words.failed.again}</button>` : nothing}
    </div>`;
  }

  private review() {
    const review = this.reviews[this.at];
    if (!review) return nothing;
    const change = (next: Review): void => void (this.reviews = this.reviews.map((each, i) => (i === this.at ? next : each)));
    return html`<entente-review .app=${this.app} .review=${review} .statings=${this.statings} .leftOut=${this.draft?.leftOut ?? []} .change=${change} .save=${() => void this.save()} .saving=${this.saving} .problem=${this.saveProblem()}></entente-review>`;
  }

  private saveProblem() {
    const { failure } = this;
    if (!failure) return nothing;
    if (failure.code === 'not-found')
      return html`<p class="warn" role="alert" data-testid="draft-lost">${words.review.lost} <button type="button" class="plain" data-testid="read-again" @click=${() => this.submission && this.send(this.submission)}>${words.review.readAgain}</button></p>`;
    const { words: says, remedy } = sayings(failure);
    return html`<p class="warn" role="alert" data-testid="save-failed">${says} ${remedy}</p>`;
  }

  private done() {
    const saved = this.saved.get(this.at);
    const article = this.reviews[this.at]?.article;
    if (!saved || !article) return nothing;
    const left = this.reviews.findIndex((_, i) => !this.saved.has(i));
    const next = left < 0 ? null : (): void => void Object.assign(this, { at: left, step: 'review' });
    return savedStep(article.title, saved, this.reviews.length - this.saved.size, { next, open: () => this.open(saved.article), another: this.startOver, close: this.close });
  }

  private readonly send = (submission: Submission): void => void this.read(submission);

  private async read(submission: Submission): Promise<void> {
    this.reading?.stop();
    Object.assign(this, { submission, step: 'reading', reached: null, failure: null, draft: null });
    const reading = (this.reading = new Reading(this.app.api, (reached) => (this.reached = reached)));
    try {
      const [draft, statings] = await Promise.all([reading.read(submission), this.statings.size ? null : this.app.api.get<Statings>('/ontology/roles')]);
      if (statings) this.statings = new Map(statings.relations.map((each) => [each.relation, each]));
      if (this.reading === reading && draft) await this.ready(draft);
    } catch (reason) {
      if (this.reading === reading && !isAbort(reason)) Object.assign(this, { step: 'submit', failure: asFailure(reason) });
    }
  }

  private async ready(draft: Draft): Promise<void> {
    this.draft = draft;
    if (draft.failure) {
      const { code, message, remedy } = draft.failure;
      this.failure = new ApiFailure(code, message, remedy);
    }
    if (!draft.articles.length) {
      this.step = 'submit';
      return;
    }
    const keys = [...new Set(draft.articles.flatMap(({ claims }) => claims.flatMap((claim) => [...claim.roles.map(({ entity }) => entity.key), ...claim.attribution.map(({ key }) => key)])))];
    const known = keys.length ? await this.app.api.post<GraphView>('/view', { entities: keys, edges: [] }) : null;
    const here = new Set(known?.nodes.map(({ key }) => key));
    this.reviews = draft.articles.map((article) => {
      const before = this.reviews.find((each) => each.article.id === article.id);
      return before ? resumed(before, article) : begin(article, here);
    });
    Object.assign(this, { step: 'review', at: Math.min(this.at, draft.articles.length - 1) });
  }

  private async save(): Promise<void> {
    const review = this.reviews[this.at];
    if (!review || !this.draft || this.saving) return;
    Object.assign(this, { saving: true, failure: null });
    try {
      const saved = await this.app.api.post<SavedReview>(`/drafts/${this.draft.draft}/articles/${this.at}`, requestOf(review));
      this.saved = new Map(this.saved).set(this.at, saved);
      this.step = 'saved';
      void this.count();
      await this.updateComplete;
      this.querySelector<HTMLElement>('.adding-saved')?.focus();
    } catch (reason) {
      this.failure = asFailure(reason);
    }
    this.saving = false;
  }

  /** What the store holds now. */
  private async count(): Promise<void> {
    const { api, store } = this.app;
    const { clocks } = store.view;
    const stats = await api.get<Stats>('/stats', { ...clocks }).catch(() => null);
    if (stats) store.set({ stats, statsAt: clocks, notice: sentence(text.say.store(stats.facts, stats.articles)) });
  }

  /** The article as the store has it now. */
  private open(article: string): void {
    this.gone();
    const { explorer, session, store } = this.app;
    if (store.state.phase.kind === 'ready') explorer.select({ kind: 'article', key: article, claim: null });
    else void session.open(`#show=article/${encodeURIComponent(article)}`);
  }

  private readonly giveUp = (): void => {
    this.reading?.stop();
    this.reading = null;
    this.step = this.reviews.length ? 'review' : 'submit';
  };

  private readonly startOver = (): void => {
    this.reading?.stop();
    Object.assign(this, { step: 'submit', reviews: [], at: 0, saved: new Map(), draft: null, failure: null, submission: null });
    this.querySelector<SubmissionPanel>('entente-submission')?.clear();
  };

  /** Whether closing would lose something. */
  private get unsaved(): boolean {
    const decided = this.reviews.some((review, i) => isTouched(review) && !this.saved.has(i));
    return decided || (this.step === 'submit' && (this.querySelector<SubmissionPanel>('entente-submission')?.touched ?? false));
  }

  /** Where the page is left the browser asks, and where Back leads out of this, the page itself. */
  private readonly guard = (event: Event): void => {
    if (!this.unsaved) return;
    event.preventDefault();
    this.leaving ||= event.type === LEAVING;
  };

  private readonly cancelled = (event: Event): void => {
    // Giving up the choice of a file is told in the same way.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.close();
  };

  /** A browser that is told twice closes it without asking. */
  private readonly closed = (event: Event): void => {
    if (event.target !== event.currentTarget || !this.state.adding) return;
    this.querySelector('dialog')?.showModal();
    this.close();
  };

  private readonly stay = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    this.leaving = false;
  };

  private readonly close = (): void => {
    if (this.unsaved) this.leaving = true;
    else this.gone();
  };

  private readonly gone = (): void => {
    this.reading?.stop();
    this.app.store.set({ adding: false });
  };
}

customElements.define('entente-adding', AddingPanel);
