import { html, nothing, type TemplateResult } from 'lit';
import type { ApiFailure } from '../api/client';
import { text } from '../text';

/** What is wrong with a statement, with a caret under the place. */
export function queryProblem(failure: ApiFailure, statement: string): TemplateResult {
  const { line, column } = failure;
  const place = line === null ? null : caret(statement, line, column);
  return html`<div class="problem" role="alert" data-testid="console-error">
    <p><strong>${failure.unreachable ? text.console.gone : failure.message}</strong></p>
    ${place ? html`<p class="aside-line">${text.console.where(line ?? 0, column)}</p><pre tabindex="0" aria-label=${text.console.where(line ?? 0, column)}>${place}</pre>` : nothing}
    ${failure.remedy ? html`<p>${failure.remedy}</p>` : nothing}
    <p class="aside-line">${text.failed.code(failure.code)}</p>
  </div>`;
}

/** The line and, under its column, a caret. A tab before it is kept a tab, so that the caret stays below its letter. */
export function caret(statement: string, line: number, column: number | null): string | null {
  const words = statement.split(/\r\n|\r|\n/)[line - 1];
  if (words === undefined) return null;
  if (column === null) return words;
  const lead = words.slice(0, column - 1).replace(/[^\t]/g, ' ').padEnd(Math.max(0, column - 1));
  return `${words}\n${lead}^`;
}
