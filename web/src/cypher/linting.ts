import { linter, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { problemWords } from '../text/console';
import type { Language } from './language';
import type { Problem } from './protocol';

const PAUSE = 400;

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
    { delay: PAUSE },
  );
}

function diagnostic(problem: Problem, length: number): Diagnostic {
  const from = Math.min(Math.max(0, problem.from), length);
  return { from, to: Math.min(Math.max(from, problem.to), length), severity: problem.severity, message: problemWords(problem) };
}
