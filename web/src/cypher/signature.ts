import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { showTooltip, ViewPlugin, type Tooltip, type ViewUpdate } from '@codemirror/view';
import type { Language } from './language';
import type { Signature } from './protocol';

const PAUSE = 150;
/** Between the brackets of a call, as far as a look at the text can tell. */
const CALLING = /[\p{L}\p{N}_]\([^()]*$/u;

const told = StateEffect.define<Tooltip | null>();
const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    const fresh = transaction.effects.find((effect) => effect.is(told));
    if (fresh) return fresh.value as Tooltip | null;
    return tooltip && { ...tooltip, pos: transaction.changes.mapPos(tooltip.pos) };
  },
  provide: (field) => showTooltip.from(field),
});

/** What a function takes, while its arguments are being written. */
export function signatures(language: Language): Extension {
  const plugin = ViewPlugin.define((view) => {
    let timer = 0;
    const show = (tooltip: Tooltip | null): void => {
      if (tooltip !== view.state.field(shown)) view.dispatch({ effects: told.of(tooltip) });
    };
    const ask = async (): Promise<void> => {
      const { doc, selection } = view.state;
      const at = selection.main.head;
      const found = view.hasFocus && CALLING.test(view.state.sliceDoc(Math.max(0, at - 400), at)) ? await language.ask({ kind: 'signature', statement: doc.toString(), at }) : null;
      if (view.state.doc === doc && view.state.selection.main.head === at) show(found && { pos: at, above: true, create: () => ({ dom: drawn(found) }) });
    };
    return {
      update(update: ViewUpdate) {
        if (!update.docChanged && !update.selectionSet && !update.focusChanged) return;
        clearTimeout(timer);
        timer = window.setTimeout(() => void ask(), PAUSE);
      },
      destroy: () => clearTimeout(timer),
    };
  });
  return [shown, plugin];
}

function drawn({ parts, active, info, argument }: Signature): HTMLElement {
  const box = Object.assign(document.createElement('div'), { className: 'cy-signature' });
  const code = document.createElement('code');
  const [name, ...taken] = parts;
  code.append(`${name}(`, ...taken.flatMap((part, i) => [i ? ', ' : '', i === active ? Object.assign(document.createElement('strong'), { textContent: part }) : part]), ')');
  box.append(code, ...[argument, info].filter(Boolean).map((textContent) => Object.assign(document.createElement('p'), { textContent })));
  return box;
}
