import { html, nothing, type PropertyValues } from 'lit';
import type { Draft, DraftArticle, Party, Statement, Stating } from '../../api/drafts';
import { day } from '../../format';
import { decided, decidedRest, graphOf, isOpen, itemsOf, progressOf, withAdded, type Decision, type Item, type Review } from '../../state/review';
import { partyOf } from '../../state/statement';
import type { Graph } from '../../state/view';
import { adding } from '../../text/adding';
import { Panel } from '../panel';
import './draft-claims';
import type { DraftClaimsPanel } from './draft-claims';
import './draft-graph';
import './draft-text';
import type { DraftTextPanel } from './draft-text';

const words = adding.review;
type Side = 'text' | 'claims' | 'graph';
const SIDES: readonly Side[] = ['text', 'claims', 'graph'];

/** One article with its claims and the graph that they would make, side by side; on a narrow screen one at a time. */
export class ReviewPanel extends Panel {
  static override properties = {
    ...Panel.properties, review: { attribute: false }, statings: { attribute: false }, change: { attribute: false }, back: { attribute: false }, leftOut: { attribute: false }, save: { attribute: false }, saving: { attribute: false }, problem: { attribute: false },
    current: { state: true }, editing: { state: true }, fresh: { state: true }, side: { state: true },
  };
  declare review: Review;
  declare statings: ReadonlyMap<string, Stating>;
  declare change: (review: Review) => void;
  /** To the form that it was sent by. */
  declare back: () => void;
  /** What of the file could not be read. */
  declare leftOut: Draft['leftOut'];
  declare save: () => void;
  declare saving: boolean;
  declare problem: unknown;
  declare current: string | null;
  declare editing: string | null;
  /** A claim that is being added. */
  declare fresh: Statement | null;
  declare side: Side;
  private items: readonly Item[] = [];
  private graph: Graph = { nodes: [], edges: [] };
  private of: DraftArticle | null = null;
  private points: readonly string[] = [];
  private near: readonly Party[] = [];

  constructor() {
    super();
    Object.assign(this, { current: null, editing: null, fresh: null, side: 'claims', saving: false, problem: null, leftOut: [] });
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (this.of !== this.review.article) this.begin();
    if (!changed || changed.has('review') || changed.has('statings')) {
      this.items = itemsOf(this.review);
      this.graph = graphOf(this.items, this.statings);
    }
  }

  /** The focus goes to the first claim, where the keys decide on it. */
  enter(): void {
    if (this.list) this.list.enterFirst();
    else this.querySelector<HTMLElement>('.add-claim')?.focus();
  }

  private begin(): void {
    const { article } = this.review;
    this.of = article;
    this.points = [...article.text];
    const named = article.claims.flatMap((claim) => [...claim.roles.map(({ entity }) => entity), ...claim.attribution]);
    this.near = [...new Map(named.map((entity) => [entity.key, partyOf(entity)])).values()];
    Object.assign(this, { current: null, editing: null, fresh: null });
  }

  protected override render() {
    return html`<div class="review" data-side=${this.side}>
      <nav class="review-sides" aria-label=${words.show}>${SIDES.map((side) => html`<button type="button" data-testid="side-${side}" aria-current=${this.side === side ? 'page' : nothing} @click=${() => (this.side = side)}>${words[side]}</button>`)}</nav>
      <section class="review-text" aria-label=${words.text}>
        ${this.head()}
        <entente-draft-text .app=${this.app} .article=${this.review.article} .items=${this.items} .current=${this.current} .choose=${this.choose}></entente-draft-text>
      </section>
      <section class="review-claims" aria-label=${words.claims}>
        ${this.fresh ? this.adding(this.fresh) : html`<button type="button" class="tool leading add-claim" data-testid="add-claim" title=${words.addHint} @pointerdown=${(event: Event) => event.preventDefault()} @click=${this.add}>+ ${words.add}</button>`}
        ${this.items.length
          ? html`<entente-draft-claims .app=${this.app} .items=${this.items} .current=${this.current} .statings=${this.statings} .near=${this.near} .editing=${this.editing}
              .choose=${this.choose} .decide=${this.decide} .edit=${(key: string | null) => (this.editing = key)} .marked=${this.marked} .passage=${this.passage}></entente-draft-claims>`
          : html`<div data-testid="no-claims"><p class="lead">${words.none}</p><p>${words.noneHint}</p></div>`}
      </section>
      <section class="review-graph" aria-label=${words.graph}>
        <entente-draft-graph .app=${this.app} .graph=${this.graph} .current=${this.current} .choose=${this.chooseFromGraph}></entente-draft-graph>
      </section>
      ${this.bar()}
    </div>`;
  }

