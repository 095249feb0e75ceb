import { describe, expect, it } from 'vitest';
import { distance, nearest } from './nearest';

describe('nearest', () => {
  it('counts letters changed, added, left out and swapped', () => {
    expect(distance('state', 'state', 2)).toBe(0);
    expect(distance('stat', 'state', 2)).toBe(1);
    expect(distance('satte', 'state', 2)).toBe(1);
    expect(distance('abc', 'xyz', 2)).toBe(3);
  });

  it('offers what was probably meant, whatever its case, and nothing for what is far from all', () => {
    expect(nearest('Stat', ['Leader', 'State'])).toBe('State');
    expect(nearest('suplied', ['MET', 'SUPPLIED', 'SUPPLIED_TO'])).toBe('SUPPLIED');
    expect(nearest('Country', ['Leader', 'State'])).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });
});
