import { html, nothing, type TemplateResult } from 'lit';
import type { ApiFailure } from '../../api/client';
import { expected } from '../../cypher/expected';
import { sentence } from '../../state/sayings';
import { consoleWords, ways } from '../../text/console';

/** What is done about a problem: the caret put to its place, or the statement run again. */
export interface Acting {
  goTo(line: number, column: number | null): void;
  again(): void;
}

/**
 * What is wrong with a statement, with a caret under the place, and the way on. Whoever mends it reads on here meanwhile,
 * so it stays, and says that it is past; there is room for that from the beginning, so that nothing moves.
 */
export function queryProblem(failure: ApiFailure, statement: string, past: boolean, acting: Acting): TemplateResult {
  const { line, column } = failure;
  const place = line === null ? null : caret(statement, line, column);
  const way = ways[failure.code];
  const { message, meant } = expected(failure.message);
  return html`<div class="problem" role="alert" data-testid="console-error">
    <p><strong>${failure.unreachable ? consoleWords.gone : message}${meant ? '.' : ''}</strong>${meant ? html` ${consoleWords.meant(meant)}` : nothing}</p>
    ${place && line !== null
      ? html`<p class="aside-line">${consoleWords.where(line, column)}
            <button type="button" class="plain" data-testid="problem-place" @click=${() => acting.goTo(line, column)}>${consoleWords.goTo(line, column)}</button></p>
          <pre tabindex="0" aria-label=${consoleWords.where(line, column)}>${place}</pre>`
      : nothing}
    ${failure.remedy ? html`<p>${sentence(failure.remedy)}</p>` : nothing} ${way ? html`<p>${way.words}</p>` : nothing}
    ${way?.again ? html`<button type="button" class="plain" data-testid="console-again" @click=${() => acting.again()}>${consoleWords.again}</button>` : nothing}
    <p class="aside-line">${consoleWords.code(failure.code)}</p>
  </div>
  <p class="aside-line problem-past" data-testid="console-past" ?data-past=${past}>${consoleWords.past}</p>`;
}

/** The line and, under its column, a caret. A tab before it is kept a tab, so that the caret stays below its letter. */
export function caret(statement: string, line: number, column: number | null): string | null {
  const words = statement.split(/\r\n|\r|\n/)[line - 1];
  if (words === undefined) return null;
  if (column === null) return words;
  const lead = words.slice(0, column - 1).replace(/[^\t]/g, ' ').padEnd(Math.max(0, column - 1));
  return `${words}\n${lead}^`;
}
