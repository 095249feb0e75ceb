import { html, nothing, type PropertyValues } from 'lit';
import '../styles/provenance.css';
import '../styles/adding.css';
import { ApiFailure, asFailure, isAbort } from '../api/client';
import type { Draft, SavedReview, Stating, Statings, Submission } from '../api/drafts';
import type { GraphView, Stats } from '../api/types';
import { Reading, type Reached } from '../state/reading';
import { begin, isTouched, requestOf, resumed, type Review } from '../state/review';
import { sentence } from '../state/sayings';
import { text } from '../text';
import { adding as words } from '../text/adding';
import { readingProblem, savingProblem } from './adding/problems';
import './adding/review';
import type { ReviewPanel } from './adding/review';
import { enterDetails, giveFocusBack, leaveStep, readingStep, savedStep, whichArticle, type Loss } from './adding/steps';
import './adding/submission';
import type { SubmissionPanel } from './adding/submission';
import { LEAVING } from '../visits';
import { Panel } from './panel';

type Step = 'submit' | 'reading' | 'review' | 'saved';

const ENTRANCES = { submit: '#adding-text, .chosen-file button', reading: '.adding-progress', saved: '.adding-saved' } as const;

/** The page on which an article is added: sent, read, looked through, saved. It lies over the rest and is left by a way back. */
export class AddingPanel extends Panel {
  static override properties = {
    ...Panel.properties, step: { state: true }, reached: { state: true }, failure: { state: true }, reviews: { state: true }, at: { state: true },
    saved: { state: true }, saving: { state: true }, asked: { state: true },
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
  /** What may be lost, and is asked for. */
  declare asked: Loss | null;
  private draft: Draft | null = null;
  private submission: Submission | null = null;
  private reading: Reading | null = null;
  private statings: ReadonlyMap<string, Stating> = new Map();

  constructor() {
    super();
    Object.assign(this, { step: 'submit', reached: null, failure: null, reviews: [], at: 0, saved: new Map(), saving: false, asked: null });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const end of ['beforeunload', LEAVING]) addEventListener(end, this.guard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of ['beforeunload', LEAVING]) removeEventListener(end, this.guard);
    this.reading?.stop();
    setTimeout(giveFocusBack);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What is shown draws itself a moment later.
    if (changed.has('step')) setTimeout(() => this.enter());
    for (const dialog of this.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
  }

  /** The focus follows to what is shown. */
  private enter(): void {
    if (this.step === 'review') this.querySelector<ReviewPanel>('entente-review')?.enter();
    else this.querySelector<HTMLElement>(ENTRANCES[this.step])?.focus();
  }

  protected override render() {
    return html`<dialog class="adding" data-testid="adding" data-step=${this.step} aria-labelledby="adding-title" @cancel=${this.cancelled} @close=${this.closed} @keydown=${(event: Event) => event.stopPropagation()}>
      <header class="adding-head"><h1 id="adding-title">${words.title}</h1>${this.step === 'review' ? whichArticle(this.reviews, this.at, this.saved, (at) => (this.at = at)) : nothing}
        <button type="button" class="plain" data-testid="adding-close" aria-label=${words.close} @click=${this.close}>✕</button></header>
      <entente-submission .app=${this.app} ?hidden=${this.step !== 'submit'} .send=${this.send}></entente-submission>
      ${this.step === 'submit' ? readingProblem(this.failure, this.draft, this.readAgain) : nothing} ${this.step === 'reading' ? readingStep(this.reached, this.giveUp) : nothing} ${this.step === 'review' ? this.review() : nothing} ${this.step === 'saved' ? this.done() : nothing}
      ${this.asked ? leaveStep(this.asked, { stay: this.stay, go: this.asked === 'all' ? this.gone : this.backToForm, closed: () => (this.asked = null) }) : nothing}
    </dialog>`;
  }

  private review() {
    const review = this.reviews[this.at];
    if (!review) return nothing;
    const change = (next: Review): void => void (this.reviews = this.reviews.map((each, i) => (i === this.at ? next : each)));
    return html`<entente-review .app=${this.app} .review=${review} .statings=${this.statings} .leftOut=${this.draft?.leftOut ?? []} .change=${change} .back=${this.back} .save=${() => void this.save()} .saving=${this.saving} .problem=${savingProblem(this.failure, this.readAgain)}></entente-review>`;
  }

  private done() {
    const saved = this.saved.get(this.at);
    const article = this.reviews[this.at]?.article;
    if (!saved || !article) return nothing;
    const left = this.reviews.findIndex((_, i) => !this.saved.has(i));
    const next = left < 0 ? null : (): void => void Object.assign(this, { at: left, step: 'review' });
    return savedStep(article.title, saved, this.reviews.length - this.saved.size, { next, open: () => void this.open(saved.article), another: this.startOver, close: this.close });
  }

  private readonly send = (submission: Submission): void => void this.read(submission);

  private readonly readAgain = (): void => {
    if (this.submission) this.send(this.submission);
  };

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
  private async open(article: string): Promise<void> {
    this.gone();
    const { explorer, session, store } = this.app;
    if (store.state.phase.kind === 'ready') explorer.select({ kind: 'article', key: article, claim: null });
    else await session.open(`#show=article/${encodeURIComponent(article)}`);
    setTimeout(enterDetails);
  }

  private readonly giveUp = (): void => {
    this.reading?.stop();
    this.reading = null;
    this.step = this.reviews.length ? 'review' : 'submit';
  };

  private readonly startOver = (): void => {
    this.form?.clear();
    this.backToForm();
  };

  /** To the form as it was filled in. */
  private readonly back = (): void => {
    if (this.decided) this.asked = 'decisions';
    else this.backToForm();
  };

  private readonly backToForm = (): void => {
    this.reading?.stop();
    Object.assign(this, { step: 'submit', reviews: [], at: 0, saved: new Map(), draft: null, failure: null, submission: null, asked: null });
  };

  private get form(): SubmissionPanel | null {
    return this.querySelector<SubmissionPanel>('entente-submission');
  }

  private get decided(): boolean {
    return this.reviews.some((review, i) => isTouched(review) && !this.saved.has(i));
  }

  /** Whether closing would lose something. */
  private get unsaved(): boolean {
    const all = this.reviews.length > 0 && this.reviews.length === this.saved.size;
    return this.decided || (this.step !== 'saved' && !all && (this.form?.touched ?? false));
  }

  /** Where the page is left the browser asks, and where Back leads out of this, the page itself. */
  private readonly guard = (event: Event): void => {
    if (!this.unsaved) return;
    event.preventDefault();
    if (event.type === LEAVING) this.asked = 'all';
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
    // Closing it, and not only taking it away, gives the focus back.
    this.querySelector<HTMLDialogElement>('.leave')?.close();
    this.asked = null;
  };

  private readonly close = (): void => {
    if (this.unsaved) this.asked = 'all';
    else this.gone();
  };

  private readonly gone = (): void => {
    this.reading?.stop();
    this.app.store.set({ adding: false });
  };
}

customElements.define('entente-adding', AddingPanel);
