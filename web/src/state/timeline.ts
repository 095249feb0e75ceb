import { after, dayNumber, isoDay, starts, units, type Day, type Unit } from './calendar';
import { FIRST_DAY, LAST_DAY, spanOf, type Interval } from './filter';
import type { CanvasEdge } from './view';

/** Days, both included. */
export interface Range {
  readonly from: Day;
  readonly until: Day;
}

/** A stretch of the timeline with the edges that it counts. Parts of one come from dates that are known less exactly. */
export interface Bin extends Range {
  /** Occurred or ongoing, and dated to within the bin. */
  happened: number;
  /** Dated to within the bin, and planned, alleged, denied or otherwise not simply so. */
  said: number;
  /** Dated to longer than the bin: each edge is spread evenly over the days that it may mean. */
  spread: number;
  /** What lasts, or is open to one side, and touches the bin. */
  lasting: number;
}

export interface Timeline {
  readonly unit: Unit;
  readonly range: Range;
  readonly bins: readonly Bin[];
  readonly dated: number;
  readonly undated: number;
  /** How many have no end. */
  readonly open: number;
}

/** Narrower bars cannot be told apart, nor hit. */
const NARROWEST = 7;
/** A single day would be one bar as wide as the page. */
const SHORTEST = 31;
const AFFIRMED: ReadonlySet<string> = new Set(['occurred', 'ongoing']);

/** When edges happened, in bins as fine as a width allows. `within` looks closer at a part of the time. */
export function timelineOf(edges: readonly CanvasEdge[], width: number, within: Range | null = null): Timeline | null {
  const facts = edges.filter((edge) => edge.fact);
  const dated = facts.flatMap((edge) => {
    const span = spanOf(edge);
    return span ? [{ edge, span }] : [];
  });
  const whole = extentOf(dated.map(({ span }) => span));
  if (!whole) return null;
  const looked = within ?? whole;
  const unit = unitOf(looked, width);
  const bins = binsOf(unit, looked);
  for (const { edge, span } of dated) count(bins, edge, span);
  const range = { from: bins[0]?.from ?? looked.from, until: bins.at(-1)?.until ?? looked.until };
  const open = dated.filter(({ span }) => span.until === LAST_DAY).length;
  return { unit, range, bins, dated: dated.length, undated: facts.length - dated.length, open };
}

/** From the first day that is named to the last one; a month at least. */
export function extentOf(spans: readonly Interval[]): Range | null {
  const ends = spans.flatMap(({ from, until }) => [from, until]).filter((day) => day !== FIRST_DAY && day !== LAST_DAY);
  if (!ends.length) return null;
  const [from, until] = [dayNumber(ends.reduce(earlier)), dayNumber(ends.reduce(later))];
  const lacking = Math.max(0, SHORTEST - (until - from + 1));
  return { from: from - Math.ceil(lacking / 2), until: until + Math.floor(lacking / 2) };
}

function unitOf({ from, until }: Range, width: number): Unit {
  const most = Math.max(1, Math.floor(width / NARROWEST));
  return units.find((unit) => (until - from) / LENGTHS[unit] <= most && starts(unit, from, until).length <= most) ?? 'century';
}

/** Shortest, in days: what is sure to be too fine need not be counted out. */
const LENGTHS: Record<Unit, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366, decade: 3653, century: 36525 };

function binsOf(unit: Unit, { from, until }: Range): Bin[] {
  return starts(unit, from, until).map((start) => ({ from: start, until: after(unit, start) - 1, happened: 0, said: 0, spread: 0, lasting: 0 }));
}

function count(bins: readonly Bin[], edge: CanvasEdge, span: Interval): void {
  const [from, until] = [dayNumber(span.from), dayNumber(span.until)];
  const touched = bins.filter((bin) => bin.from <= until && bin.until >= from);
  const [bin] = touched;
  if (!bin) return;
  if (lasts(edge, span)) for (const each of touched) each.lasting += 1;
  else if (bin.from <= from && until <= bin.until) bin[AFFIRMED.has(edge.status) ? 'happened' : 'said'] += 1;
  else for (const each of touched) each.spread += shared(each, { from, until });
}

/** Open to one side, or an interval that both days of belong to: not a day somewhere in it. */
function lasts(edge: CanvasEdge, { from, until }: Interval): boolean {
  return from === FIRST_DAY || until === LAST_DAY || edge.precision === 'interval';
}

/** Which part of a span's days is in a bin. */
function shared(bin: Range, span: Range): number {
  return (Math.min(bin.until, span.until) - Math.max(bin.from, span.from) + 1) / (span.until - span.from + 1);
}

/** What stands in a bin's bar, one upon the other. */
export function heightOf({ happened, said, spread }: Bin): number {
  return happened + said + spread;
}

/** A round number of edges for the lines behind the bars: the largest that fits twice, or once. */
export function gridStep(peak: number): number {
  const least = Math.max(1, peak / 3);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? least;
}

export function intervalOf({ from, until }: Range): Interval {
  return { from: isoDay(from), until: isoDay(until) };
}

export function rangeOf({ from, until }: Interval): Range {
  return { from: dayNumber(from), until: dayNumber(until) };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
