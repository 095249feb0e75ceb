import { geoInterpolate } from 'd3-geo';
import type { Point } from '../state/view';
import type { Spot } from './gazetteer';

const STEPS = 48;
/** A step longer than this share of the map's width has left it on one side and come back on the other. */
const LEAP = 0.15;
/** How far a bow bends, as a share of its length. */
const BEND = 0.1;

/**
 * The shortest way over the earth between two spots. Where it would leave the map on one side and come back on the other,
 * as between America and Siberia over the pole, a bow across the map stands for it: two loose ends tell nobody what they join.
 */
export function greatCircle(from: Spot, to: Spot, project: (spot: Spot) => Point | null, width: number): readonly Point[] {
  const along = geoInterpolate([...from], [...to]);
  const line = Array.from({ length: STEPS + 1 }, (_, i) => project(along(i / STEPS))).filter((point) => point !== null);
  const leaps = line.some((point, i) => distance(point, line[i - 1] ?? point) > width * LEAP);
  const [first, last] = [line.at(0), line.at(-1)];
  return leaps && first && last ? bow(first, last) : line;
}

/** Bends to the north, as great circles of the northern half do. */
function bow(from: Point, to: Point): Point[] {
  const lift = distance(from, to) * BEND * 2;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - lift };
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: at(from.x, middle.x, to.x), y: at(from.y, middle.y, to.y) };
  });
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, i) => sum + distance(point, line[i - 1] ?? point), 0);
}

/** The point at this length from a line's beginning. */
export function pointAt(line: readonly Point[], length: number): Point {
  let left = length;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1] ?? to;
    const step = distance(from, to);
    if (step >= left && step > 0) return { x: from.x + ((to.x - from.x) * left) / step, y: from.y + ((to.y - from.y) * left) / step };
    left -= step;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}

/** The part of a line between two lengths from its beginning. */
export function part(line: readonly Point[], from: number, until: number): Point[] {
  let gone = 0;
  const inner = line.filter((point, i) => {
    gone += distance(point, line[i - 1] ?? point);
    return gone > from && gone < until;
  });
  return [pointAt(line, from), ...inner, pointAt(line, until)];
}

export function pathOf(line: readonly Point[]): string {
  return line.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** In which direction a line arrives, in degrees. */
export function heading(line: readonly Point[]): number {
  const to = line.at(-1);
  const from = line.findLast((point) => to && distance(point, to) > 3) ?? line[0];
  return to && from ? (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI : 0;
}
