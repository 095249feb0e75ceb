import { centring, type Extent } from '../graph/viewport';
import type { Point } from '../state/view';
import type { Atlas } from './atlas';
import type { Located } from './located';
import { around, fitted, grown, panned, within, zoomed, type Size, type Viewport } from './viewport';

const STEP = 60;
const CLOSER = 1.35;
const WORLD_PADDING = 8;
/** So much may be seen beyond the edge of the world: the map's tools stand there. */
const EDGE = 56;
/** As close as a centred thing is shown at least, so that it can be told from its neighbours. */
const NEAR = 2.5;

/** What of the world is seen. It follows what is shown until the reader moves it himself. */
export class Camera {
  viewport: Viewport | null = null;
  size: Size = { w: 0, h: 0 };
  private held = false;
  private fittedTo = '';

  /** `covered` is how much of the map's foot something else lies over. */
  constructor(
    private readonly changed: () => void,
    private readonly covered: () => number,
  ) {}

  resize(size: Size): void {
    const { w, h } = this.size;
    this.size = size;
    if (this.held && this.viewport) this.viewport = panned(this.viewport, (size.w - w) / 2, (size.h - h) / 2);
    else this.fittedTo = '';
    this.changed();
  }

  /** Fits what is shown where that has changed. */
  follow(located: Located, atlas: Atlas): void {
    const keys = [...located.places.map((place) => place.node.key).sort(), ''].join();
    if (!this.size.w || (this.viewport && (this.held || keys === this.fittedTo))) return;
    this.fit(located, atlas);
    this.fittedTo = keys;
  }

  /** With the lines, which bend away from what they join; and with a margin round the world, for what lies at its edge to be seen. */
  fit({ places, arcs }: Located, atlas: Atlas): void {
    const [first] = places;
    if (!first) return this.world(atlas);
    const extent = places.length > 1 ? around([...places.map((place) => place.at), ...arcs.flatMap((arc) => arc.way)]) : atlas.extentOf(first.node.code ?? '');
    this.held = false;
    const now = fitted(extent ?? around([first.at]), this.open());
    this.show(within(grown(atlas.whole, EDGE / now.zoom), now, this.open()));
  }

  world(atlas: Atlas): void {
    this.held = true;
    this.show(fitted(atlas.whole, this.open(), WORLD_PADDING));
  }

  centre(points: readonly Point[]): void {
    if (!points.length || !this.viewport) return;
    const extent: Extent = around(points);
    const zoom = Math.max(this.viewport.zoom, NEAR);
    this.held = true;
    this.show({ zoom, pan: centring(extent, this.open(), zoom) });
  }

  move(by: (now: Viewport, middle: Point) => Viewport): void {
    if (!this.viewport) return;
    this.held = true;
    this.show(by(this.viewport, { x: this.size.w / 2, y: this.size.h / 2 }));
  }

  /** What a key does to the map; false where it does nothing. */
  key(name: string): boolean {
    const move = KEYS[name];
    if (move) this.move(move);
    return move !== undefined;
  }

  private open(): Size {
    return { w: this.size.w, h: Math.max(1, this.size.h - this.covered()) };
  }

  private show(viewport: Viewport): void {
    this.viewport = viewport;
    this.changed();
  }
}

export const closer = (now: Viewport, middle: Point): Viewport => zoomed(now, CLOSER, middle);
export const farther = (now: Viewport, middle: Point): Viewport => zoomed(now, 1 / CLOSER, middle);

const KEYS: Record<string, (now: Viewport, middle: Point) => Viewport> = {
  ArrowLeft: (now) => panned(now, STEP, 0),
  ArrowRight: (now) => panned(now, -STEP, 0),
  ArrowUp: (now) => panned(now, 0, STEP),
  ArrowDown: (now) => panned(now, 0, -STEP),
  '+': closer,
  '=': closer,
  '-': farther,
};
