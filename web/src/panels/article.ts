import { html, nothing, type PropertyValues } from 'lit';
import type { ArticleDetail, Claim } from '../api/types';
import { day } from '../format';
import { segments, type Segment } from '../spans';
import { firstSnapshot } from '../state/snapshot';
import { text } from '../text';
import { toHash } from '../url';
import { articleKind, published } from './claim';
import { Loader } from './loader';
import { Panel } from './panel';
import { pending, statusWord } from './parts';

/** The whole text, every claim's quote marked. A mark leads to its fact. */
export class ArticlePanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false }, claim: { attribute: false } };
  declare key: string;
  declare claim: string | null;
  private readonly detail = new Loader<ArticleDetail>(this, (key, clocks, signal) => this.app.api.get(`/articles/${encodeURIComponent(key)}`, { ...clocks }, signal));
  private scrolledTo = '';

  protected override render() {
    const { value, failure } = this.detail.of(this.key, this.app.store.view.clocks);
    if (!value) return pending(this.app, failure, () => this.detail.again());
    const { article, claims, shown, total } = value;
    const spans = claims.map((claim) => ({ start: claim.quote.start, end: claim.quote.end, of: claim }));
    return html`
      <p class="kicker">${article.publisher ?? text.fact.unknownPublisher}</p>
      <h2 class="name" lang=${article.language} dir="auto">${article.title ?? text.fact.untitled}</h2>
      ${articleKind(article)}
      <p class="aside-line">${published(article)} · <span data-testid="claim-counts">${shown < total ? text.article.shown(shown, total) : text.article.claims(claims.length)}</span>${this.original(article.address)}</p>
      <div class="article-text" data-testid="article-text" lang=${article.language} dir="auto">${segments(value.text, spans).map((segment) => this.segment(segment))}</div>
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

  /** Where quotes overlap, the shortest one is meant; the list below reaches them all. */
  private segment({ text: words, covers }: Segment<Claim>) {
    const [claim] = covers;
    if (!claim) return html`${words}`;
    const here = covers.some((one) => one.key === this.claim);
    return html`<a
      class="marked ${here ? 'here' : ''} ${covers.length > 1 ? 'several' : ''}" data-testid="highlight"
      href=${toHash({ ...firstSnapshot, selection: { kind: 'fact', key: claim.fact, edge: null }, clocks: this.app.store.view.clocks })}
      title=${covers.map((one) => one.sentence).join('\n')}
      @click=${(event: Event) => this.follow(event, claim)}
    >${words}</a>`;
  }

  private passage(claim: Claim) {
    const open = html`<button type="button" class="question" @click=${() => this.choose(claim)}>${claim.sentence}</button>`;
    return claim.retracted
      ? html`<li class="taken-back"><s>${open}</s> ${statusWord('retracted')} <small>${day(claim.retracted)}</small></li>`
      : html`<li>${open} ${statusWord(claim.status)}</li>`;
  }

  private follow(event: Event, claim: Claim): void {
    event.preventDefault();
    this.choose(claim);
  }

  private choose(claim: Claim): void {
    this.app.explorer.select({ kind: 'fact', key: claim.fact, edge: null });
  }

  /** Only web addresses become links: data may hold any text here. */
  private original(address: string | null) {
    if (!address || !/^https?:\/\//i.test(address)) return nothing;
    return html` · <a href=${address} rel="noreferrer noopener" target="_blank">${text.article.original}</a>`;
  }
}

customElements.define('entente-article', ArticlePanel);
