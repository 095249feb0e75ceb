/** So many rows of a table are drawn at once; the others come when they are scrolled to. */
export const MOST_ROWS = 150;

/** The drawn rows change by so many at a time, not at every step of scrolling. */
const STEP = 50;

export interface Rows {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

/** Which of a table's rows are drawn when so much of it is scrolled past; all where there are few. */
export function rowsAt(total: number, scrolled: number, height: number): Rows {
  if (total <= MOST_ROWS) return { first: 0, end: total };
  const seen = Math.floor(scrolled / height / STEP) * STEP;
  const first = Math.min(Math.max(0, seen - STEP), total - MOST_ROWS);
  return { first, end: first + MOST_ROWS };
}

const { compare } = new Intl.Collator();

/** Sorted by a value of each row: numbers by size, anything else as text. */
export function sortedBy<T>(rows: readonly T[], value: (row: T) => string | number, sign: 1 | -1): T[] {
  const order = (one: string | number, other: string | number): number =>
    typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort((one, other) => sign * order(one.by, other.by))
    .map(({ row }) => row);
}
