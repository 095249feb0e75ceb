import { framing, type Extent } from '../graph/viewport';
import type { Point } from '../state/view';

/** What is seen of the plane: a point of it stands at `point * zoom + pan`. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

const PADDING = 64;
const LARGEST_FIT = 7;
const LARGEST = 60;
const SMALLEST = 0.2;

export function onScreen({ x, y }: Point, { zoom, pan }: Viewport): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** Closer or farther, with the point under the pointer staying where it is. */
export function zoomed({ zoom, pan }: Viewport, factor: number, at: Point): Viewport {
  const next = Math.min(LARGEST, Math.max(SMALLEST, zoom * factor));
  const share = next / zoom;
  return { zoom: next, pan: { x: at.x - (at.x - pan.x) * share, y: at.y - (at.y - pan.y) * share } };
}

export function panned({ zoom, pan }: Viewport, x: number, y: number): Viewport {
  return { zoom, pan: { x: pan.x + x, y: pan.y + y } };
}

export function fitted(extent: Extent, size: Size, padding = PADDING): Viewport {
  return framing(extent, size, Math.min(padding, size.w / 6, size.h / 6), LARGEST_FIT);
}

/** Moves what is seen so far that nothing lies beyond the edge of the world which could show the world instead. */
export function within(whole: Extent, { zoom, pan }: Viewport, { w, h }: Size): Viewport {
  const held = (at: number, from: number, length: number, room: number): number => {
    const [first, last] = [-from * zoom, room - (from + length) * zoom];
    return length * zoom <= room ? (first + last) / 2 : Math.max(last, Math.min(first, at));
  };
  return { zoom, pan: { x: held(pan.x, whole.x1, whole.w, w), y: held(pan.y, whole.y1, whole.h, h) } };
}

export function grown({ x1, y1, w, h }: Extent, by: number): Extent {
  return { x1: x1 - by, y1: y1 - by, w: w + 2 * by, h: h + 2 * by };
}

export function around(points: readonly Point[]): Extent {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x1, y1] = [Math.min(...xs), Math.min(...ys)];
  return { x1, y1, w: Math.max(...xs) - x1, h: Math.max(...ys) - y1 };
}
