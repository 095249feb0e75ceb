import type { Point } from '../state/view';

/** A line that runs this close to a node seems to end there. */
const TOO_CLOSE = 26;

/** How often a line runs over a node that it has nothing to do with: what misleads readers most. */
export function untidiness(places: ReadonlyMap<string, Point>, edges: readonly { source: string; target: string }[]): number {
  let count = 0;
  for (const { source, target } of edges) {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) continue;
    for (const [key, point] of places) if (key !== source && key !== target && distance(point, from, to) < TOO_CLOSE) count++;
  }
  return count;
}

/** Of a point from a stretch of line. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
