import { describe, expect, it } from 'vitest';
import { pastOf, remembered, type Ran } from './past';

const ran = (statement: string, parameters = {}): Ran => ({ statement, parameters, at: '2026-11-25T00:00:00Z' });

describe('past', () => {
  it('puts the latest first, and what is run again once', () => {
    const past = ['a', 'b', 'a'].reduce<Ran[]>((all, one) => remembered(all, ran(one)), []);
    expect(past.map(({ statement }) => statement)).toEqual(['a', 'b']);
    expect(remembered(past, ran('a', { x: 1 }))).toHaveLength(3);
  });

  it('forgets the oldest where there are too many, or they are too long', () => {
    const many = Array.from({ length: 120 }, (_, i) => String(i)).reduce<Ran[]>((all, one) => remembered(all, ran(one)), []);
    expect(many).toHaveLength(100);
    expect(many[0]?.statement).toBe('119');
    const long = Array.from({ length: 5 }, (_, i) => `${i}${'x'.repeat(60_000)}`).reduce<Ran[]>((all, one) => remembered(all, ran(one)), []);
    expect(long).toHaveLength(3);
    expect(remembered([], ran('x'.repeat(300_000)))).toEqual([]);
  });

  it('takes only what it wrote itself', () => {
    expect(pastOf(JSON.stringify([ran('a'), null, 5, { statement: 1 }, { statement: 'a', at: 'b', parameters: [] }]))).toEqual([ran('a')]);
    for (const kept of [null, '', '{', '{}', '"x"', 'null']) expect(pastOf(kept)).toEqual([]);
  });
});
