import { day } from '../day';
import { count, figure } from '../number';

/** Of the editor itself. */
export const editorWords = {
  label: 'Cypher statement',
  leave: 'Tab indents. Escape and then Tab leaves the editor; Control+M lets Tab leave it for good.',
  hint: 'Tab indents; Esc, then Tab leaves the editor',
  preparing: 'The editor is getting ready …',
  formatsThen: 'It is set in order as soon as the editor is ready …',
  formatsNot: 'The editor cannot set anything in order here; the statement runs all the same.',
} as const;

/** What an editor underlines, in words: what, where, what to do. */
export function problemWords({ line, column, message, meant }: { line: number; column: number; message: string; meant: string | null }): string {
  return `Line ${line}, column ${column}: ${message}${/[.?!]$/.test(message) ? '' : '.'}${meant ? ` ${consoleWords.meant(meant)}` : ''}`;
}

/** What an editor says of what it underlines, where the language's own words do not do. */
export const mistakeWords = {
  unknown: (kind: string, name: string) => `${kind} ${name} is not in the store`,
  noFunction: (name: string) => `There is no function ${name}`,
  noProcedure: (name: string) => `No procedure ${name} can be called here`,
  newer: (mistake: string) => `${mistake}. It is Cypher 25: write CYPHER 25 before the statement`,
  refused: {
    writes: (words: string) => `This console only reads: ${words} is refused`,
    rules: (words: string) => `This console only reads what the store holds: ${words} is refused`,
    database: (words: string) => `There is one database here: leave ${words} out`,
    transactions: () => 'CALL { } IN TRANSACTIONS is refused: use CALL { } alone',
    second: () => 'Only one statement can run at a time: run them one by one',
  },
} as const;

/** The Cypher console. */
export const consoleWords = {
  meant: (word: string) => `Did you mean ${word}?`,
  run: 'Run',
  runHint: 'Ctrl+Enter',
  cancel: 'Cancel',
  cancelHint: 'Cancel (Esc)',
  explain: 'Explain',
  explainHint: 'Show how it would be answered, without running it',
  profile: 'Profile',
  profileHint: 'Run it and count what each step costs',
  format: 'Format',
  formatHint: 'Set it in order (Shift+Alt+F)',
  running: (seconds: string) => `Running … ${seconds} s`,
  cancelled: 'Cancelled.',
  nothing: 'There is nothing to run: write a statement, or take one of the questions.',
  more: (problems: number) => `and ${count(problems, 'more problem')}`,
  goTo: (line: number, column: number | null) => (column ? `Go to line ${line}, column ${column}` : `Go to line ${line}`),
  rows: (rows: number, ms: number) => `${count(rows, 'row')} in ${figure(ms)} ms`,
  stopped: (limit: number) => `stopped at ${figure(limit)} of more`,
  stoppedBytes: 'stopped because the answer grew too large',
  onward: 'Narrow it with WHERE, or read on with ORDER BY … SKIP … LIMIT …',
  onwardBytes: 'Return fewer or shorter values, such as names instead of whole nodes.',
  where: (line: number, column: number | null) => (column ? `line ${line}, column ${column}` : `line ${line}`),
  gone: 'The server does not answer.',
  again: 'Run again',
  code: (code: string) => `Code: ${code}`,
  past: 'This was said before you changed the statement or its parameters.',
  notes: 'The store remarks',
} as const;

/** What else is said of refusals, by their codes; the server's own words come first. */
export const ways: Record<string, { readonly words: string; readonly again: boolean }> = {
  cancelled: { words: 'It was ended before it was done. Nothing was changed.', again: true },
  'too-large': { words: 'Ask for less: a LIMIT, or single properties instead of whole nodes.', again: false },
  busy: { words: 'Wait until one of your statements is done, or cancel it.', again: true },
  overloaded: { words: 'Others are asking too. Try again in a moment.', again: true },
  restarted: { words: 'It takes some seconds until the database is there again; what it holds is unharmed.', again: true },
  timeout: { words: 'Ask for less, or look at its plan with Explain.', again: true },
  unreachable: { words: 'See whether the program still runs, then try again.', again: true },
  slow: { words: 'No answer came. See whether the program still runs, then try again.', again: true },
};

