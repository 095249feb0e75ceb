import type { Point } from '../state/view';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a text may stand: its middle. */
export interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly spots: readonly Point[];
  /** Written even where something is in its way. */
  readonly always: boolean;
}

const LETTER = 6.7;
const HEIGHT = 16;

/**
 * A place for each text where it covers nothing that was placed before it, the most wanted first. What finds none is left
 * out until there is room: zooming in makes some.
 */
export function spread(wanted: readonly Wanted[], taken: readonly Box[] = []): Map<string, Point> {
  const boxes = [...taken];
  const places = new Map<string, Point>();
  for (const { id, text, spots, always } of wanted) {
    const size = { w: text.length * LETTER + 4, h: HEIGHT };
    const at = spots.find((spot) => !boxes.some((box) => overlap(box, around(spot, size)))) ?? (always ? spots[0] : undefined);
    if (!at) continue;
    places.set(id, at);
    boxes.push(around(at, size));
  }
  return places;
}

/** Below, above, and to both sides of a disc. */
export function beside({ x, y }: Point, radius: number, text: string): Point[] {
  const aside = radius + 4 + (text.length * LETTER) / 2;
  return [{ x, y: y + radius + 10 }, { x, y: y - radius - 10 }, { x: x + aside, y }, { x: x - aside, y }];
}

export function around({ x, y }: Point, { w, h }: { w: number; h: number }): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}
