import { html, nothing, type PropertyValues } from 'lit';
import { ApiFailure, asFailure, isAbort } from '../api/client';
import type { Example, QueryResult } from '../api/types';
import { text } from '../text';
import { Panel } from './panel';
import { queryProblem } from './query-problem';
import './query-result';

const LIMIT = 1000;
const FIRST_STATEMENT = 'MATCH (a:State)-[r]->(b:State)\nRETURN a, r, b\nLIMIT 25';

/** The Cypher box. */
export class ConsolePanel extends Panel {
  static override properties = {
    ...Panel.properties, statement: { state: true }, parameters: { state: true }, result: { state: true }, failure: { state: true }, running: { state: true }, note: { state: true },
  };
  declare statement: string;
  declare parameters: string;
  declare result: QueryResult | null;
  declare failure: { failure: ApiFailure; statement: string } | null;
  declare running: AbortController | null;
  declare note: string;

  constructor() {
    super();
    this.statement = FIRST_STATEMENT;
    this.parameters = '{}';
    this.result = null;
    this.failure = null;
    this.running = null;
    this.note = '';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { asked } = this.state;
    if (asked) queueMicrotask(() => this.take(asked));
  }

  protected override updated(changed: PropertyValues): void {
    // Lit sets the value; the field's height follows what is in it.
    const field = this.querySelector('textarea');
    if (field && changed.has('statement')) field.rows = Math.min(9, Math.max(5, this.statement.split('\n').length));
  }

  protected override render() {
    return html`<div class="console" @keydown=${this.key}>
      <div class="console-form">
        ${this.examples()}
        <div class="field statement">
          <label for="statement">${text.console.statement}</label>
          <textarea id="statement" data-testid="console-input" rows="4" spellcheck="false" autocapitalize="off" autocomplete="off"
            .value=${this.statement} @input=${(event: Event) => (this.statement = (event.target as HTMLTextAreaElement).value)}></textarea>
        </div>
        <div class="field parameters">
          <label for="parameters">${text.console.parameters}</label>
          <input id="parameters" data-testid="console-parameters" type="text" spellcheck="false" autocomplete="off"
            .value=${this.parameters} @input=${(event: Event) => (this.parameters = (event.target as HTMLInputElement).value)} />
        </div>
        <div class="run-row">
          <button type="button" class="primary" data-testid="console-run" ?disabled=${this.running !== null} @click=${this.run}>${text.console.run}</button>
          <small>${text.console.runHint}</small>
          ${this.running ? html`<button type="button" class="plain" data-testid="console-cancel" @click=${() => this.running?.abort()}>${text.console.cancel}</button>` : nothing}
          <span role="status" data-testid="console-status">${this.running ? text.console.running : this.note}</span>
        </div>
      </div>
      ${this.failure ? queryProblem(this.failure.failure, this.failure.statement) : nothing}
      ${this.result && !this.failure ? html`<entente-result .app=${this.app} .result=${this.result}></entente-result>` : nothing}
    </div>`;
  }

  private examples() {
    const { examples } = this.state;
    if (!examples.length) return nothing;
    return html`<div class="field">
      <label for="examples">${text.console.examples}</label>
      <select id="examples" data-testid="console-examples" @change=${this.chosen}>
        <option value="">${text.console.choose}</option>
        ${examples.map((example) => html`<option value=${example.name}>${example.title}</option>`)}
      </select>
    </div>`;
  }

  private chosen(event: Event): void {
    const example = this.state.examples.find((one) => one.name === (event.target as HTMLSelectElement).value);
    if (example) this.fill(example);
  }

  private fill(example: Example): void {
    this.statement = example.statement;
    this.parameters = Object.keys(example.parameters).length ? JSON.stringify(example.parameters) : '{}';
  }

  private take(example: Example): void {
    if (this.state.asked !== example) return;
    this.app.store.set({ asked: null });
    this.fill(example);
    void this.run();
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.run();
    }
  }

  private async run(): Promise<void> {
    const parameters = this.parsed();
    if (!parameters) return;
    this.running?.abort();
    const running = new AbortController();
    const { statement } = this;
    Object.assign(this, { running, failure: null, note: '' });
    try {
      const result = await this.app.api.post<QueryResult>('/query', { statement, parameters, limit: LIMIT }, running.signal);
      this.result = result;
      const stopped = result.truncated ? [text.console.stopped(result.limit)] : [];
      this.note = [text.console.rows(result.values.length, result.elapsedMs), ...stopped].join(', ');
    } catch (reason) {
      if (isAbort(reason)) this.note = text.console.cancelled;
      else this.failure = { failure: asFailure(reason), statement };
    } finally {
      if (this.running === running) this.running = null;
    }
  }

  private parsed(): Record<string, unknown> | null {
    try {
      const value: unknown = JSON.parse(this.parameters.trim() || '{}');
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
      throw new TypeError(this.parameters);
    } catch (reason) {
      const failure = new ApiFailure('parameters', text.console.badParameters((reason as Error).message), text.console.badParametersRemedy);
      this.failure = { failure, statement: '' };
      return null;
    }
  }
}

customElements.define('entente-console', ConsolePanel);
