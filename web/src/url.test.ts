import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from './url';

describe('address', () => {
  it.each([
    { entities: null, selection: null },
    { entities: ['state:norland', 'leader:jane-doe'], selection: { kind: 'entity' as const, key: 'state:norland' } },
    { entities: null, selection: { kind: 'pair' as const, key: 'state:a|state:b' } },
    { entities: [], selection: null },
    { entities: ['odd key,&=#%'], selection: null },
  ])('comes back as it went: %j', (address) => {
    expect(fromHash(toHash(address))).toEqual(address);
  });

  it('is empty for the first view', () => {
    expect(toHash({ entities: null, selection: null })).toBe('');
  });

  it('keeps keys readable', () => {
    expect(toHash({ entities: ['state:norland'], selection: null })).toBe('#on=state:norland');
  });

  it('takes nonsense for the first view', () => {
    expect(fromHash('#show=nothing/x&on')).toEqual({ entities: null, selection: null });
    expect(fromHash('#show=fact/%E0%A4%A')).toEqual({ entities: null, selection: { kind: 'fact', key: '%E0%A4%A', edge: null } });
  });
});
