import { describe, expect, it } from 'vitest';
import { allTimes, dayOf, sameClocks, timed } from './clocks';

describe('clocks', () => {
  it.each([
    ['2024-10-11', '2024-10-11'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['0202-01-01', null],
    ['2024-1-1', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('take %s for %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('are set where one of them is', () => {
    expect(timed(allTimes)).toBe(false);
    expect(timed({ asOf: '2024-10-11', knownAt: null })).toBe(true);
    expect(sameClocks({ asOf: null, knownAt: '2024-10-11' }, { asOf: null, knownAt: '2024-10-11' })).toBe(true);
  });
});
