import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app';
import type { ArticleHead, Claim } from '../api/types';
import { sourcesOf } from '../citation';
import { day, sureness, when } from '../format';
import { text } from '../text';
import './cite';
import { entityLink, statusWord } from './parts';

/** Where a claim's note stands in the panel. */
export function noteId(claim: Claim): string {
  return `claim-${claim.key}`;
}

/** One claim: the passage, who says so, in which article, when it happened and when it was known, how sure. */
export function claimNote(app: App, claim: Claim): TemplateResult {
  const { article } = claim;
  return html`<article class="claim" data-testid="claim" id=${noteId(claim)} tabindex="-1" aria-label=${claim.sentence}>
    ${claim.retracted ? html`<p class="retraction">${text.fact.retractedOn(day(claim.retracted))}</p>` : nothing}
    <blockquote lang=${article.language} dir="auto">
      <span class="context">${before(claim.context.before)}</span><mark>${claim.quote.text}</mark><span class="context">${after(claim.context.after)}</span>
    </blockquote>
    <p class="chain" data-testid="claim-chain">${chain(app, claim)}</p>
    ${articleLine(claim)}
    <dl class="pairs small">
      <dt>${text.fact.happened}</dt>
      <dd>${when(claim.time) || text.fact.undated}${claim.time?.expression ? html` <small>“${claim.time.expression}”${claim.time.basis ? `, ${claim.time.basis}` : ''}</small>` : nothing}</dd>
      <dt>${text.fact.known}</dt>
      <dd>${published(article)}; ${text.fact.recorded(day(claim.recordedAt))}</dd>
      <dt>${text.table.status}</dt>
      <dd>${statusWord(claim.status)}</dd>
      <dt>${text.fact.sureLabel}</dt>
      <dd title=${text.fact.sureHint}>${text.fact.sure(sureness(claim.confidence), claim.confidence.toFixed(2))}, ${text.fact.readBy(claim.by)}</dd>
    </dl>
    <div class="acts">
      <button type="button" class="plain" data-testid="open-article" @click=${() => app.explorer.select({ kind: 'article', key: article.id, claim: claim.key })}>${text.fact.open} →</button>
      <entente-cite .app=${app} .of=${claim.key} .sources=${sourcesOf([claim])}></entente-cite>
    </div>
  </article>`;
}

/** Nearest first: the analyst, then who carries his words. */
function chain(app: App, claim: Claim) {
  if (!claim.attribution.length) return html`<span>${text.fact.saysSo}</span> ${text.fact.ownVoice}`;
  return html`<span>${text.fact.saysSo}</span> ${claim.attribution.map((entity, i) => html`${i ? html` <span class="arrow">→</span> ` : nothing}${entityLink(app, entity)}`)}`;
}

/** Where the report is another's, whose article carries it. */
function articleLine({ article, voice }: Claim): TemplateResult {
  const carrier = article.publisher && article.publisher !== voice ? html`, ${article.publisher}` : nothing;
  return html`<p class="article-line">
    <cite lang=${article.language}>${article.title ?? text.fact.untitled}</cite>${carrier}${articleKind(article)}
  </p>`;
}

export function articleKind(article: ArticleHead) {
  if (article.kind === 'brief') return html`<span class="brief" data-testid="brief">${article.original ? text.fact.brief(article.original) : text.fact.briefUnknown}</span>`;
  if (article.kind === 'record') return html`<span class="brief">${text.fact.record(article.original)}</span>`;
  return article.kind === 'excerpt' ? html`<span class="brief">${text.fact.excerpt}</span>` : nothing;
}

export function published(article: ArticleHead) {
  const { published: known } = article;
  return known ? html`${text.fact.published(day(known.date))} <small>(${known.basis})</small>` : text.fact.publishedUnknown;
}

/** The server cuts the context by length, through words: those are left out, and an ellipsis says that the text goes on. */
function before(context: string): string {
  return context && !/^[\p{Lu}"“«]/u.test(context) ? `… ${context.replace(/^\S*\s/u, '')}` : context;
}

function after(context: string): string {
  return context && !/[.!?"”»]\s*$/u.test(context) ? `${context.replace(/\s\S*$/u, '')} …` : context;
}
