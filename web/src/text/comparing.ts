import { day } from '../day';
import { count, figure } from '../number';

interface Days {
  readonly clock: 'known' | 'happened';
  readonly from: string;
  readonly to: string;
}

const kinds = {
  new: 'new', disputed: 'disputed', confirmed: 'confirmed', changed: 'changed', ended: 'ended', retracted: 'retracted',
} as const;

const meanings = {
  known: {
    new: 'not known on the first day', disputed: 'contested since', confirmed: 'better supported, or no longer only announced', changed: 'known otherwise than before',
    ended: 'known to have ended since', retracted: 'no longer stated by any claim that counts',
  },
  happened: {
    new: 'began after the first day', disputed: '', confirmed: '', changed: '', ended: 'ended before the last day', retracted: '',
  },
} as const;

function days({ clock, from, to }: Days): string {
  return `${clock === 'known' ? 'Known' : 'True'} on ${day(from)} against ${day(to)}`;
}

/** Two dates against each other. */
export const comparing = {
  title: 'Compare two days',
  hint: 'What changed in the record from one day to the other',
  clock: 'Compare',
  clocks: { known: 'what was known', happened: 'what was true' },
  from: 'From',
  to: 'To',
  compare: 'Compare',
  stop: 'Stop comparing',
  list: 'List the changes',
  missing: 'Give both days.',
  wrong: 'The first day is after the second.',
  equal: 'The two days are the same.',
  days,
  total: (kind: keyof typeof kinds, total: number) => `${figure(total)} ${kinds[kind]}`,
  reading: (comparison: Days) => `${days(comparison)}: reading …`,
  failed: (comparison: Days) => `${days(comparison)}: not compared`,
  again: 'Try again',
  told: (comparison: Days, totals: readonly (readonly [keyof typeof kinds, number])[]) =>
    `${days(comparison)}: ${totals.map(([kind, total]) => `${figure(total)} ${kinds[kind]}`).join(', ') || 'nothing changed'}`,
  compared: (comparison: Days) => `Compared what was ${comparison.clock === 'known' ? 'known' : 'true'} on ${day(comparison.from)} and ${day(comparison.to)}`,
  stopped: 'Stopped comparing',
  kind: kinds,
  meaning: (clock: Days['clock'], kind: keyof typeof kinds) => meanings[clock][kind],
  here: 'What did not change steps back on the canvas.',
  marked: (shown: number) => `Of each kind the strongest ${figure(shown)} are marked and listed.`,
  shown: (shown: number, total: number) => (shown < total ? `showing ${figure(shown)} of ${figure(total)}` : count(total, 'fact')),
  more: (left: number) => `Show ${figure(left)} more`,
  nothing: 'Nothing changed in the record between these two days.',
  none: 'Nothing is compared. Set two days under Time.',
  bring: 'bring in',
  bringLabel: (sentence: string) => `Bring in: ${sentence}`,
  bringAll: (facts: number, kind: keyof typeof kinds) => `Bring in ${facts === 1 ? 'the one' : `all ${figure(facts)}`} that ${facts === 1 ? 'is' : 'are'} ${kinds[kind]} and not on the canvas`,
  bringFirst: (facts: number, all: number) => `Bring in ${figure(facts)} of the ${figure(all)} that are not on the canvas`,
  brought: (facts: number, entities: number) => `Brought in ${count(facts, 'changed fact')}${entities ? ` and ${count(entities, 'entity', 'entities')}` : ''}`,
  entities: (fresh: number) => `${count(fresh, 'entity', 'entities')} that ${fresh === 1 ? 'was' : 'were'} in no fact before`,
  column: 'Change',
  unchanged: 'unchanged',
} as const;
