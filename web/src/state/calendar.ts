/** Days as whole numbers, so that they can be counted, divided and drawn along a line. */
export type Day = number;

const LENGTH = 86_400_000;

export function dayNumber(iso: string): Day {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / LENGTH);
}

export function isoDay(day: Day): string {
  return new Date(day * LENGTH).toISOString().slice(0, 10);
}

/** What a bar or a label of an axis stands for. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Finest first. */
export const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
/** The first day that we count is a Thursday; weeks begin on Mondays. */
const FIRST_WEEKDAY = 3;

/** The first day of the unit that a day is in. */
function startOf(unit: Unit, day: Day): Day {
  const months = MONTHS[unit];
  if (months) return monthStart(Math.floor(monthOf(day) / months) * months);
  return unit === 'week' ? day - ((((day + FIRST_WEEKDAY) % 7) + 7) % 7) : day;
}

/** The first day of the unit after the one that begins on this day. */
export function after(unit: Unit, start: Day): Day {
  const months = MONTHS[unit];
  return months ? monthStart(monthOf(start) + months) : start + (unit === 'week' ? 7 : 1);
}

/** The first days of all units that touch an interval. */
export function starts(unit: Unit, from: Day, until: Day): Day[] {
  const found: Day[] = [];
  for (let start = startOf(unit, from); start <= until; start = after(unit, start)) found.push(start);
  return found;
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const date = new Date(day * LENGTH);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): Day {
  return Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / LENGTH);
}
