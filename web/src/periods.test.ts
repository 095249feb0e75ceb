import { describe, expect, it } from 'vitest';
import type { Claim, Period, Standing } from './api/types';
import { chapters, parted, standingOf } from './periods';

const standing = (claims: number): Standing => ({
  status: 'occurred', certainty: 'reported', confidence: 1, spread: { occurred: claims }, time: null, claims, publishers: claims,
});
const one: Period = { knownFrom: '2024-10-11', knownUntil: '2024-10-12', standing: standing(1) };
const two: Period = { knownFrom: '2024-10-12', knownUntil: null, standing: standing(2) };

describe('history of a fact', () => {
  it('is told from the latest day back', () => {
    expect(chapters([one, two], null)).toEqual([{ day: '2024-10-12', standing: standing(2) }, { day: '2024-10-11', standing: standing(1) }]);
  });

  it('says from when on no claim was left, also between two periods', () => {
    const ended = { ...two, knownUntil: '2024-10-20' };
    expect(chapters([ended], null)).toEqual([{ day: '2024-10-20', standing: null }, { day: '2024-10-12', standing: standing(2) }]);
    expect(chapters([one, { ...two, knownFrom: '2024-10-15' }], null).map(({ day }) => day)).toEqual(['2024-10-15', '2024-10-12', '2024-10-11']);
    expect(standingOf({ history: [ended] }, null)).toBeNull();
  });

  it('tells nothing that was not known by the day that is set', () => {
    expect(chapters([one, two], '2024-10-11')).toEqual([{ day: '2024-10-11', standing: standing(1) }]);
    expect(standingOf({ history: [{ ...one, knownUntil: '2024-10-12' }] }, '2024-10-11')).toEqual(standing(1));
  });
});

describe('claims', () => {
  it('count unless they were retracted', () => {
    const [said, unsaid] = [{ key: 'a', retracted: null } as Claim, { key: 'b', retracted: '2024-10-20' } as Claim];
    expect(parted([unsaid, said])).toEqual({ counted: [said], retracted: [unsaid] });
  });
});
