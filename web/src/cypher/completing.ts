import { snippet, type Completion, type CompletionContext, type CompletionResult, type CompletionSource } from '@codemirror/autocomplete';
import type { Language } from './language';
import type { Offer } from './protocol';

const WORD = /[\p{L}\p{N}_.]*$/u;
/** After these something can be named, so what can be named is offered without being asked for. */
const OPENING = /[:[.|$]$|-$/;
const RANK: Record<string, number> = { property: 9, type: 9, variable: 8, function: 4, namespace: 3, text: 2, keyword: 1 };
const LONGEST_DETAIL = 48;

/** What the worker says can follow. */
export function completing(language: Language): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.sliceDoc(Math.max(0, context.pos - 200), context.pos);
    const word = WORD.exec(line)?.[0] ?? '';
    const begun = word.slice(word.lastIndexOf('.') + 1);
    if (!context.explicit && !begun && !OPENING.test(line)) return null;
    const offers = await language.ask({ kind: 'complete', statement: context.state.doc.toString(), at: context.pos, asked: context.explicit });
    if (!offers?.length || context.aborted || context.view?.hasFocus === false || isWritten(begun, offers)) return null; // nothing closes it once the editor was left
    return { from: context.pos - begun.length, options: offers.map(option), validFor: (written) => /^[\p{L}\p{N}_]*$/u.test(written) && !isWritten(written, offers) };
  };
}

/** Whether all that could be chosen is the word that stands there already. In what case a keyword is written makes no difference. */
export function isWritten(written: string, offers: readonly Pick<Offer, 'label' | 'apply' | 'type' | 'snippet'>[]): boolean {
  const found = written ? offers.filter(({ label }) => fits(written, label)) : [];
  return found.length > 0 && found.every(({ apply, type, snippet }) => !snippet && (apply === written || (type === 'keyword' && apply.toLowerCase() === written.toLowerCase())));
}

/** The editor finds a word also by some of its letters, but by its first letter only at its beginning. */
function fits(written: string, label: string): boolean {
  const [word, letters] = [label.toLowerCase(), [...written.toLowerCase()]];
  if (letters.length === 1) return word.startsWith(letters[0] ?? '');
  let at = 0;
  return letters.every((letter) => (at = word.indexOf(letter, at) + 1) > 0);
}

function option({ label, apply, type, detail, info, snippet: template }: Offer): Completion {
  return {
    label,
    type,
    boost: RANK[type] ?? 0,
    apply: template ? snippet(apply.replaceAll(/\$\{(\d+):?\s*\}/g, '#{$1}')) : apply,
    ...(detail ? { detail: detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail } : {}),
    ...(info ? { info } : {}),
  };
}
