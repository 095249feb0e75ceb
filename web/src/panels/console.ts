import { html, nothing } from 'lit';
import '../styles/console.css';
import { ApiFailure, asFailure, isAbort } from '../api/client';
import type { Example, QueryResult } from '../api/types';
import { fieldOf, parametersOf, valuesOf, type Field, type Wrong } from '../cypher/parameters';
import { isEmpty } from '../cypher/empty';
import { pastOf, remembered } from '../cypher/past';
import type { Problem } from '../cypher/protocol';
import { recall, remember } from '../remembered';
import { passed } from '../state/notice';
import { consoleWords, editorWords, parameterWords, shelfWords } from '../text/console';
import './console/editor';
import type { EditorPanel } from './console/editor';
import { lint } from './console/lint';
import { notes } from './console/notes';
import { parameterForm } from './console/parameters';
import { queryProblem } from './console/problem';
import './console/result';
import { reveal } from './console/reveal';
import { Run, type Mode } from './console/run';
import { HISTORY, SHELVES, type Chosen, type Shelf } from './console/shelf';
import './console/shelf';
import { Panel } from './panel';

const FIRST_STATEMENT = 'MATCH (a:State)-[r]->(b:State)\nRETURN a, r, b\nLIMIT 25';
const TICK = 100;
const UNSENT = 'parameters';

/** The Cypher console: a statement, its parameters, and what it answers. */
export class ConsolePanel extends Panel {
  static override properties = {
    ...Panel.properties, statement: { state: true }, fields: { state: true }, result: { state: true }, failure: { state: true },
    running: { state: true }, note: { state: true }, problems: { state: true }, shelf: { state: true }, preparing: { state: true },
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
  declare preparing: boolean;
  private ticking = 0;
  private mode: Mode = null;
  /** As they were when it was run. */
  private sent: ReadonlyMap<string, Field> = new Map();
  /** What another part of the page asked for last. */
  private taken: Example | null = null;
  private onRun = false;
  /** What the editor said last. */
  private told = '';

  constructor() {
    super();
    Object.assign(this, { statement: FIRST_STATEMENT, fields: new Map(), result: null, failure: null, running: null, note: '', problems: [], shelf: null, preparing: true });
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
        ${lint(this.problems, (line, column) => this.editor?.goTo(line, column))} ${parameterForm(parametersOf(this.statement), this.fields, this.wrong, (name, field) => (this.fields = new Map(this.fields).set(name, field)))} ${this.bar()}
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
      ${this.tool('console-format', consoleWords.format, consoleWords.formatHint, () => void this.editor?.format())}
      <span class="run-said"><span role="status" data-testid="console-status">${running ? '' : this.note || (this.preparing ? editorWords.preparing : '')}</span>${running ? html`<span class="number" data-testid="console-time" aria-hidden="true">${consoleWords.running(running.seconds)}</span>` : nothing}</span>
      <span class="shelves" role="group" aria-label=${shelfWords.label}>
        ${SHELVES.map((shelf) => html`<button type="button" class="tool" data-testid="shelf-${shelf}" aria-expanded=${this.shelf === shelf} aria-controls="console-shelf" @click=${() => (this.shelf = this.shelf === shelf ? null : shelf)}>${shelfWords[shelf]}</button>`)}
      </span>
    </div>`;
  }

  private tool(id: string, words: string, hint: string, act: () => void) {
    return html`<button type="button" class="tool" data-testid=${id} title=${hint} ?disabled=${this.running !== null && id !== 'console-format'} @click=${act}>${words}</button>`;
  }

  private drawn() {
    const { shelf } = this;
    return html`<div id="console-shelf" class="console-shelf" role="region" aria-label=${shelf ? shelfWords[shelf] : shelfWords.label} ?hidden=${!shelf}>
      ${shelf ? html`<entente-shelf .app=${this.app} .shelf=${shelf} .choose=${this.choose} .now=${() => this.chosen()}></entente-shelf>` : nothing}
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
    ready: (): void => void (this.preparing = false),
    said: (words: string): void => {
      if (words || this.note === this.told) this.note = words;
      this.told = words;
    },
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
    passed(this.app.store);
    const asked = this.chosen();
    if ('problem' in asked) return this.refuse(asked);
    if (isEmpty(asked.statement)) return void Object.assign(this, { failure: null, result: null, note: consoleWords.nothing });
    this.running?.cancel();
    const run = new Run(this.app.api, asked, mode);
    Object.assign(this, { mode, sent: this.fields, running: run, failure: null, note: '' });
    clearInterval(this.ticking);
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
    Object.assign(this, { result, failure: null, note: [consoleWords.rows(result.values.length, result.elapsedMs), ...stopped].join(', ') });
    void this.reveal();
  }

  private async reveal(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<Panel>('entente-result')?.updateComplete;
    const rows = this.querySelector<HTMLElement>('.first-rows');
    if (rows) reveal(this, rows, this.editor?.end ?? null);
  }

  private failed(run: Run, reason: unknown): void {
    if (this.running !== run) return;
    // What another statement answered is not of this one.
    if (isAbort(reason)) Object.assign(this, { note: consoleWords.cancelled, result: null });
    else this.failure = { failure: asFailure(reason), statement: run.asked.statement, fields: this.sent };
  }

  /** What stands here now, or the first parameter that cannot be sent. */
  private chosen(): Chosen | Wrong {
    const { values, wrong } = valuesOf(parametersOf(this.statement), this.fields);
    return wrong[0] ?? { statement: this.statement, parameters: values };
  }

  /** What is still wrong since it was said that something is. */
  private get wrong(): readonly Wrong[] {
    return this.failure?.failure.code === UNSENT ? valuesOf(parametersOf(this.statement), this.fields).wrong : [];
  }

  /** Says so, and leads to the first of them. */
  private async refuse({ problem, missing }: Wrong): Promise<void> {
    const failure = new ApiFailure(UNSENT, problem, missing ? parameterWords.remedyMissing : parameterWords.remedy);
    Object.assign(this, { failure: { failure, statement: this.statement, fields: this.fields }, note: '' });
    await this.updateComplete;
    this.querySelector<HTMLElement>('.parameters [aria-invalid]')?.focus();
  }
}

customElements.define('entente-console', ConsolePanel);
