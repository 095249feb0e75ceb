import { html, nothing, type PropertyValues } from 'lit';
import type { ArticleDetail, ArticleHead, Claim } from '../api/types';
import { isWeb } from '../citation';
import { day } from '../format';
import { pens, segments, type Pen, type Segment } from '../spans';
import type { Selection } from '../state/selection';
import { text } from '../text';
import { cite as citeWords } from '../text/cite';
import './cite';
import { articleKind, published } from './claim';
import { copyLinkButton, linkTo } from './copy';
import { Loader } from './loader';
import { Panel } from './panel';
import { pending, statusWord } from './parts';

type Mark = readonly [Segment<Claim>, Pen];

/** The whole text, every claim's quote marked. A mark leads to its fact; mark and list point at each other. */
export class ArticlePanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false }, claim: { attribute: false }, current: { state: true } };
  declare key: string;
  declare claim: string | null;
  /** The claims that are pointed at, in the text or in the list. */
  declare current: readonly Claim[];
  private readonly detail = new Loader<ArticleDetail>(this, (key, clocks, signal) => this.app.api.get(`/articles/${encodeURIComponent(key)}`, { ...clocks }, signal));
  private cut: { readonly detail: ArticleDetail; readonly marks: readonly Mark[] } | null = null;
  private scrolledTo = '';

  constructor() {
    super();
    this.current = [];
  }

  protected override render() {
    const { value, failure } = this.detail.of(this.key, this.app.store.view.clocks);
    if (!value) return pending(this.app, failure, () => this.detail.again());
    const { article, claims, shown, total } = value;
    return html`
      ${this.head(article)}
      <p class="aside-line"><span data-testid="claim-counts">${shown < total ? text.article.shown(shown, total) : text.article.claims(claims.length)}</span></p>
      <div class="article-text" data-testid="article-text" lang=${article.language} dir="auto">${this.marks(value).map(([segment, pen]) => this.segment(segment, pen))}</div>
      <h3>${text.article.passages}</h3>
      <ul class="passages">
        ${claims.map((claim) => this.passage(claim))}
      </ul>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    const mark = this.querySelector('.marked.here');
    const at = `${this.key} ${this.claim}`;
    if (!mark || this.scrolledTo === at) return;
    this.scrolledTo = at;
    mark.scrollIntoView({ block: 'center' });
  }

  /** Cut once, however often the text is drawn again because somebody points at it. */
  private marks(detail: ArticleDetail): readonly Mark[] {
    if (this.cut?.detail === detail) return this.cut.marks;
    const cut = segments(detail.text, detail.claims.map((claim) => ({ start: claim.quote.start, end: claim.quote.end, of: claim })));
    const drawn = pens(cut);
    const marks = cut.map((segment, i): Mark => [segment, drawn[i] ?? 0]);
    this.cut = { detail, marks };
    return marks;
  }

  private head(article: ArticleHead) {
    const { publisher, title, language, credits, address } = article;
    return html`
      <p class="kicker">${publisher ?? text.fact.unknownPublisher}</p>
      <h2 class="name" lang=${language} dir="auto">${title ?? text.fact.untitled}</h2>
      <p class="article-head">${published(article)}${credits ? html` · ${citeWords.credits(credits)}` : nothing}${this.original(address)}${articleKind(article)}</p>
      <div class="acts">
        <button type="button" class="tool leading" data-testid="article-graph" title=${text.articleGraph.showHint} @click=${() => void this.graph(title ?? text.articleGraph.untitled)}>${text.articleGraph.show}</button>
        <entente-cite .app=${this.app} .of=${'article'} .sources=${[{ article, passages: [] }]}></entente-cite>
        ${copyLinkButton(this.app, { kind: 'article', key: this.key, claim: null })}
        <entente-behind .app=${this.app} .name=${'article'} .parameters=${{ id: this.key }}></entente-behind>
      </div>`;
  }

  /** Where nothing of the article was on the canvas, its graph may stand anywhere. */
  private async graph(name: string): Promise<void> {
    if (!(await this.app.explorer.article(this.key, name))) this.app.stage?.fit();
  }

  /** Where quotes overlap, the shortest one is meant; the list below reaches them all. */
  private segment({ text: words, covers }: Segment<Claim>, pen: Pen) {
    const [claim] = covers;
    if (!claim) return html`${words}`;
    const here = covers.some((one) => one.key === this.claim) ? 'here' : '';
    const current = covers.some((one) => one.key === this.current[0]?.key) ? 'current' : '';
    return html`<a
      class="marked ${pen ? 'other' : ''} ${covers.length > 1 ? 'several' : ''} ${here} ${current}" data-testid="highlight"
      href=${linkTo(this.app, factOf(claim))}
      title=${covers.map((one) => one.sentence).join('\n')}
      @click=${(event: Event) => this.follow(event, claim)}
      @pointerenter=${() => this.point(covers)} @pointerleave=${this.pointAway} @focus=${() => this.point(covers)} @blur=${this.pointAway}
    >${words}</a>`;
  }

  private passage(claim: Claim) {
    const current = this.current.includes(claim) ? 'current' : '';
    const open = html`<button type="button" class="question" @focus=${() => this.point([claim])} @blur=${this.pointAway} @click=${() => this.choose(claim)}>${claim.sentence}</button>`;
    const says = claim.retracted
      ? html`<s>${open}</s> ${statusWord('retracted')} <small>${day(claim.retracted)}</small>`
      : html`${open} ${statusWord(claim.status)}`;
    return html`<li class="${claim.retracted ? 'taken-back' : ''} ${current}" data-testid="passage" @pointerenter=${() => this.point([claim])} @pointerleave=${this.pointAway}>${says}</li>`;
  }

  private point(claims: readonly Claim[]): void {
    this.current = claims;
  }

  private readonly pointAway = (): void => this.point([]);

  private follow(event: Event, claim: Claim): void {
    event.preventDefault();
    this.choose(claim);
  }

  private choose(claim: Claim): void {
    this.app.explorer.select(factOf(claim));
  }

  /** Only web addresses become links: data may hold any text here. */
  private original(address: string | null) {
    if (!address || !isWeb(address)) return nothing;
    return html` · <a href=${address} rel="noreferrer noopener" target="_blank">${text.article.original}</a>`;
  }
}

function factOf(claim: Claim): Selection {
  return { kind: 'fact', key: claim.fact, edge: null };
}

customElements.define('entente-article', ArticlePanel);
