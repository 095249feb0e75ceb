/** At which time the record is read, on its two clocks; ISO days, null where all is wanted. */
export interface Clocks {
  /** Happened: only what had begun by that day, and of what lasts only what had not ended. */
  readonly asOf: string | null;
  /** Known: only what articles published by that day say. */
  readonly knownAt: string | null;
}

export const allTimes: Clocks = { asOf: null, knownAt: null };

export function sameClocks(one: Clocks, other: Clocks): boolean {
  return one.asOf === other.asOf && one.knownAt === other.knownAt;
}

export function timed(clocks: Clocks): boolean {
  return !sameClocks(clocks, allTimes);
}

/** A day that is in the calendar, of a year that was typed to its end; anything else is none. */
export function dayOf(text: string | undefined): string | null {
  if (!text || !/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
