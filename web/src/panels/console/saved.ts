import { html, nothing } from 'lit';
import { asFailure, type ApiFailure } from '../../api/client';
import type { SavedHead, SavedQueries, SavedQuery } from '../../api/types';
import type { Wrong } from '../../cypher/parameters';
import { passed } from '../../state/notice';
import { said } from '../../state/sayings';
import { shelfWords } from '../../text/console';
import { Panel } from '../panel';
import { pending } from '../parts';
import { matches, type Choose, type Chosen } from './shelf';

/** Queries that people saved in the store under names. */
export class SavedQueriesPanel extends Panel {
  static override properties = {
    ...Panel.properties, query: { attribute: false }, choose: { attribute: false }, now: { attribute: false },
    saved: { state: true }, unread: { state: true }, name: { state: true }, problem: { state: true }, clash: { state: true }, doomed: { state: true },
  };
  declare query: string;
  declare choose: Choose;
  declare now: () => Chosen | Wrong;
  declare saved: SavedQueries | null;
  /** Why they could not be read. */
  declare unread: ApiFailure | null;
  declare name: string;
  declare problem: string;
  /** The query that has the wanted name already. */
  declare clash: SavedHead | null;
  /** The query that a second press deletes. */
  declare doomed: string | null;

  constructor() {
    super();
    Object.assign(this, { saved: null, unread: null, name: '', problem: '', clash: null, doomed: null });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  protected override render() {
    const { saved } = this;
    if (!saved) return pending(this.app, this.unread, () => void this.read());
    const found = saved.queries.filter(({ name }) => matches(this.query, name));
    return html`${saved.writable ? this.form() : html`<p class="aside-line">${shelfWords.readOnly}</p>`}
      ${this.problem
        ? html`<p role="alert">${this.problem} ${this.clash ? html`<button type="button" class="plain" data-testid="query-replace" @click=${() => void this.replace(this.clash)}>${shelfWords.replace}</button>` : nothing}</p>`
        : nothing}
      ${found.length ? html`<ul class="shelf-list">${found.map((one) => this.row(one))}</ul>` : html`<p class="none" tabindex="-1">${saved.queries.length ? shelfWords.noMatch : shelfWords.none.saved}</p>`}`;
  }

  private form() {
    return html`<form class="shelf-form" @submit=${this.submit}>
      <label for="query-name">${shelfWords.name}</label>
      <input id="query-name" data-testid="query-name" type="text" maxlength="120" autocomplete="off" .value=${this.name} @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)} />
      <button type="submit" class="primary" data-testid="query-save">${shelfWords.save}</button>
    </form>`;
  }

  private row(one: SavedHead) {
    const { key, name, saved } = one;
    const sure = this.doomed === key;
    return html`<li data-testid="saved-query">
      <button type="button" class="question" aria-label=${shelfWords.fill(name)} @click=${() => void this.open(one, false)}><bdi>${name}</bdi></button>
      <p>${shelfWords.since(saved)}
        <button type="button" class="plain" aria-label=${shelfWords.runThis(name)} @click=${() => void this.open(one, true)}>${shelfWords.run}</button>
        ${this.saved?.writable ? html`<button type="button" class="plain" data-testid="query-remove" aria-label=${(sure ? shelfWords.removeNow : shelfWords.remove)(name)} @click=${() => (sure ? void this.drop(one) : (this.doomed = key))}>${sure ? shelfWords.reallyRemove : '✕'}</button>` : nothing}</p>
    </li>`;
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const [name, query] = [this.name.trim(), this.now()];
    const problem = name ? unsavable(query) : shelfWords.noName;
    if (problem) return this.refuse(problem);
    const same = this.saved?.queries.find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    if (same) Object.assign(this, { clash: same, problem: shelfWords.exists(same.name) });
    else void this.tried(() => this.done(this.app.api.post('/queries', { name, query }), shelfWords.savedAs(name)));
  };

  private replace(one: SavedHead | null): Promise<void> {
    const query = this.now();
    const problem = unsavable(query);
    if (problem) return Promise.resolve(this.refuse(problem));
    return this.tried(async () => {
      if (one) await this.done(this.app.api.put(`/queries/${encodeURIComponent(one.key)}`, { name: one.name, query }), shelfWords.replaced(one.name));
    });
  }

  private refuse(problem: string): void {
    passed(this.app.store);
    this.problem = problem;
  }

  private drop({ key, name }: SavedHead): Promise<void> {
    const at = [...this.querySelectorAll('.shelf-list > li')].findIndex((row) => row.contains(document.activeElement));
    return this.tried(async () => {
      await this.done(this.app.api.remove(`/queries/${encodeURIComponent(key)}`), shelfWords.removed(name));
      await this.updateComplete;
      this.rows[Math.min(at, this.rows.length - 1)]?.focus();
    });
  }

  /** What the focus may go to when one is gone: the saved queries, or where there is none the words that say so. */
  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.shelf-list > li > .question, .none')];
  }

  private open({ key }: SavedHead, run: boolean): Promise<void> {
    return this.tried(async () => {
      const { query } = await this.app.api.get<SavedQuery>(`/queries/${encodeURIComponent(key)}`);
      this.choose({ statement: query.statement, parameters: query.parameters ?? {} }, run);
    });
  }

  private async done(request: Promise<unknown>, notice: string): Promise<void> {
    await request;
    this.app.store.set({ notice });
    this.name = '';
    await this.load();
  }

  private async read(): Promise<void> {
    this.unread = null;
    try {
      await this.load();
    } catch (reason) {
      this.unread = asFailure(reason);
    }
  }

  private async load(): Promise<void> {
    this.saved = await this.app.api.get<SavedQueries>('/queries');
  }

  private async tried(task: () => Promise<void>): Promise<void> {
    passed(this.app.store);
    Object.assign(this, { problem: '', clash: null, doomed: null });
    try {
      await task();
    } catch (reason) {
      this.problem = said(asFailure(reason));
    }
  }
}

function unsavable(query: Chosen | Wrong): string | null {
  if ('problem' in query) return query.missing ? shelfWords.missingParameter(query.name) : shelfWords.wrongParameter;
  return query.statement.trim() ? null : shelfWords.noStatement;
}

customElements.define('entente-saved-queries', SavedQueriesPanel);
