import type { EditorView } from '@codemirror/view';
import { html, LitElement, type PropertyValues } from 'lit';
import type { Api } from '../../api/client';
import type { Schema } from '../../api/types';
import { Language } from '../../cypher/language';
import type { Problem } from '../../cypher/protocol';
import { editorWords } from '../../text/console';

/** What the editor tells the console. */
export interface Listening {
  changed(statement: string): void;
  run(): void;
  problems(problems: readonly Problem[]): void;
  /** All that it ever will do it does from now on. */
  ready(): void;
  /** What becomes of something that it was asked to do; nothing, where that is done. */
  said(words: string): void;
}

/** Twice within this many milliseconds, and Escape leaves the console and not only the editor. */
const TWICE = 2_000;

/**
 * Where a statement is written. Until the editor is here, or where it cannot be had, a plain field stands in its place;
 * what is written there is taken over.
 */
export class EditorPanel extends LitElement {
  static override properties = { api: { attribute: false }, listening: { attribute: false }, statement: { attribute: false }, ready: { state: true } };
  declare api: Api;
  declare listening: Listening;
  declare statement: string;
  declare ready: boolean;
  private view: EditorView | null = null;
  private language: Language | null = null;
  private tools: typeof import('../../cypher/editor') | null = null;
  private escaped = 0;
  private formats = 0;
  private isReady = false;
  private prepared: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.ready = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.prepared = this.prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.language?.close();
  }

  protected override render() {
    return this.ready
      ? html`<div class="editor" @keydown=${this.key}></div><p class="unseen">${editorWords.leave}</p>`
      : html`<label class="unseen" for="statement">${editorWords.label}</label>
          <textarea id="statement" data-testid="console-input" rows="5" spellcheck="false" autocapitalize="off" autocomplete="off"
            .value=${this.statement} @input=${this.typed} @keydown=${this.plainKey}></textarea>`;
  }

  override focus(): void {
    if (this.view) this.view.focus();
    else this.querySelector('textarea')?.focus();
  }

  /** Where the last line that is seen of the statement begins, in the window. */
  get end(): number | null {
    const { view } = this;
    if (!view) return null;
    const { bottom } = view.scrollDOM.getBoundingClientRect();
    const letters = view.coordsAtPos(view.state.doc.length);
    const middle = letters ? (letters.top + letters.bottom) / 2 : bottom;
    return Math.min(middle - view.defaultLineHeight / 2, bottom - view.defaultLineHeight);
  }

  /** Another statement, which can be taken back like anything typed. */
  write(statement: string): void {
    const { view } = this;
    this.statement = statement;
    if (view && view.state.doc.toString() !== statement)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: statement }, selection: { anchor: statement.length }, scrollIntoView: true });
  }

  /** At once, or when the editor is ready. */
  async format(): Promise<void> {
    const { listening } = this;
    const asked = ++this.formats;
    if (!this.isReady) listening.said(editorWords.formatsThen);
    await this.prepared;
    const done = this.view && this.language && (await this.tools?.format(this.view, this.language));
    if (asked === this.formats) listening.said(done ? '' : editorWords.formatsNot);
  }

  goTo(line: number, column: number | null): void {
    if (this.view) this.tools?.goTo(this.view, line, column);
    else this.focus();
  }

  private async prepare(): Promise<void> {
    await this.load();
    void this.learn();
    // Where there is nothing to look over yet, something else is.
    void this.language?.ask({ kind: 'lint', statement: 'RETURN 1' });
    await this.language?.ready;
    this.isReady = true;
    this.listening.ready();
  }

  private async load(): Promise<void> {
    try {
      this.tools = await import('../../cypher/editor');
    } catch {
      return; // the plain field does
    }
    const field = this.querySelector('textarea');
    const [focused, caret] = [document.activeElement === field, field?.selectionEnd ?? 0];
    this.ready = true;
    await this.updateComplete;
    this.mount(focused, caret);
  }

  private mount(focused: boolean, caret: number): void {
    const host = this.querySelector('.editor');
    if (!host || !this.tools) return;
    const root = host.attachShadow({ mode: 'open' });
    const language = (this.language = new Language());
    const { listening } = this;
    this.view = this.tools.editorIn(root, this.statement, {
      language,
      changed: (statement) => {
        this.statement = statement;
        listening.changed(statement);
      },
      run: () => listening.run(),
      format: () => void this.format(),
      problems: (problems) => listening.problems(problems),
    });
    if (focused) {
      this.view.dispatch({ selection: { anchor: Math.min(caret, this.statement.length) } });
      this.view.focus();
    }
  }

  /** Without it the editor still colours, and knows the words of the language. */
  private async learn(): Promise<void> {
    try {
      await this.language?.learn(await this.api.get<Schema>('/schema'));
      if (this.view) this.tools?.lookAgain(this.view);
      this.dataset['learned'] = '';
    } catch {
      return;
    }
  }

  private readonly typed = (event: Event): void => {
    this.statement = (event.target as HTMLTextAreaElement).value;
    this.listening.changed(this.statement);
  };

  private readonly plainKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.listening.run();
  };

  /** One Escape closes what is open in the editor, or lets Tab leave it; of those that close nothing there, only the second is for the page. */
  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') {
      this.escaped = 0;
      return;
    }
    const again = !event.defaultPrevented && Date.now() - this.escaped < TWICE;
    this.escaped = event.defaultPrevented ? 0 : Date.now();
    if (!again) event.stopPropagation();
  };
}

customElements.define('entente-editor', EditorPanel);
