const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/** Whether there is nothing in a statement that could be run: blanks, comments and semicolons alone. */
export function isEmpty(statement: string): boolean {
  return /^[\s;]*$/.test(statement.replace(COMMENT, ''));
}