export const parameterWords = {
  title: 'Parameters',
  kind: (name: string) => `Type of $${name}`,
  value: (name: string) => `Value of $${name}`,
  kinds: { text: 'text', number: 'number', boolean: 'yes or no', date: 'date', json: 'list or map', null: 'null' },
  yes: 'true',
  no: 'false',
  nothing: 'no value',
  notYet: 'no value yet',
  empty: 'empty text',
  missing: (name: string) => `$${name} has no value: give it one under ${parameterWords.title}`,
  remedyMissing: 'The empty text is one too: type something and take it away again. For none at all choose the type null.',
  notNumber: (name: string) => `$${name} is not a number`,
  notDate: (name: string) => `$${name} is not a day such as 2024-10-11`,
  notJson: (name: string, reason: string) => `$${name} is not JSON: ${reason}`,
  remedy: 'Change its value, or its type.',
} as const;

export const shelfWords = {
  label: 'Statements to begin from',
  questions: 'Questions',
  history: 'History',
  saved: 'Saved',
  find: { questions: 'Find a question', history: 'Find in the history', saved: 'Find a saved query' },
  found: (found: number, all: number) => (found === all ? count(all, 'entry', 'entries') : `${figure(found)} of ${figure(all)}`),
  none: { questions: 'No question matches.', history: 'Nothing has been run in this browser yet.', saved: 'No query is saved yet.' },
  noMatch: 'Nothing matches.',
  fill: (title: string) => `Write into the editor: ${title}`,
  run: 'Run',
  runThis: (title: string) => `Run: ${title}`,
  clear: 'Clear the history',
  reallyClear: 'Clear it?',
  kept: 'Kept in this browser only.',
  ran: (when: string) => `run ${when}`,
  name: 'Name of this query',
  save: 'Save',
  savedAs: (name: string) => `Saved “${name}” in the store`,
  exists: (name: string) => `There is a query “${name}” already.`,
  replace: 'Replace it',
  replaced: (name: string) => `Replaced “${name}”`,
  remove: (name: string) => `Delete “${name}”`,
  reallyRemove: 'Delete?',
  removeNow: (name: string) => `Delete? Press again to delete “${name}”`,
  removed: (name: string) => `Deleted “${name}”`,
  noName: 'Give the query a name.',
  noStatement: 'There is no statement to save.',
  wrongParameter: 'A parameter’s value is none of its type: correct it before you save.',
  missingParameter: (name: string) => `$${name} has no value: give it one before you save.`,
  since: (saved: string) => `saved ${day(saved)}`,
  readOnly: 'This server saves no queries. The history of this browser keeps what was run.',
} as const;

export const resultWords = {
  caption: 'Result of the statement',
  tabs: { table: 'Table', graph: 'Graph', json: 'JSON', plan: 'Plan' },
  noRows: 'The statement ran and returned no rows.',
  noGraph: 'The result holds no nodes or relationships, so there is nothing to draw. Return nodes, relationships or paths.',
  graphOf: (nodes: number, edges: number) => `The result holds ${count(nodes, 'node')} and ${count(edges, 'relationship')}.`,
  exactly: 'Exactly these are drawn.',
  among: 'Relations among these',
  amongHint: 'Also draw the relations between them that the statement did not return',
  replace: 'Show as graph',
  add: 'Add to the canvas',
  copyCell: 'Copy the cell',
  copyRow: 'Copy the row',
  copyTable: 'Copy the table',
  copyMarkdown: 'as Markdown',
  copyJson: 'as JSON',
  csv: 'CSV',
  csvHint: 'Save the table as CSV',
  copiedCell: 'Copied the cell',
  copiedRow: 'Copied the row',
  copied: (rows: number) => `Copied ${count(rows, 'row')}`,
  filed: (rows: number) => `Saved ${count(rows, 'row')} as a file`,
  whole: 'The chosen cell',
  open: (name: string) => `Open ${name} in the details`,
} as const;

export const planWords = {
  label: 'Plan of the statement',
  hint: 'A step draws from those under it. The last to run stands first.',
  expected: (rows: string) => `about ${rows} ${rows === '1' ? 'row' : 'rows'} expected`,
  rows: (rows: number) => count(rows, 'row'),
  hits: (hits: number) => count(hits, 'db hit'),
  costliest: 'costliest',
  total: (hits: number, rows: number) => `${count(hits, 'db hit')} in all, ${count(rows, 'row')} out`,
} as const;
