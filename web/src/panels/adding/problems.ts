import { html, nothing, type TemplateResult } from 'lit';
import type { ApiFailure } from '../../api/client';
import type { Draft } from '../../api/drafts';
import { sayings } from '../../state/sayings';
import { adding as words } from '../../text/adding';

/** Why what was sent could not be read, or what of it. */
export function readingProblem(failure: ApiFailure | null, draft: Draft | null, again: () => void): TemplateResult | typeof nothing {
  if (!failure && !draft?.leftOut.length) return nothing;
  const { words: says, remedy } = failure ? sayings(failure) : { words: '', remedy: '' };
  return html`<div class="problem adding-problem" role="alert" data-testid="adding-failed">
    <h2>${words.failed.title}</h2>
    ${says ? html`<p>${says} ${remedy}</p>` : nothing}
    ${draft?.leftOut.map(({ where, reason }) => html`<p>${words.failed.leftOut(where, reason)}</p>`)}
    ${failure ? html`<button type="button" class="plain" data-testid="adding-again" @click=${again}>${words.failed.again}</button>` : nothing}
  </div>`;
}

/** Why an article could not be saved. */
export function savingProblem(failure: ApiFailure | null, readAgain: () => void): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  if (failure.code === 'not-found')
    return html`<p class="warn" role="alert" data-testid="draft-lost">${words.review.lost} <button type="button" class="plain" data-testid="read-again" @click=${readAgain}>${words.review.readAgain}</button></p>`;
  const { words: says, remedy } = sayings(failure);
  return html`<p class="warn" role="alert" data-testid="save-failed">${says} ${remedy}</p>`;
}
