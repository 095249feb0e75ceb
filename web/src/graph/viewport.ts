import type { Point } from '../state/view';

export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** Zoom and pan that show an extent in the middle of a window, as large as it fits and no larger than `most`. */
export function framing(extent: Extent, window: { w: number; h: number }, padding: number, most: number): { zoom: number; pan: Point } {
  const room = (size: number): number => Math.max(1, size - 2 * padding);
  const zoom = Math.min(room(window.w) / Math.max(1, extent.w), room(window.h) / Math.max(1, extent.h), most);
  return { zoom, pan: centring(extent, window, zoom) };
}

/** The pan that brings an extent's middle to the middle of a window. */
export function centring(extent: Extent, window: { w: number; h: number }, zoom: number): Point {
  return {
    x: window.w / 2 - (extent.x1 + extent.w / 2) * zoom,
    y: window.h / 2 - (extent.y1 + extent.h / 2) * zoom,
  };
}
