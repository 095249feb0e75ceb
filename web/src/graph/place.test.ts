import { describe, expect, it } from 'vitest';
import type { Point } from '../state/view';
import { placeAmong, placeAround, placeBeside, sunflower } from './place';

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const keys = Array.from({ length: 60 }, (_, i) => `k${i}`);

describe('placing', () => {
  const taken = [{ x: 0, y: 0 }, { x: 150, y: 0 }, { x: 0, y: 150 }];
  const hub = { x: 150, y: 0 };
  const placed = [...placeAround(hub, keys, taken).values()];

  it('puts every new node where nothing is', () => {
    expect(placed.length).toBe(keys.length);
    placed.forEach((point, i) => [...taken, ...placed.slice(0, i)].forEach((other) => expect(distance(point, other)).toBeGreaterThanOrEqual(90)));
  });

  it('puts them in the same places each time', () => {
    expect(placeAround(hub, keys, taken)).toEqual(placeAround(hub, keys, taken));
  });

  it('starts on the side that faces away from the rest', () => {
    expect(placed[0]?.x).toBeGreaterThan(hub.x);
  });

  it('finds a place for a stranger beside the picture', () => {
    expect(placeBeside(taken).x).toBeGreaterThan(150);
    expect(placeBeside([])).toEqual({ x: 0, y: 0 });
  });

  it('spreads a flower without overlaps', () => {
    const flower = [...sunflower(keys).values()];
    flower.forEach((point, i) => flower.slice(0, i).forEach((other) => expect(distance(point, other)).toBeGreaterThan(60)));
  });
});

describe('placing a layout among nodes that stand already', () => {
  const layout = new Map([['a', { x: 0, y: 0 }], ['b', { x: 200, y: 0 }], ['c', { x: 100, y: 150 }], ['d', { x: 400, y: 0 }]]);

  it('is the layout itself where nothing stands', () => {
    expect(placeAmong(layout, new Map())).toEqual(layout);
  });

  it('moves nothing that stands, and the rest to where it belongs beside them', () => {
    const placed = new Map([['a', { x: 1000, y: 500 }], ['b', { x: 1200, y: 500 }]]);
    expect(placeAmong(layout, placed)).toEqual(new Map([...placed, ['c', { x: 1100, y: 650 }], ['d', { x: 1400, y: 500 }]]));
  });

  it('covers nothing', () => {
    const placed = new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 150 }]]);
    const places = [...placeAmong(layout, placed).values()];
    places.forEach((one, i) => places.slice(0, i).forEach((other) => expect(distance(one, other)).toBeGreaterThanOrEqual(90)));
  });
});
