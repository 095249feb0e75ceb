import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { Language } from './language';
import type { Token } from './protocol';

/** How kinds of words look; all others are ink. */
const LOOKS: Record<string, string> = {
  keyword: 'cy-keyword', booleanLiteral: 'cy-keyword', keywordLiteral: 'cy-keyword',
  label: 'cy-name',
  function: 'cy-function', predicateFunction: 'cy-function', procedure: 'cy-function', namespace: 'cy-function',
  stringLiteral: 'cy-text', numberLiteral: 'cy-number',
  paramDollar: 'cy-parameter', paramValue: 'cy-parameter', comment: 'cy-comment',
};
const PAUSE = 60;

const coloured = StateEffect.define<DecorationSet>();
const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    // Until the worker has answered, what was coloured keeps its colours at its new place.
    const fresh = transaction.effects.find((effect) => effect.is(coloured));
    return fresh ? (fresh.value as DecorationSet) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours a statement by what the worker's parser makes of it. */
export function highlighting(language: Language): Extension {
  const plugin = ViewPlugin.define((view) => {
    let timer = 0;
    const ask = async (): Promise<void> => {
      const { doc } = view.state;
      const tokens = await language.ask({ kind: 'tokens', statement: doc.toString() });
      if (tokens && view.state.doc === doc) view.dispatch({ effects: coloured.of(marksOf(tokens, doc.length)) });
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void ask(), PAUSE);
    };
    soon();
    return { update: (update: ViewUpdate) => void (update.docChanged && soon()), destroy: () => clearTimeout(timer) };
  });
  return [colours, plugin];
}

function marksOf(tokens: readonly Token[], length: number): DecorationSet {
  const marks = tokens.flatMap(({ from, to, type }) => {
    const look = LOOKS[type];
    return look && from < to && to <= length ? [Decoration.mark({ class: look }).range(from, to)] : [];
  });
  return Decoration.set(marks, true);
}
