/** What is told of a node of the parser's tree, however its classes are called. */
export interface Rule {
  readonly ruleIndex?: number;
  readonly children?: readonly Rule[] | null;
  readonly start?: Word | null;
  readonly symbol?: Word;
}

/** A word or sign of the statement; its line counts from one, its column from none. */
export interface Word {
  readonly start: number;
  readonly stop: number;
  readonly line: number;
  readonly column: number;
  readonly text?: string | undefined;
}

/** One of the statements that semicolons part. */
export interface Parsed {
  readonly ctx: Rule;
  readonly parser: { readonly ruleNames: readonly string[] };
  readonly syntaxErrors: readonly unknown[];
}

export interface Refused {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  /** As the language writes it. */
  readonly words: string;
  readonly why: 'writes' | 'rules' | 'database' | 'transactions' | 'second';
}

/** What this console never runs, by the names that the grammar gives it. */
const NEVER: Readonly<Record<string, Refused['why']>> = {
  createClause: 'writes', insertClause: 'writes', mergeClause: 'writes', deleteClause: 'writes', setClause: 'writes', removeClause: 'writes', foreachClause: 'writes', loadCSVClause: 'rules',
  command: 'rules', composableCommandClauses: 'rules', useClause: 'database', subqueryInTransactionsParameters: 'transactions',
};
const MOST_WORDS = 2;

/**
 * What would be refused if it were run. The server decides for itself, and of more; here is told only what the parser read
 * without a mistake, so that nothing is marked that could run.
 */
export function refusedIn(statements: readonly Parsed[]): Refused[] {
  const [, second] = statements.filter(({ ctx, parser }) => holdsStatement(ctx, parser.ruleNames));
  const all = statements.flatMap(({ ctx, parser, syntaxErrors }) => (syntaxErrors.length ? [] : under(ctx, parser.ruleNames)));
  const first = second ? wordsOf(second.ctx)[0] : undefined;
  return first ? [...all, marked([first], 'second')] : all;
}

function holdsStatement(rule: Rule, names: readonly string[]): boolean {
  return nameOf(rule, names) === 'statement' ? wordsOf(rule).length > 0 : (rule.children ?? []).some((child) => holdsStatement(child, names));
}

function under(rule: Rule, names: readonly string[]): Refused[] {
  const why = NEVER[nameOf(rule, names)];
  if (!why) return (rule.children ?? []).flatMap((child) => under(child, names));
  const words = leading(rule);
  return words.length ? [marked(words, why)] : [];
}

function nameOf({ ruleIndex }: Rule, names: readonly string[]): string {
  return (ruleIndex === undefined ? undefined : names[ruleIndex]) ?? '';
}

/** The words that it begins with: DETACH DELETE, SHOW INDEXES. */
function leading(rule: Rule): Word[] {
  const words = wordsOf(rule);
  const end = words.findIndex(({ text }) => !/^[A-Za-z]+$/.test(text ?? ''));
  const spelt = end < 0 ? words : words.slice(0, end);
  const own = (rule.children ?? []).findIndex(({ symbol }) => !symbol);
  return spelt.slice(0, own > 0 ? Math.min(own, MOST_WORDS) : MOST_WORDS);
}

/** All words within, in their order. */
function wordsOf({ symbol, children }: Rule): Word[] {
  return symbol ? (symbol.stop < symbol.start ? [] : [symbol]) : (children ?? []).flatMap(wordsOf);
}

function marked(words: readonly Word[], why: Refused['why']): Refused {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return { from: first.start, to: last.stop + 1, line: first.line, column: first.column + 1, words: words.map(({ text }) => text?.toUpperCase()).join(' '), why };
}
