import type { Point } from '../state/view';

export interface Box {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 60;
const GAP = 6;

/**
 * Pushes apart boxes that overlap, each pair along the axis on which they overlap least. A force layout balances
 * forces, it does not keep names legible.
 */
export function spread(boxes: readonly Box[], places: ReadonlyMap<string, Point>, fixed: ReadonlyMap<string, Point> = new Map()): Map<string, Point> {
  const at = boxes.map((box) => ({ ...box, ...(places.get(box.key) ?? { x: 0, y: 0 }), held: fixed.has(box.key) }));
  for (let round = 0; round < ROUNDS && pushed(at); round++);
  return new Map(at.map(({ key, x, y }) => [key, { x: Math.round(x), y: Math.round(y) }]));
}

const MOST_STRETCH = 2.4;

/** Draws the picture out towards the canvas's own proportions, so that it can be shown larger. */
export function stretched(places: ReadonlyMap<string, Point>, aspect: number): Map<string, Point> {
  const all = [...places.values()];
  const excess = extent(all.map((point) => point.x)) / extent(all.map((point) => point.y)) / aspect;
  const factor = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, excess));
  const [fx, fy] = factor > 1 ? [1, factor] : [1 / factor, 1];
  return new Map([...places].map(([key, { x, y }]) => [key, { x: x * fx, y: y * fy }]));
}

/** The room a box gets in a picture of its size, where all had the same. */
const ROOM = 3;

/** Enlarges a picture that is too small for its boxes. */
export function roomy(boxes: readonly Box[], places: ReadonlyMap<string, Point>): Map<string, Point> {
  const all = [...places.values()];
  const needed = ROOM * boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const factor = Math.max(1, Math.sqrt(needed / (extent(all.map((point) => point.x)) * extent(all.map((point) => point.y)))));
  return new Map([...places].map(([key, { x, y }]) => [key, { x: x * factor, y: y * factor }]));
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values) || 1;
}

type Placed = Box & { x: number; y: number; readonly held: boolean };

function pushed(at: Placed[]): boolean {
  let any = false;
  for (const [one, other] of neighbours(at)) any = apart(one, other) || any;
  return any;
}

/** The pairs that can overlap at all: those in the same or in adjoining cells of a grid as wide and as high as the largest box. */
function* neighbours(at: readonly Placed[]): Iterable<[Placed, Placed]> {
  const width = Math.max(...at.map((box) => box.width)) + GAP;
  const height = Math.max(...at.map((box) => box.height)) + GAP;
  const cells = new Map<string, Placed[]>();
  for (const one of at) {
    const [column, row] = [Math.floor(one.x / width), Math.floor(one.y / height)];
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++) for (const other of cells.get(`${x},${y}`) ?? []) yield [other, one];
    const cell = `${column},${row}`;
    const here = cells.get(cell);
    if (here) here.push(one);
    else cells.set(cell, [one]);
  }
}

function apart(one: Placed, other: Placed): boolean {
  if (one.held && other.held) return false;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const overlapX = (one.width + other.width) / 2 + GAP - Math.abs(dx);
  const overlapY = (one.height + other.height) / 2 + GAP - Math.abs(dy);
  if (overlapX <= 0.5 || overlapY <= 0.5) return false;
  if (overlapX < overlapY) {
    const step = overlapX * (dx < 0 ? -1 : 1);
    one.x -= step * share(one, other);
    other.x += step * share(other, one);
  } else {
    const step = overlapY * (dy < 0 ? -1 : 1);
    one.y -= step * share(one, other);
    other.y += step * share(other, one);
  }
  return true;
}

/** How much of the way one of two boxes goes: what is held goes none of it. */
function share(one: Placed, other: Placed): number {
  return one.held ? 0 : other.held ? 1 : 0.5;
}
