export type Cell = string | number;

/** Excel takes a file for UTF-8 only where it begins with this. */
const MARK = '\uFEFF';

/** RFC 4180, for a spreadsheet. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return MARK + rows.map((row) => `${row.map((cell) => quoted(tame(cell), ',')).join(',')}\r\n`).join('');
}

/** What a spreadsheet takes apart into cells when it is pasted. */
export function tabbed(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map((cell) => quoted(tame(cell), '\t')).join('\t')).join('\n');
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet runs what begins like a formula; names come from articles, and anyone can write one. */
function tame(cell: Cell): string {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
}
