import { linter, type Diagnostic } from '@codemirror/lint';
import { StateEffect, type Extension } from '@codemirror/state';
import { problemWords } from '../text/console';
import type { Language } from './language';
import type { Problem } from './protocol';

const PAUSE = 400;

/** What the store holds is known now, and the statement is looked over again. */
export const learnt = StateEffect.define<null>();

/** Underlines what cannot be right and tells the page, which says it in words. */
export function linting(language: Language, tell: (problems: readonly Problem[]) => void): Extension {
  return linter(
    async (view) => {
      const { doc } = view.state;
      const statement = doc.toString();
      const problems = statement.trim() ? await language.ask({ kind: 'lint', statement }) : [];
      if (!problems || view.state.doc !== doc) return [];
      tell(problems);
      return problems.map((one) => diagnostic(one, doc.length));
    },
    { delay: PAUSE, needsRefresh: (update) => update.transactions.some(({ effects }) => effects.some((effect) => effect.is(learnt))) },
  );
}

function diagnostic(problem: Problem, length: number): Diagnostic {
  const from = Math.min(Math.max(0, problem.from), length);
  return { from, to: Math.min(Math.max(from, problem.to), length), severity: problem.severity, message: problemWords(problem) };
}
