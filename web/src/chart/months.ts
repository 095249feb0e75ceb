import type { Interval } from '../state/filter';
import { together, type Statuses } from './tones';

/** How many months a column stands for. */
export type Unit = 1 | 3 | 12 | 120;
const UNITS: readonly Unit[] = [1, 3, 12, 120];

export interface Column {
  /** Months since the year 0. */
  readonly month: number;
  readonly statuses: Statuses;
}

interface MonthCount {
  readonly month: string;
  readonly statuses: Statuses;
}

/** The finest unit whose columns are wide enough; a store may reach back sixty years. */
export function unitFor(months: readonly MonthCount[], width: number, narrowest: number): Unit {
  const span = extent(months);
  return UNITS.find((unit) => Math.ceil(span / unit) * narrowest <= width) ?? 120;
}

/** All columns from the first month to the last, also those without a fact: time is not drawn shorter than it was. */
export function columns(months: readonly MonthCount[], unit: Unit): Column[] {
  if (!months.length) return [];
  const numbers = months.map(({ month, statuses }) => ({ at: Math.floor(numberOf(month) / unit), statuses }));
  const first = Math.min(...numbers.map(({ at }) => at));
  const last = Math.max(...numbers.map(({ at }) => at));
  const filled = new Map<number, Statuses[]>();
  for (const { at, statuses } of numbers) filled.set(at, [...(filled.get(at) ?? []), statuses]);
  return Array.from({ length: last - first + 1 }, (_, i) => ({ month: (first + i) * unit, statuses: together(filled.get(first + i) ?? []) }));
}

export function days(month: number, unit: Unit): Interval {
  const end = new Date(Date.UTC(2000, 0, 1));
  end.setUTCFullYear(Math.floor((month + unit) / 12), (month + unit) % 12, 0);
  return { from: `${written(month)}-01`, until: end.toISOString().slice(0, 10) };
}

/** Which columns have a label below them: as many as there is room for, at the round ones of their unit. */
export function labelled(all: readonly Column[], unit: Unit, columnWidth: number, labelWidth: number): Column[] {
  const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].filter((step) => step % unit === 0);
  const step = steps.find((one) => (one / unit) * columnWidth >= labelWidth) ?? 1200;
  const round = all.filter(({ month }) => month % step === 0);
  return round.length ? round : all.slice(0, 1);
}

function extent(months: readonly MonthCount[]): number {
  const numbers = months.map(({ month }) => numberOf(month));
  return numbers.length ? Math.max(...numbers) - Math.min(...numbers) + 1 : 0;
}

function numberOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

function written(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
