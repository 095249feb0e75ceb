import { describe, expect, it } from 'vitest';
import { arrange, type Sketch } from './arrange';
import { roomy, spread, stretched } from './spread';

const sketch: Sketch = {
  nodes: Array.from({ length: 24 }, (_, i) => ({ key: `k${i}`, width: 78, height: 60 })),
  edges: Array.from({ length: 30 }, (_, i) => ({ source: `k${i % 6}`, target: `k${(i * 7 + 1) % 24}` })),
  aspect: 1,
};

describe('the layout', () => {
  it('gives the same sketch the same picture, without two names on top of each other', () => {
    const places = arrange(sketch);
    expect(places).toEqual(arrange(sketch));
    const all = [...places.values()];
    all.forEach((one, i) => all.slice(0, i).forEach((other) => expect(Math.abs(one.x - other.x) >= 70 || Math.abs(one.y - other.y) >= 50).toBe(true)));
  });

  it('leaves Math.random as it found it', () => {
    const random = Math.random;
    arrange(sketch);
    expect(Math.random).toBe(random);
  });

  it('pushes apart even what lies in one spot', () => {
    const boxes = ['a', 'b', 'c'].map((key) => ({ key, width: 40, height: 40 }));
    const places = [...spread(boxes, new Map()).values()];
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(3);
  });

  it('draws a wide picture out for a tall canvas', () => {
    const tall = stretched(new Map([['a', { x: 0, y: 0 }], ['b', { x: 200, y: 100 }]]), 1);
    expect(tall.get('b')).toEqual({ x: 200, y: 200 });
  });

  it('enlarges only what is too small for its boxes', () => {
    const boxes = ['a', 'b'].map((key) => ({ key, width: 60, height: 50 }));
    const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 30, y: 50 }]]);
    const larger = roomy(boxes, places).get('b') ?? { x: 0, y: 0 };
    expect(larger.x / larger.y).toBeCloseTo(30 / 50);
    expect(larger.x * larger.y).toBeGreaterThan(2 * 60 * 50);
    expect(roomy(boxes, new Map([['a', { x: 0, y: 0 }], ['b', { x: 500, y: 400 }]])).get('b')).toEqual({ x: 500, y: 400 });
  });
});
