import { html, nothing } from 'lit';
import type { QueryResult } from '../../api/types';
import { consoleWords } from '../../text/console';

/** What the store remarks on a statement that it answered, each with its place; and how to read on where it stopped. */
export function notes({ notes: told = [], truncated, stoppedBy }: QueryResult, goTo: (line: number, column: number | null) => void) {
  return html`${truncated ? html`<p class="aside-line" data-testid="console-onward">${stoppedBy === 'bytes' ? consoleWords.onwardBytes : consoleWords.onward}</p>` : nothing}
    ${told.length
      ? html`<ul class="notes" data-testid="console-notes" aria-label=${consoleWords.notes}>
          ${told.map(
            ({ title, text, line, column }) => html`<li><strong>${title}</strong> ${text}
              ${line === null ? nothing : html`<button type="button" class="plain" aria-label=${consoleWords.goTo(line, column)} @click=${() => goTo(line, column)}>${consoleWords.where(line, column)}</button>`}</li>`,
          )}
        </ul>`
      : nothing}`;
}
