import { html, nothing, type TemplateResult } from 'lit';
import type { Wrong } from '../../cypher/parameters';
import { pastOf, type Ran } from '../../cypher/past';
import { when } from '../../cypher/when';
import { recall, remember } from '../../remembered';
import { shelfWords } from '../../text/console';
import { Panel } from '../panel';
import { pending } from '../parts';
import './saved';

export type Shelf = 'questions' | 'history' | 'saved';
export const SHELVES: readonly Shelf[] = ['questions', 'history', 'saved'];
export const HISTORY = 'cypher-history';

/** A statement with its parameters, from wherever it comes. */
export interface Chosen {
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
}
export type Choose = (chosen: Chosen, run: boolean) => void;

/** Statements to begin from: the questions that come with the program, what was run here, and what was saved. */
export class ShelfPanel extends Panel {
  static override properties = { ...Panel.properties, shelf: { attribute: false }, choose: { attribute: false }, now: { attribute: false }, query: { state: true }, doomed: { state: true } };
  declare shelf: Shelf;
  declare choose: Choose;
  /** What stands in the editor, to be saved. */
  declare now: () => Chosen | Wrong;
  declare query: string;
  declare doomed: boolean;

  constructor() {
    super();
    this.query = '';
    this.doomed = false;
  }

  protected override render() {
    const { shelf } = this;
    return html`
      <label class="find"><span class="unseen">${shelfWords.find[shelf]}</span>
        <input type="search" data-testid="shelf-find" placeholder=${shelfWords.find[shelf]} .value=${this.query} @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)} /></label>
      ${shelf === 'questions' ? this.questions() : shelf === 'history' ? this.history() : html`<entente-saved-queries .app=${this.app} .query=${this.query} .choose=${this.choose} .now=${this.now}></entente-saved-queries>`}`;
  }

  private questions() {
    const { examples, examplesRead } = this.state;
    if (examplesRead !== true) return pending(this.app, examplesRead || null, () => void this.app.session.questions());
    const found = examples.filter((one) => matches(this.query, one.title, one.description, one.statement));
    return this.list(
      examples.length,
      found.map((one) => entry(one, one.title, one.description, this.choose)),
    );
  }

  private history() {
    const past = pastOf(recall(HISTORY));
    const found = past.filter((one) => matches(this.query, one.statement));
    return html`${this.list(past.length, found.map((one) => this.ran(one)))}
      <p class="aside-line">${shelfWords.kept}
        ${past.length ? html`<button type="button" class="plain" data-testid="history-clear" @click=${this.clear}>${this.doomed ? shelfWords.reallyClear : shelfWords.clear}</button>` : nothing}</p>`;
  }

  private ran(one: Ran) {
    return entry(one, one.statement, shelfWords.ran(when(one.at)), this.choose, true);
  }

  private list(all: number, found: TemplateResult[]) {
    if (!all) return html`<p>${shelfWords.none[this.shelf]}</p>`;
    return html`<p class="aside-line" role="status">${shelfWords.found(found.length, all)}</p>
      ${found.length ? html`<ul class="shelf-list">${found}</ul>` : html`<p>${shelfWords.noMatch}</p>`}`;
  }

  private readonly clear = (): void => {
    if (this.doomed) remember(HISTORY, null);
    this.doomed = !this.doomed;
  };
}

/** All words are to be there, in any order. */
export function matches(query: string, ...texts: readonly string[]): boolean {
  const all = texts.join('\n').toLocaleLowerCase();
  return query.toLocaleLowerCase().split(/\s+/).every((word) => all.includes(word));
}

export function entry(chosen: Chosen, title: string, note: string, choose: Choose, code = false): TemplateResult {
  return html`<li data-testid="shelf-entry">
    <button type="button" class=${code ? 'shelf-statement' : 'question'} aria-label=${shelfWords.fill(title)} @click=${() => choose(chosen, false)}>${title}</button>
    <p>${note} <button type="button" class="plain" data-testid="shelf-run" aria-label=${shelfWords.runThis(title)} @click=${() => choose(chosen, true)}>${shelfWords.run}</button></p>
  </li>`;
}

customElements.define('entente-shelf', ShelfPanel);
