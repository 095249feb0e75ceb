import { html, nothing, type TemplateResult } from 'lit';
import type { ApiFailure } from '../api/client';
import { sentence } from '../state/sayings';
import { text } from '../text';

/** What the page says when there is no graph to show yet, or none at all. */
export function loading(words: string): TemplateResult {
  return html`<div class="blank" role="status"><p class="opening-words">${words}</p></div>`;
}

export function emptyStore(again: () => void, add: () => void): TemplateResult {
  return html`<main class="writing" data-testid="empty-store">
    <p class="wordmark">${text.title}</p>
    <h1>${text.empty.title}</h1>
    <p>${text.empty.body}</p>
    <pre tabindex="0">${text.empty.command}</pre>
    <p>${text.empty.add}</p>
    <div class="acts"><button type="button" class="primary" data-testid="empty-add" @click=${add}>${text.empty.addButton}</button>
      <button type="button" class="tool leading" @click=${again}>${text.empty.retry}</button></div>
  </main>`;
}

export function failed(failure: ApiFailure, again: () => void): TemplateResult {
  return html`<main class="writing" data-testid="failed">
    <p class="wordmark">${text.title}</p>
    <h1>${failure.unreachable ? text.gone.title : text.failed.title}</h1>
    <p>${failure.unreachable ? text.gone.body : sentence(failure.message)}</p>
    ${failure.remedy ? html`<p>${sentence(failure.remedy)}</p>` : nothing}
    ${failure.unreachable ? nothing : html`<p class="aside-line">${text.failed.code(failure.code)}</p>`}
    <button type="button" class="primary" data-testid="retry" @click=${again}>${text.gone.retry}</button>
  </main>`;
}
