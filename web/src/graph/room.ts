import type { Point } from '../state/view';

/** A box that words take, in the picture's own units. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Which places are taken already. Kept in squares, so that asking costs the same in a large picture as in a small one. */
export class Room {
  private readonly squares = new Map<string, { readonly box: Box; readonly owner: string }[]>();

  /** `square` is about as wide as what is put here. */
  constructor(private readonly square: number) {}

  take(box: Box, owner: string): void {
    for (const key of this.keys(box)) {
      const held = this.squares.get(key);
      if (held) held.push({ box, owner });
      else this.squares.set(key, [{ box, owner }]);
    }
  }

  /** Whether nothing but its owner's own is in a box. */
  free(box: Box, owner: string): boolean {
    return this.keys(box).every((key) => (this.squares.get(key) ?? []).every((held) => held.owner === owner || !overlap(held.box, box)));
  }

  private keys({ x1, y1, x2, y2 }: Box): string[] {
    const at = (value: number): number => Math.floor(value / this.square);
    const keys: string[] = [];
    for (let x = at(x1); x <= at(x2); x++) for (let y = at(y1); y <= at(y2); y++) keys.push(`${x} ${y}`);
    return keys;
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
}

/** How far along a line it leaves a box, as a share of its length; 0 where it does not meet it. */
export function leaving(from: Point, to: Point, { x1, y1, x2, y2 }: Box): number {
  let [enters, leaves] = [0, 1];
  for (const [at, step, least, most] of [[from.x, to.x - from.x, x1, x2], [from.y, to.y - from.y, y1, y2]] as const) {
    if (!step && (at < least || at > most)) return 0;
    if (!step) continue;
    const [one, other] = [(least - at) / step, (most - at) / step];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves && leaves < 1 ? leaves : 0;
}

/** Something written, at one of several places. */
export interface Piece {
  readonly id: string;
  /** The best first; null for one that it must not have. */
  readonly places: readonly (Box | null)[];
  /** What counts most may stand over a node where it must; what is chosen also over other words. */
  readonly rank: 'chosen' | 'first' | 'other';
}

/** Where each piece stands, the most important first; those for which there is no room between nodes and other words are left out. */
export function seated(pieces: readonly Piece[], nodes: Room, words: Room): Map<string, number> {
  const seats = new Map<string, number>();
  for (const { id, places, rank } of pieces) {
    const legible = (place: Box | null): place is Box => place !== null && words.free(place, id);
    const free = places.findIndex((place) => legible(place) && nodes.free(place, id));
    const over = free < 0 && rank !== 'other' ? places.findIndex(legible) : free;
    const seat = over < 0 && rank === 'chosen' ? 0 : over;
    const place = places[seat];
    if (!place) continue;
    words.take(place, id);
    seats.set(id, seat);
  }
  return seats;
}

/** The least box that holds all of these. */
export function around(boxes: readonly Box[]): Box {
  const least = (of: (box: Box) => number): number => boxes.reduce((all, box) => Math.min(all, of(box)), Infinity);
  return { x1: least((box) => box.x1), y1: least((box) => box.y1), x2: -least((box) => -box.x2), y2: -least((box) => -box.y2) };
}

export function inside(box: Box, frame: Box): boolean {
  return box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2;
}
