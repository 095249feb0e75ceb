import { describe, expect, it } from 'vitest';
import { compare, plain } from './values';

describe('values', () => {
  it.each([
    [null, 'null'],
    ['text', 'text'],
    [1.5, '1.5'],
    [['a', 1, null], '["a", 1, null]'],
    [{ name: 'x' }, '{name: "x"}'],
    [{ $type: 'integer', value: '9007199254740993' }, '9007199254740993'],
    [{ $type: 'float', value: 'NaN' }, 'NaN'],
    [{ $type: 'date', value: '2024-10-11' }, '2024-10-11'],
    [{ $type: 'map', value: { $type: 'mine' } }, '{$type: "mine"}'],
    [{ $type: 'point', srid: 4326, x: 1, y: 2 }, '{$type: "point", srid: 4326, x: 1, y: 2}'],
    [{ $type: 'node', id: 'state:a', labels: ['State'], properties: { name: 'A' } }, '(A :State)'],
    [{ $type: 'relationship', id: 'r', type: 'LENT', source: 'a', target: 'b', properties: {} }, '[:LENT]'],
  ])('%j reads %s', (value, words) => {
    expect(plain(value)).toBe(words);
  });

  it('writes a path in the direction it was walked', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, labels: [], properties: {} }));
    const path = { $type: 'path', nodes: [a, b, c], relationships: [{ type: 'R', source: 'a', target: 'b' }, { type: 'S', source: 'c', target: 'b' }] };
    expect(plain(path)).toBe('(a) –[:R]→ (b) ←[:S]– (c)');
  });

  it('sorts numbers by size, big ones too, and the rest by what is read', () => {
    expect([10, 9, { $type: 'integer', value: '11' }].toSorted(compare)).toEqual([9, 10, { $type: 'integer', value: '11' }]);
    expect(['b', 'a'].toSorted(compare)).toEqual(['a', 'b']);
  });
});
