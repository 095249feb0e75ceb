import { describe, expect, it } from 'vitest';
import { allTimes } from './state/clocks';
import { firstSnapshot, type Snapshot } from './state/snapshot';
import { fromHash, savedHash, toHash, unreadIn } from './url';

const read = (hash: string): Snapshot => fromHash(hash) as Snapshot;

describe('what an address says in vain', () => {
  it.each([
    ['#asOf=2024-02-31&on=a~1~2', ['asOf']],
    ['#compare=known,2024-10-12,2024-10-11&sources=-5&nonsense=1', ['compare', 'sources', 'nonsense']],
    ['#on=a,b&edges=&knownAt=2024-10-11', []],
    ['#view=anything', []],
    ['', []],
  ])('is told by name: %s', (hash, names) => {
    expect(unreadIn(hash)).toEqual(names);
  });
});

describe('address', () => {
  it('is empty for the first view', () => {
    expect(toHash(firstSnapshot)).toBe('');
  });

  it('can be read and mended by hand', () => {
    expect(toHash({ ...firstSnapshot, entities: [['state:norland', { x: 10, y: -20 }]], among: true })).toBe('#among=1&on=state:norland~10~-20');
    expect(read('#on=state:norland,leader:jane-doe').entities).toEqual([['state:norland', null], ['leader:jane-doe', null]]);
  });

  it('names a view that is saved in the store', () => {
    expect(fromHash(savedHash('view-abc'))).toEqual({ saved: 'view-abc' });
  });

  it('takes a day that is none for no day', () => {
    expect(read('#asOf=2024-02-30&knownAt=yesterday').clocks).toEqual(allTimes);
  });

  it('takes nonsense for the first view', () => {
    expect(fromHash('#show=nothing/x&on')).toEqual(firstSnapshot);
    expect(fromHash('#sources=many&size=huge&happened=2024/2023&compare=x')).toEqual(firstSnapshot);
    expect(read('#show=fact/%E0%A4%A').selection).toEqual({ kind: 'fact', key: '%E0%A4%A', edge: null });
  });
});
