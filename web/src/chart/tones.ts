import type { Status } from '../api/types';

/** Statuses that are told apart at a glance, each by a pattern of its own: five can be, ten cannot. */
export type Tone = 'happened' | 'intended' | 'unsure' | 'contested' | 'retracted';

export const tones: readonly Tone[] = ['happened', 'intended', 'unsure', 'contested', 'retracted'];

const toneOf: Record<Status, Tone> = {
  occurred: 'happened',
  ongoing: 'happened',
  planned: 'intended',
  sought: 'intended',
  alleged: 'unsure',
  rumoured: 'unsure',
  opinion: 'unsure',
  disputed: 'contested',
  denied: 'contested',
  retracted: 'retracted',
};

export type Statuses = Partial<Record<Status, number>>;
export type Toned = Record<Tone, number>;

export function toned(statuses: Statuses): Toned {
  const counts: Toned = { happened: 0, intended: 0, unsure: 0, contested: 0, retracted: 0 };
  for (const [status, facts] of Object.entries(statuses)) counts[toneOf[status as Status] ?? 'unsure'] += facts;
  return counts;
}

export function total(statuses: Statuses): number {
  return Object.values(statuses).reduce((sum, facts) => sum + facts, 0);
}

export function together(all: readonly Statuses[]): Statuses {
  const sum: Statuses = {};
  for (const one of all) for (const [status, facts] of Object.entries(one)) sum[status as Status] = (sum[status as Status] ?? 0) + facts;
  return sum;
}

export interface Layer {
  readonly tone: Tone;
  readonly facts: number;
  /** Where it begins and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** Layers one after the other, `length` for `most` facts. */
export function layers(statuses: Statuses, most: number, length: number): Layer[] {
  const counts = toned(statuses);
  const scale = most > 0 ? length / most : 0;
  let at = 0;
  return tones.flatMap((tone) => {
    const facts = counts[tone];
    const layer = { tone, facts, at, length: facts * scale };
    at += layer.length;
    return facts ? [layer] : [];
  });
}
