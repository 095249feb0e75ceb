import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, toggleComment } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, type Command } from '@codemirror/view';
import { editorWords } from '../text/console';
import { completing } from './completing';
import { highlighting } from './highlight';
import type { Language } from './language';
import { learnt, linting } from './linting';
import type { Problem } from './protocol';
import { signatures } from './signature';
import { theme } from './theme';

/** What the page is told and asked. */
export interface Watching {
  readonly language: Language;
  changed(statement: string): void;
  run(): void;
  format(): void;
  problems(problems: readonly Problem[]): void;
}

/** Comments and brackets of Cypher, for what only looks at the text. */
const data = { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } };

/** The editor in its own tree: there its styles are sheets that the page's policy allows, and not elements that it does not. */
export function editorIn(root: ShadowRoot, statement: string, watching: Watching): EditorView {
  return new EditorView({ root, parent: root, state: EditorState.create({ doc: statement, extensions: extensions(watching) }) });
}

/** Sets the statement in order, and answers whether that can be done; what was changed meanwhile is left as it is. */
export async function format(view: EditorView, language: Language): Promise<boolean> {
  const { doc } = view.state;
  const formatted = await language.ask({ kind: 'format', statement: doc.toString(), at: view.state.selection.main.head });
  if (!formatted) return view.state.doc !== doc;
  if (view.state.doc !== doc || formatted.statement === doc.toString()) return true;
  const at = Math.min(formatted.at, formatted.statement.length);
  view.dispatch({ changes: { from: 0, to: doc.length, insert: formatted.statement }, selection: { anchor: at }, userEvent: 'input.format', scrollIntoView: true });
  return true;
}

export function lookAgain(view: EditorView): void {
  view.dispatch({ effects: learnt.of(null) });
}

/** To a place that the server named; it counts from one. */
export function goTo(view: EditorView, line: number, column: number | null): void {
  const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: Math.min(at.from + Math.max(0, (column ?? 1) - 1), at.to) }, scrollIntoView: true });
  view.focus();
}

function extensions(watching: Watching): Extension {
  const { language } = watching;
  const run: Command = (view) => {
    closeCompletion(view);
    watching.run();
    return true;
  };
  const formatting: Command = () => {
    watching.format();
    return true;
  };
  return [
    keymap.of([
      { key: 'Mod-Enter', run },
      { key: 'Ctrl-Enter', run },
      { key: 'Shift-Alt-f', run: formatting },
      { key: 'Mod-/', run: toggleComment },
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap,
    ]),
    EditorState.languageData.of(() => [data]),
    indentUnit.of('  '),
    EditorState.tabSize.of(4),
    history(), drawSelection(), lineNumbers(), highlightActiveLine(), bracketMatching(), closeBrackets(), EditorView.lineWrapping,
    autocompletion({ override: [completing(language)], icons: false, maxRenderedOptions: 200 }),
    highlighting(language), linting(language, watching.problems), signatures(language),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) watching.changed(update.state.doc.toString());
    }),
    EditorView.contentAttributes.of({
      'data-testid': 'console-input', 'aria-label': editorWords.label, 'aria-description': editorWords.leave, spellcheck: 'false', autocapitalize: 'off', autocorrect: 'off',
    }),
    EditorView.domEventHandlers({ beforeinput: typedOver }),
    theme,
  ];
}

/**
 * What is typed over a selection, or comes in several lines, is put in by the editor, not by the browser: that would give
 * it the looks of what it replaces, by a style of its own, which the page's policy refuses and reports.
 */
function typedOver(event: InputEvent, view: EditorView): boolean {
  const { from, to, empty } = view.state.selection.main;
  const { data: words } = event;
  if (event.inputType !== 'insertText' || !words || (empty && !words.includes('\n')) || view.composing) return false;
  event.preventDefault();
  const insert = () => view.state.update(view.state.replaceSelection(words), { userEvent: 'input.type', scrollIntoView: true });
  if (!view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, words, insert))) view.dispatch(insert());
  return true;
}
