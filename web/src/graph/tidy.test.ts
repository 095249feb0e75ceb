import { describe, expect, it } from 'vitest';
import { untidiness } from './tidy';

const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 200, y: 0 }], ['between', { x: 100, y: 5 }], ['beyond', { x: 300, y: 0 }]]);

describe('untidiness', () => {
  it('counts a line over a node that is not its end', () => {
    expect(untidiness(places, [{ source: 'a', target: 'b' }])).toBe(1);
    expect(untidiness(places, [{ source: 'a', target: 'between' }])).toBe(0);
    expect(untidiness(places, [{ source: 'a', target: 'beyond' }])).toBe(2);
  });
});
