import { html, nothing } from 'lit';
import '../styles/console.css';
import { ApiFailure, asFailure, isAbort } from '../api/client';
import type { Example, QueryResult } from '../api/types';
import { emptyField, fieldOf, parametersOf, valueOf, type Field } from '../cypher/parameters';
import { isEmpty } from '../cypher/empty';
import { pastOf, remembered } from '../cypher/past';
import type { Problem } from '../cypher/protocol';
import { recall, remember } from '../remembered';
import { consoleWords, editorWords, parameterWords, problemWords, shelfWords } from '../text/console';
import './console/editor';
import type { EditorPanel } from './console/editor';
import { notes } from './console/notes';
import { parameterForm } from './console/parameters';
import { queryProblem } from './console/problem';
import './console/result';
import { Run, type Mode } from './console/run';
import { HISTORY, SHELVES, type Chosen, type Shelf } from './console/shelf';
import './console/shelf';
import { Panel } from './panel';

const FIRST_STATEMENT = 'MATCH (a:State)-[r]->(b:State)\nRETURN a, r, b\nLIMIT 25';
const TICK = 100;

/** The Cypher console: a statement, its parameters, and what it answers. */
export class ConsolePanel extends Panel {
  static override properties = {
    ...Panel.properties, statement: { state: true }, fields: { state: true }, result: { state: true }, failure: { state: true },
    running: { state: true }, note: { state: true }, problems: { state: true }, shelf: { state: true },
  };
  declare statement: string;
  /** Also of parameters that the statement does not use at the moment: it may again. */
  declare fields: ReadonlyMap<string, Field>;
  declare result: QueryResult | null;
  /** With what it is said of. */
  declare failure: { failure: ApiFailure; statement: string; fields: ReadonlyMap<string, Field> } | null;
  declare running: Run | null;
  declare note: string;
  declare problems: readonly Problem[];
  declare shelf: Shelf | null;
  private ticking = 0;
  private mode: Mode = null;
  /** As they were when it was run. */
  private sent: ReadonlyMap<string, Field> = new Map();
  /** What another part of the page asked for last. */
  private taken: Example | null = null;
  private onRun = false;

  constructor() {
    super();
    Object.assign(this, { statement: FIRST_STATEMENT, fields: new Map(), result: null, failure: null, running: null, note: '', problems: [], shelf: null });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { asked } = this.state;
    if (asked) queueMicrotask(() => this.take(asked));
    this.onRun = document.activeElement?.matches('.run-row > .primary') ?? false;
  }

  /** Run and Cancel take each other's place, and the focus stays there. */
  protected override updated(): void {
    if (this.onRun && document.activeElement === document.body) this.querySelector<HTMLElement>('.run-row > .primary')?.focus({ preventScroll: true });
  }

  protected override render() {
    return html`<div class="console" @keydown=${this.key}>
      <div class="console-write">
        ${this.question()}
        <entente-editor .api=${this.app.api} .listening=${this.listening} .statement=${FIRST_STATEMENT}></entente-editor>
        ${this.lint()} ${parameterForm(parametersOf(this.statement), this.fields, (name, field) => (this.fields = new Map(this.fields).set(name, field)))} ${this.bar()}
      </div>
      ${this.drawn()} ${this.answer()}
    </div>`;
  }

  /** In words, as long as what stands here is one of the questions, or what stands behind a part of the page. */
  private question() {
    const asked = [this.taken, ...this.state.examples].find((one) => one?.statement === this.statement);
    return asked ? html`<p class="console-question" data-testid="console-question">${asked.title} <small>${asked.description}</small></p>` : nothing;
  }

  private bar() {
    const { running } = this;
    return html`<div class="run-row">
      ${running
        ? html`<button type="button" class="primary" data-testid="console-cancel" title=${consoleWords.cancelHint} @click=${this.cancel}>${consoleWords.cancel}</button>`
        : html`<button type="button" class="primary" data-testid="console-run" title=${consoleWords.runHint} @click=${() => void this.run()}>${consoleWords.run}</button>`}
      <small class="wide-only">${consoleWords.runHint}</small>
      ${this.tool('console-explain', consoleWords.explain, consoleWords.explainHint, () => void this.run('explain'))}
      ${this.tool('console-profile', consoleWords.profile, consoleWords.profileHint, () => void this.run('profile'))}
      ${this.tool('console-format', consoleWords.format, consoleWords.formatHint, () => this.editor?.format())}
      <span class="run-said"><span role="status" data-testid="console-status">${running ? '' : this.note}</span>${running ? html`<span class="number" data-testid="console-time" aria-hidden="true">${consoleWords.running(running.seconds)}</span>` : nothing}</span>
      <span class="shelves" role="group" aria-label=${shelfWords.label}>
        ${SHELVES.map((shelf) => html`<button type="button" class="tool" data-testid="shelf-${shelf}" aria-expanded=${this.shelf === shelf} aria-controls="console-shelf" @click=${() => (this.shelf = this.shelf === shelf ? null : shelf)}>${shelfWords[shelf]}</button>`)}
      </span>
    </div>`;
  }

  private tool(id: string, words: string, hint: string, act: () => void) {
    return html`<button type="button" class="tool" data-testid=${id} title=${hint} ?disabled=${this.running !== null && id !== 'console-format'} @click=${act}>${words}</button>`;
  }

