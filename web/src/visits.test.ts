import { describe, expect, it } from 'vitest';
import { elsewhere, type Visit } from './visits';

const here: Visit = { selection: { kind: 'entity', key: 'state:a' }, trail: [], scene: 'graph', drawer: null, room: 'graph', adding: false, link: 0 };

describe('a visit', () => {
  it('ends where something else is opened', () => {
    const others: Partial<Visit>[] = [{ selection: null }, { selection: { kind: 'entity', key: 'state:b' } }, { selection: { kind: 'pair', key: 'state:a' } }, { scene: 'map' }, { drawer: 'table' }, { adding: true }];
    for (const other of others) expect(elsewhere(here, { ...here, ...other }, false), JSON.stringify(other)).toBe(true);
  });

  it('goes on where nothing else is opened', () => {
    expect(elsewhere(here, { ...here, selection: { kind: 'entity', key: 'state:a' }, trail: [{ kind: 'entity', key: 'state:c' }] }, true)).toBe(false);
  });

  it('ends with a room where one is seen at a time', () => {
    expect(elsewhere(here, { ...here, room: 'details' }, true)).toBe(true);
    expect(elsewhere(here, { ...here, room: 'details' }, false)).toBe(false);
  });

  it('goes on while more and more is selected', () => {
    const several = (key: string): Visit => ({ ...here, selection: { kind: 'several', key } });
    expect(elsewhere(several('a|b'), several('a|b|c'), false)).toBe(false);
    expect(elsewhere(here, several('a|b'), false)).toBe(true);
  });
});
