import { html, nothing } from 'lit';
import type { Problem } from '../../cypher/protocol';
import { consoleWords, editorWords, problemWords } from '../../text/console';

/** What the editor underlines, in words; before that, how to leave it by the keyboard. */
export function lint([first, ...rest]: readonly Problem[], goTo: (line: number, column: number) => void) {
  return html`<p class="lint" role="status" data-testid="console-lint">${first
    ? html`<span class=${first.severity}>${problemWords(first)}</span> ${rest.length ? consoleWords.more(rest.length) : nothing}
        <button type="button" class="plain" data-testid="lint-place" aria-label=${consoleWords.goTo(first.line, first.column)} @click=${() => goTo(first.line, first.column)}>↪</button>`
    : html`<small>${editorWords.hint}</small>`}</p>`;
}
