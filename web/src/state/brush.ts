import type { Day } from './calendar';
import type { Bin, Range } from './timeline';

/** What of a brush is held: one of its ends, all of it, or none, where a new one is drawn. */
export type Grip = 'from' | 'until' | 'middle' | 'new';

/** A gesture from a day to another, on a brush that stood at `range` when it began. */
export interface Drag {
  readonly grip: Grip;
  readonly start: Day;
  readonly range: Range;
}

/** Where a drag has taken the brush. Ends stand between bars; an end that is drawn past the other one becomes the other. */
export function dragged({ grip, start, range }: Drag, to: Day, bins: readonly Bin[]): Range {
  switch (grip) {
    case 'from':
      return to <= range.until ? { ...range, from: snapped(to, to, bins).from } : snapped(range.until, to, bins);
    case 'until':
      return to >= range.from ? { ...range, until: snapped(to, to, bins).until } : snapped(to, range.from, bins);
    case 'new':
      return snapped(Math.min(start, to), Math.max(start, to), bins);
    case 'middle':
      return shifted(range, start, to, bins);
  }
}

/** All of the bins that two days are in. */
export function snapped(first: Day, last: Day, bins: readonly Bin[]): Range {
  return { from: bins[binOf(first, bins)]?.from ?? first, until: bins[binOf(last, bins)]?.until ?? last };
}

/** The bin that a day is in; the first or last one where it is in none. */
export function binOf(day: Day, bins: readonly Bin[]): number {
  const at = bins.findIndex((bin) => day <= bin.until);
  return at < 0 ? bins.length - 1 : at;
}

/** An end of the brush, some bins on. It stops at the other end and at the ends of the time that is shown. */
export function stepped(range: Range, end: 'from' | 'until', steps: number, bins: readonly Bin[]): Range {
  const other = binOf(end === 'from' ? range.until : range.from, bins);
  const [least, most] = end === 'from' ? [0, other] : [other, bins.length - 1];
  const at = Math.min(most, Math.max(least, binOf(range[end], bins) + steps));
  return { ...range, [end]: bins[at]?.[end] ?? range[end] };
}

/** As many bins on as the drag went; at an end of the time it stops and keeps its length. */
function shifted(range: Range, start: Day, to: Day, bins: readonly Bin[]): Range {
  const [first, last] = [binOf(range.from, bins), binOf(range.until, bins)];
  const steps = Math.min(bins.length - 1 - last, Math.max(-first, binOf(to, bins) - binOf(start, bins)));
  return { from: bins[first + steps]?.from ?? range.from, until: bins[last + steps]?.until ?? range.until };
}