  /** What the editor underlines, in words; before that, how to leave it by the keyboard. */
  private lint() {
    const [first, ...rest] = this.problems;
    return html`<p class="lint" role="status" data-testid="console-lint">${first
      ? html`<span class=${first.severity}>${problemWords(first)}</span> ${rest.length ? consoleWords.more(rest.length) : nothing}
          <button type="button" class="plain" data-testid="lint-place" aria-label=${consoleWords.goTo(first.line, first.column)} @click=${() => this.editor?.goTo(first.line, first.column)}>↪</button>`
      : html`<small>${editorWords.hint}</small>`}</p>`;
  }

  private drawn() {
    const { shelf } = this;
    return html`<div id="console-shelf" class="console-shelf" role="region" aria-label=${shelf ? shelfWords[shelf] : shelfWords.label} ?hidden=${!shelf}>
      ${shelf ? html`<entente-shelf .app=${this.app} .shelf=${shelf} .choose=${this.choose} .now=${() => this.chosen(false)}></entente-shelf>` : nothing}
    </div>`;
  }

  private answer() {
    const { result, failure } = this;
    const acting = { goTo: (line: number, column: number | null) => this.editor?.goTo(line, column), again: () => void this.run(this.mode) };
    return html`<div class="console-answer">
      ${failure ? queryProblem(failure.failure, failure.statement, failure.statement !== this.statement || failure.fields !== this.fields, acting) : nothing}
      <span class="first-rows" aria-hidden="true"></span>
      ${result && !failure ? html`${notes(result, acting.goTo)}<entente-result .app=${this.app} .result=${result}></entente-result>` : nothing}
    </div>`;
  }

  private get editor(): EditorPanel | null {
    return this.querySelector('entente-editor');
  }

  private readonly listening = {
    changed: (statement: string): void => void (this.statement = statement),
    run: (): void => void this.run(),
    problems: (problems: readonly Problem[]): void => void (this.problems = problems),
  };

  private readonly choose = (chosen: Chosen, run: boolean): void => {
    this.write(chosen);
    if (matchMedia('(max-width: 820px)').matches) this.shelf = null;
    if (run) void this.run();
    else this.editor?.focus();
  };

  /** What was said of the statement that stood here is not of this one. */
  private write({ statement, parameters }: Chosen): void {
    if (statement !== this.statement) Object.assign(this, { failure: null, problems: [] });
    this.editor?.write(statement);
    this.statement = statement;
    this.fields = new Map([...this.fields, ...Object.entries(parameters).map(([name, value]) => [name, fieldOf(value)] as const)]);
  }

  private take(example: Example): void {
    if (this.state.asked !== example) return;
    this.app.store.set({ asked: null });
    this.taken = example;
    this.write(example);
    void this.run();
  }

  /** Escape gives up what runs, before it means anything to the editor, which has its own keys for the rest. */
  private readonly key = {
    capture: true,
    handleEvent: (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && this.running) {
        event.stopPropagation();
        this.cancel();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !(event.target as Element).closest('entente-editor')) {
        event.preventDefault();
        void this.run();
      }
    },
  };

  private readonly cancel = (): void => this.running?.cancel();

  private async run(mode: Mode = null): Promise<void> {
    const asked = this.chosen(true);
    if (!asked) return;
    if (isEmpty(asked.statement)) return void Object.assign(this, { failure: null, result: null, note: consoleWords.nothing });
    this.running?.cancel();
    const run = new Run(this.app.api, asked, mode);
    Object.assign(this, { mode, sent: this.fields });
    Object.assign(this, { running: run, failure: null, note: '' });
    this.ticking = window.setInterval(() => this.requestUpdate(), TICK);
    remember(HISTORY, JSON.stringify(remembered(pastOf(recall(HISTORY)), { ...asked, at: new Date().toISOString() })));
    try {
      this.answered(run, await run.answer());
    } catch (reason) {
      this.failed(run, reason);
    } finally {
      if (this.running === run) this.running = null;
      if (!this.running) clearInterval(this.ticking);
    }
  }

  private answered(run: Run, result: QueryResult): void {
    if (this.running !== run) return;
    const stopped = !result.truncated ? [] : [result.stoppedBy === 'bytes' ? consoleWords.stoppedBytes : consoleWords.stopped(result.limit)];
    this.result = result;
    this.note = [consoleWords.rows(result.values.length, result.elapsedMs), ...stopped].join(', ');
    void this.reveal();
  }

  /** The first rows come into sight, and no more of what was written goes out of it than they need. */
  private async reveal(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<Panel>('entente-result')?.updateComplete;
    this.querySelector('.first-rows')?.scrollIntoView({ block: 'nearest' });
  }

  private failed(run: Run, reason: unknown): void {
    if (this.running !== run) return;
    // What another statement answered is not of this one.
    if (isAbort(reason)) Object.assign(this, { note: consoleWords.cancelled, result: null });
    else this.failure = { failure: asFailure(reason), statement: run.asked.statement, fields: this.sent };
  }

  /** What stands here now; a parameter that cannot be sent is told, if somebody wants to know. */
  private chosen(tell: boolean): Chosen | null {
    const parameters: Record<string, unknown> = {};
    for (const name of parametersOf(this.statement)) {
      const read = valueOf(name, this.fields.get(name) ?? emptyField);
      if ('problem' in read) {
        if (tell) this.failure = { failure: new ApiFailure('parameters', read.problem, parameterWords.remedy), statement: this.statement, fields: this.fields };
        return null;
      }
      parameters[name] = read.value;
    }
    return { statement: this.statement, parameters };
  }
}

customElements.define('entente-console', ConsolePanel);
