import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app';
import type { ApiFailure } from '../api/client';
import type { EntityNode, Status } from '../api/types';
import { allTimes, timed } from '../state/clocks';
import { sayings, sentence } from '../state/sayings';
import { text } from '../text';
import { labelSample, lineSample } from './samples';

/** An entity's name as a button that opens it; beside it the shape and, for those who cannot see that, the label. */
export function entityLink(app: App, entity: EntityNode): TemplateResult {
  const { vocabulary, theme } = app.store.state;
  return html`<button type="button" class="entity-link" @click=${() => app.explorer.select({ kind: 'entity', key: entity.key })}>
    ${vocabulary ? labelSample(vocabulary.label(entity.label), theme) : nothing}<bdi>${entity.name}</bdi>
  </button>`;
}

export function statusWord(status: Status): TemplateResult {
  return html`<span class="status-word">${lineSample(status)}${text.status[status]}</span>`;
}

/** What a panel shows until its answer is there, or when it fails. That something was not known yet is no failure. */
export function pending(app: App, failure: ApiFailure | null, again: () => void): TemplateResult {
  if (!failure) return html`<p class="loading" role="status">${text.loading.panel}</p>`;
  if (failure.code === 'not-found' && timed(app.store.view.clocks))
    return html`<p class="lead" role="status" data-testid="not-then">${text.panel.notThen}</p>
      <button type="button" class="plain" @click=${() => void app.time.turn(allTimes)}>${text.clocks.all}</button>`;
  const { words, remedy } = failure.code === 'not-found' ? { words: text.panel.notFound, remedy: sentence(failure.remedy ?? '') } : sayings(failure);
  return html`<div class="problem" role="alert">
    <p>${words}</p>
    ${remedy ? html`<p>${remedy}</p>` : nothing}
    <button type="button" class="plain" @click=${again}>${text.gone.retry}</button>
  </div>`;
}
