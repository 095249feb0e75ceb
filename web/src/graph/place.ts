import type { Point } from '../state/view';

/** Room that a node takes with its name below. */
const CLEARANCE = 92;
const TURN = (137.508 * Math.PI) / 180;

/**
 * Places for new nodes around a hub, outwards from what is there already. Deterministic, and nothing placed moves:
 * readers remember where things were.
 */
export function placeAround(hub: Point, keys: readonly string[], taken: readonly Point[]): Map<string, Point> {
  const occupied = [...taken];
  const away = outward(hub, taken);
  const placed = new Map<string, Point>();
  for (const key of keys) {
    const spot = freeSpot(hub, away, occupied);
    occupied.push(spot);
    placed.set(key, spot);
  }
  return placed;
}

/** Where nodes stood before they were taken away, as far as nothing else has come there meanwhile. */
export function placeAgain(keys: readonly string[], before: ReadonlyMap<string, Point>, taken: readonly Point[]): Map<string, Point> {
  const placed = new Map<string, Point>();
  for (const key of keys) {
    const spot = before.get(key);
    if (spot && free(spot, [...taken, ...placed.values()])) placed.set(key, spot);
  }
  return placed;
}

/**
 * Places of a layout for the nodes that are not placed yet: the layout is carried as a whole to where the placed ones
 * stand, and a node that would cover another there steps aside.
 */
export function placeAmong(layout: ReadonlyMap<string, Point>, placed: ReadonlyMap<string, Point>): Map<string, Point> {
  if (!placed.size) return new Map(layout);
  const middle = middleOf([...placed.values()]);
  const drawn = middleOf([...placed.keys()].flatMap((key) => layout.get(key) ?? []));
  const all = new Map(placed);
  for (const [key, { x, y }] of layout) {
    if (all.has(key)) continue;
    const wanted = { x: x - drawn.x + middle.x, y: y - drawn.y + middle.y };
    const taken = [...all.values()];
    all.set(key, free(wanted, taken) ? wanted : freeSpot(wanted, outward(wanted, taken), taken));
  }
  return all;
}

/** A place for a node that nothing on the canvas is known to touch: right of everything. */
export function placeBeside(taken: readonly Point[]): Point {
  if (!taken.length) return { x: 0, y: 0 };
  const right = Math.max(...taken.map((point) => point.x));
  const middle = (Math.min(...taken.map((point) => point.y)) + Math.max(...taken.map((point) => point.y))) / 2;
  return { x: right + 3 * CLEARANCE, y: middle };
}

/** Places for what is new on ways between two ends: along the line between those of its neighbours that have one. */
export function placesAlong(ways: readonly (readonly string[])[], known: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map(known);
  for (const way of ways) {
    for (const [i, key] of way.entries()) {
      if (places.has(key)) continue;
      const taken = [...places.values()];
      const before = i > 0 ? places.get(way[i - 1] ?? '') : undefined;
      const after = way.slice(i + 1).map((next) => places.get(next));
      const next = after.find((point) => point !== undefined);
      const steps = after.indexOf(next) + 2;
      const near = before && next ? along(before, next, 1 / steps) : (before ?? next ?? placeBeside(taken));
      places.set(key, placeAround(near, [key], taken).get(key) ?? near);
    }
  }
  return places;
}

function along(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Places for nodes without any: a sunflower, for results that have no edges and for when the layout fails. */
export function sunflower(keys: readonly string[], centre: Point = { x: 0, y: 0 }): Map<string, Point> {
  return new Map(
    keys.map((key, i) => {
      const radius = CLEARANCE * 0.8 * Math.sqrt(i);
      return [key, { x: centre.x + radius * Math.cos(i * TURN), y: centre.y + radius * Math.sin(i * TURN) }];
    }),
  );
}

/** The direction from the middle of the picture through the hub: there the canvas is emptiest. */
function outward(hub: Point, taken: readonly Point[]): number {
  if (!taken.length) return -Math.PI / 2;
  const middle = middleOf(taken);
  const [dx, dy] = [hub.x - middle.x, hub.y - middle.y];
  return Math.hypot(dx, dy) < 1 ? -Math.PI / 2 : Math.atan2(dy, dx);
}

/** Rings around the hub, each searched from the outward direction to both sides. */
function freeSpot(hub: Point, away: number, occupied: readonly Point[]): Point {
  for (let ring = 0; ; ring++) {
    const radius = 1.5 * CLEARANCE + ring * 0.75 * CLEARANCE;
    const seats = Math.max(6, Math.floor((2 * Math.PI * radius) / CLEARANCE));
    for (let seat = 0; seat < seats; seat++) {
      const side = seat % 2 ? -1 : 1;
      const angle = away + side * Math.ceil(seat / 2) * ((2 * Math.PI) / seats);
      const spot = { x: Math.round(hub.x + radius * Math.cos(angle)), y: Math.round(hub.y + radius * Math.sin(angle)) };
      if (free(spot, occupied)) return spot;
    }
  }
}

function free(spot: Point, occupied: readonly Point[]): boolean {
  return occupied.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= CLEARANCE);
}
