import { describe, expect, it } from 'vitest';
import { allTimes } from './state/clocks';
import { fromHash, toHash } from './url';

const clocks = allTimes;

describe('address', () => {
  it.each([
    { entities: null, selection: null, clocks },
    { entities: ['state:norland', 'leader:jane-doe'], selection: { kind: 'entity' as const, key: 'state:norland' }, clocks },
    { entities: null, selection: { kind: 'pair' as const, key: 'state:a|state:b' }, clocks },
    { entities: [], selection: null, clocks },
    { entities: ['odd key,&=#%'], selection: null, clocks },
    { entities: null, selection: null, clocks: { asOf: '2024-10-09', knownAt: '2024-10-11' } },
    { entities: ['state:norland'], selection: null, clocks: { asOf: null, knownAt: '2024-10-11' } },
  ])('comes back as it went: %j', (address) => {
    expect(fromHash(toHash(address))).toEqual(address);
  });

  it('is empty for the first view', () => {
    expect(toHash({ entities: null, selection: null, clocks })).toBe('');
  });

  it('keeps keys readable', () => {
    expect(toHash({ entities: ['state:norland'], selection: null, clocks })).toBe('#on=state:norland');
  });

  it('takes a day that is none for no day', () => {
    expect(fromHash('#asOf=2024-02-30&knownAt=yesterday').clocks).toEqual(allTimes);
  });

  it('takes nonsense for the first view', () => {
    expect(fromHash('#show=nothing/x&on')).toEqual({ entities: null, selection: null, clocks });
    expect(fromHash('#show=fact/%E0%A4%A')).toEqual({ entities: null, selection: { kind: 'fact', key: '%E0%A4%A', edge: null }, clocks });
  });
});
