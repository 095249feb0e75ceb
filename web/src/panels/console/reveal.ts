/** What of an answer comes into sight at least: its heads and some rows. */
const LEAST = 128;
/** Above the statement's end, so that it is not cut by a hair. */
const AIR = 4;

/**
 * Scrolls the answer's first rows into sight, and no more of what was written out of it than they need. Where there is not
 * room for all of these, some rows give way to the statement's end.
 *
 * @param rows how much of the answer is to be seen, as its style sheet says
 * @param end the top of the statement's last line, where that is known
 */
export function reveal(scroller: HTMLElement, rows: HTMLElement, end: number | null): void {
  rows.style.height = '';
  const room = end === null ? Infinity : scroller.clientHeight - (rows.getBoundingClientRect().top - end) - AIR;
  if (room < rows.offsetHeight) rows.style.height = `${Math.min(rows.offsetHeight, Math.max(LEAST, room))}px`;
  rows.scrollIntoView({ block: 'nearest' });
}
