import { tabbed } from '../csv';
import { plain } from '../values';

/** A value as a file or the clipboard has it: a number stays one where no digit is lost. */
export function celled(value: unknown): string | number {
  return value === null || value === undefined ? '' : typeof value === 'number' ? value : plain(value);
}

export function tsvOf(fields: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return tabbed([fields, ...rows.map((row) => row.map(celled))]);
}

export function markdownOf(fields: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(fields), `|${fields.map(() => ' --- |').join('')}`, ...rows.map((row) => line(row.map((cell) => String(celled(cell)))))].join('\n');
}

export function jsonOf(fields: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const names = fields.map((field, i) => (fields.indexOf(field) === i ? field : `${field} (${i + 1})`));
  return JSON.stringify(rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))), null, 2);
}

/** In a table of Markdown a bar ends the cell, and so does the line; a name must not become a link or markup either. */
function escaped(cell: string): string {
  return cell.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\r\n|\r|\n/g, ' ');
}