  private head() {
    const { title, publisher, published, stored, refused, id } = this.review.article;
    return html`<h2 class="name" dir="auto">${title ?? words.untitled}</h2>
      <p class="article-head">${publisher ?? words.noPublisher}, ${published ? html`${day(published.date)} <small>(${published.basis})</small>` : words.noDate}
        <button type="button" class="plain" data-testid="change-details" ?disabled=${this.saving} @click=${() => this.back()}>${words.details}</button></p>
      ${stored ? html`<p class="banner" role="status" data-testid="already-stored">${words.stored} <a href="#show=article/${encodeURIComponent(id)}" target="_blank" rel="noopener">${words.storedOpen}</a></p>` : nothing}
      ${refused ? html`<p class="aside-line">${words.refused(refused)}</p>` : nothing}
      ${this.leftOut.length ? html`<details class="aside-line" data-testid="left-out"><summary>${words.leftOut(this.leftOut.length)}</summary><ul>${this.leftOut.map(({ where, reason }) => html`<li>${adding.failed.leftOut(where, reason)}</li>`)}</ul></details>` : nothing}`;
  }

  private adding(statement: Statement) {
    const keep = (stated: Statement): void => {
      this.fresh = null;
      const next = withAdded(this.review, stated);
      this.change(next);
      this.current = next.added.at(-1)?.key ?? null;
      if (this.current) void this.list?.enter(this.current);
    };
    return html`<entente-correction .app=${this.app} .given=${statement} .isNew=${true} .statings=${this.statings} .near=${this.near} .marked=${this.marked} .passage=${this.passage} .keep=${keep} .cancel=${() => (this.fresh = null)}></entente-correction>`;
  }

  private bar() {
    const progress = progressOf(this.review);
    const sure = this.items.filter((item) => isOpen(item) && !item.doubts.length).length;
    const { open } = progress;
    const untouched = progress.accepted + progress.corrected + progress.rejected + progress.added === 0;
    const bulk = (id: string, label: string, act: () => void) => html`<button type="button" class="tool leading" data-testid=${id} @click=${act}>${label}</button>`;
    return html`<footer class="review-bar">
      <p role="status" class="number" data-testid="review-progress">${words.progress(progress)}</p>
      <div class="bulk">
        ${sure && sure < open ? bulk('accept-sure', words.acceptSure(sure), () => this.change(decidedRest(this.review, 'accepted', (item) => !item.doubts.length))) : nothing}
        ${open ? bulk('accept-rest', words.acceptRest(open), () => this.change(decidedRest(this.review, 'accepted'))) : nothing}
        ${open ? bulk('reject-rest', words.rejectRest(open), () => this.change(decidedRest(this.review, 'rejected'))) : nothing}
      </div>
      ${this.problem}
      <div class="save"><small>${untouched ? words.saveFirst : open ? words.leavesOut(open) : nothing}</small>
        <button type="button" class="primary" data-testid="review-save" ?disabled=${untouched || this.saving} @click=${() => this.save()}>${this.saving ? words.saving : words.save}</button></div>
    </footer>`;
  }

  private readonly choose = (key: string): void => {
    this.current = key;
    if (this.editing !== key) this.editing = null;
    void this.list?.enter(key);
  };

  private readonly chooseFromGraph = (key: string): void => {
    this.choose(key);
    this.side = 'claims';
  };

  private readonly decide = (key: string, decision: Decision | null): void => this.change(decided(this.review, key, decision));

  private readonly marked = () => this.querySelector<DraftTextPanel>('entente-draft-text')?.marked ?? null;

  private readonly passage = (start: number, end: number): string => this.points.slice(start, end).join('');

  private readonly add = (): void => {
    const { start, end } = this.marked() ?? { start: 0, end: 0 };
    const relation = [...this.statings.keys()][0] ?? '';
    this.fresh = { relation, subject: null, object: null, instruments: [], place: null, event: null, value: null, date: null, status: 'occurred', attribution: [], start, end };
    this.side = 'claims';
  };

  private get list(): DraftClaimsPanel | null {
    return this.querySelector<DraftClaimsPanel>('entente-draft-claims');
  }
}

customElements.define('entente-review', ReviewPanel);
