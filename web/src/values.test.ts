import { describe, expect, it } from 'vitest';
import { compare, plain, typeOf } from './values';

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
    [{ $type: 'point', srid: 4326, x: 1, y: 2 }, 'point({srid: 4326, x: 1, y: 2})'],
    [{ $type: 'duration', value: 'P1M2DT3S' }, 'P1M2DT3S'],
    [{ $type: 'bytes', value: 'AQI=' }, 'bytes AQI='],
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
    const [large, larger] = ['9007199254740992', '9007199254740993'].map((value) => ({ $type: 'integer', value }));
    expect([larger, large].toSorted(compare)).toEqual([large, larger]);
    expect([null, 2, 1].toSorted(compare)).toEqual([1, 2, null]);
  });

  it('tells types in the words of Cypher', () => {
    expect([null, 'a', 1, 1.5, true, [], {}, { $type: 'date', value: '2024-10-11' }, { $type: 'node' }].map(typeOf)).toEqual(['null', 'string', 'integer', 'float', 'boolean', 'list', 'map', 'date', 'node']);
  });
});
