import { isoDay, starts, units, type Day, type Unit } from './calendar';
import type { Range } from './timeline';

export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
  /** Where a year begins, which is worth a stronger line. */
  readonly year: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Of a figure or letter at the size that the axis is set in, generously. */
const LETTER = 6.6;
const GAP = 14;

export function xOf(day: Day, range: Range, width: number): number {
  return ((day - range.from) / (range.until + 1 - range.from)) * width;
}

export function dayAt(x: number, range: Range, width: number): Day {
  const day = range.from + Math.floor((x / width) * (range.until + 1 - range.from));
  return Math.min(range.until, Math.max(range.from, day));
}

/** The finest labels that leave room between each other. A label begins at its day and says the year where that is new. */
export function ticksOf(range: Range, width: number): Tick[] {
  for (const unit of units) {
    // A label takes more than this: what is sure to be too many need not be written out.
    if ((range.until - range.from) / SHORTEST[unit] > width / (3 * LETTER)) continue;
    const ticks = labelled(unit, range, width);
    if (apart(ticks)) return fitting(ticks, width);
  }
  return fitting(thinned(labelled('century', range, width)), width);
}

const SHORTEST: Record<Unit, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366, decade: 3653, century: 36525 };

function labelled(unit: Unit, range: Range, width: number): Tick[] {
  let before = '';
  return starts(unit, range.from, range.until)
    .filter((day) => day >= range.from)
    .map((day) => {
      const [year = '', month = '', date = ''] = isoDay(day).split('-');
      const fresh = year !== before;
      before = year;
      return { day, x: xOf(day, range, width), label: labelOf(unit, year, Number(month), Number(date), fresh), year: month === '01' && date === '01' };
    });
}

function labelOf(unit: Unit, year: string, month: number, date: number, fresh: boolean): string {
  if (unit === 'decade' || unit === 'century' || unit === 'year') return year;
  const name = MONTHS[month - 1] ?? '';
  if (unit === 'day' || unit === 'week') return fresh ? `${date} ${name} ${year}` : `${date} ${name}`;
  return month === 1 ? year : fresh ? `${name} ${year}` : name;
}

function apart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, i) => i === 0 || tick.x - endOf(ticks[i - 1]) >= GAP);
}

/** Every second, third … label, until they leave room. */
function thinned(ticks: readonly Tick[], every = 1): Tick[] {
  const some = ticks.filter((_, i) => i % every === 0);
  return apart(some) ? some : thinned(ticks, every + 1);
}

/** A label that would stand out at the right is left off. */
function fitting(ticks: readonly Tick[], width: number): Tick[] {
  return ticks.filter((tick) => endOf(tick) <= width);
}

function endOf(tick: Tick | undefined): number {
  return tick ? tick.x + tick.label.length * LETTER : 0;
}
