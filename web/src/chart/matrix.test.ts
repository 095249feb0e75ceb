import { describe, expect, it } from 'vitest';
import { node } from '../state/fixtures';
import { leaders } from './leaders';
import { joining, ordered, stepped, type Spot } from './matrix';

const entities = [node('a', { facts: 9, name: 'Zeeland' }), node('b', { facts: 5, name: 'Aland' }), node('c', { facts: 5, name: 'Gland' })];
const keys = (order: 'facts' | 'community' | 'name', communities = new Map<string, number>()) => ordered(entities, order, communities).map((one) => one.key);

describe('who with whom', () => {
  it('counts a pair once, whichever is named first', () => {
    const facts = joining([{ one: 'a', other: 'b', facts: 3 }]);
    expect([facts('a', 'b'), facts('b', 'a'), facts('a', 'c'), facts('a', 'a')]).toEqual([3, 3, 0, 0]);
  });

  it('orders by facts, by name, or so that communities stand together', () => {
    expect(keys('facts')).toEqual(['a', 'b', 'c']);
    expect(keys('name')).toEqual(['b', 'c', 'a']);
    expect(keys('community', new Map([['a', 2], ['b', 1], ['c', 2]]))).toEqual(['b', 'a', 'c']);
    expect(keys('community', new Map([['a', 0], ['b', 1], ['c', 1]]))).toEqual(['b', 'c', 'a']);
  });

  it('goes by key to the next cell that has something in it', () => {
    const filled = ({ row, column }: Spot) => [[0, 2], [2, 0], [2, 3], [3, 2]].some(([r, c]) => r === row && c === column);
    const from = (row: number, column: number, key: string) => stepped({ row, column }, key, 4, filled);
    expect(from(2, 0, 'ArrowRight')).toEqual({ row: 2, column: 3 });
    expect(from(0, 2, 'ArrowDown')).toEqual({ row: 3, column: 2 });
    expect(from(0, 2, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(from(2, 3, 'Home')).toEqual({ row: 2, column: 0 });
    expect(from(2, 0, 'End')).toEqual({ row: 2, column: 3 });
  });

  it('knows the largest, and whether it is alone', () => {
    expect(leaders([1, 3, 3], (one) => one)).toEqual({ most: 3, who: [3, 3] });
    expect(leaders([0], (one) => one)).toEqual({ most: 0, who: [] });
  });
});
