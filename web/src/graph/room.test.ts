import { describe, expect, it } from 'vitest';
import { inside, leaving, overlap, Room, seated, type Box, type Piece } from './room';

const box = (x: number, y: number, w = 10, h = 10): Box => ({ x1: x, y1: y, x2: x + w, y2: y + h });
const piece = (id: string, places: (Box | null)[], rank: Piece['rank'] = 'other'): Piece => ({ id, places, rank });
const rooms = (): [Room, Room] => [new Room(20), new Room(20)];

describe('seated', () => {
  it('gives the most important its first place, and the next one what is left', () => {
    const seats = seated([piece('a', [box(0, 0)]), piece('b', [box(5, 5), box(40, 0)]), piece('c', [box(5, 0)])], ...rooms());
    expect([...seats]).toEqual([['a', 0], ['b', 1]]);
  });

  it('keeps off nodes, but for what counts most', () => {
    const [nodes, words] = rooms();
    nodes.take(box(0, 0), 'node');
    expect(seated([piece('a', [box(5, 5)])], nodes, words).size).toBe(0);
    expect(seated([piece('b', [box(5, 5)], 'first')], nodes, words).get('b')).toBe(0);
    expect(seated([piece('c', [box(5, 5)], 'first')], nodes, words).size).toBe(0);
    expect(seated([piece('d', [box(5, 5)], 'chosen')], nodes, words).get('d')).toBe(0);
  });

  it('does not mind its own node, and never takes a place that is none', () => {
    const [nodes, words] = rooms();
    nodes.take(box(0, 0), 'a');
    expect(seated([piece('a', [null, box(5, 5)])], nodes, words).get('a')).toBe(1);
    expect(seated([piece('b', [null], 'chosen')], nodes, words).size).toBe(0);
  });
});

describe('Room', () => {
  it('finds what is taken in any of the squares that a box reaches over', () => {
    const room = new Room(10);
    room.take(box(-35, -5, 70, 4), 'wide');
    expect(room.free(box(30, -6), 'other')).toBe(false);
    expect(room.free(box(-40, -6), 'other')).toBe(false);
    expect(room.free(box(0, 0), 'other')).toBe(true);
    expect(room.free(box(0, -5), 'wide')).toBe(true);
  });
});

describe('boxes', () => {
  it('that only touch do not overlap', () => {
    expect(overlap(box(0, 0), box(10, 0))).toBe(false);
    expect(overlap(box(0, 0), box(9, 9))).toBe(true);
    expect(inside(box(1, 1, 5, 5), box(0, 0))).toBe(true);
    expect(inside(box(8, 1, 5, 5), box(0, 0))).toBe(false);
  });

  it('are left by a line where it comes out, if it meets them at all', () => {
    expect(leaving({ x: 5, y: 5 }, { x: 25, y: 5 }, box(0, 0))).toBeCloseTo(0.25);
    expect(leaving({ x: 5, y: -10 }, { x: 5, y: 30 }, box(0, 0))).toBeCloseTo(0.5);
    expect(leaving({ x: 0, y: 20 }, { x: 20, y: 20 }, box(0, 0))).toBe(0);
    expect(leaving({ x: -5, y: -5 }, { x: -25, y: -5 }, box(0, 0))).toBe(0);
  });
});
