import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Point } from '../state/view';
import type { Extent } from '../graph/viewport';
import { greatCircle } from './arcs';
import { Gazetteer, type Spot, type World } from './gazetteer';

/** The width of the plane that the world is drawn on; what is seen of it is scaled from there. */
const WIDTH = 1000;
/** Eleven degrees east in the middle: the edge of the map then runs through the Bering Strait and cuts no state in two. */
const MIDDLE = 11;

/** The world on a plane, in the Equal Earth projection: areas are true, and so no state looks larger than it is. */
export class Atlas {
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
  readonly whole: Extent;
  private readonly projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH, { type: 'Sphere' }).precision(0.1);
  private readonly path = geoPath(this.projection).digits(2);
  private readonly gazetteer: Gazetteer;
  private readonly outlines = new Map<string, string | null>();

  constructor(world: World) {
    this.gazetteer = new Gazetteer(world);
    this.sphere = this.drawn({ type: 'Sphere' });
    this.land = this.drawn(this.gazetteer.land);
    this.borders = this.drawn(this.gazetteer.borders);
    this.whole = this.extent({ type: 'Sphere' });
  }

  /** The outline of a state, where it is large enough to have one. */
  outline(code: string): string | null {
    const known = this.outlines.get(code);
    if (known !== undefined) return known;
    const shape = this.gazetteer.shape(code);
    const outline = shape ? this.drawn(shape) : null;
    this.outlines.set(code, outline);
    return outline;
  }

  extentOf(code: string): Extent | null {
    const shape = this.gazetteer.shape(code);
    return shape ? this.extent(shape) : null;
  }

  place(code: string): Point | null {
    const spot = this.gazetteer.spot(code);
    return spot && this.project(spot);
  }

  /** The shortest way over the earth from one state to the other. */
  way(from: string, to: string): readonly Point[] {
    const [one, other] = [this.gazetteer.spot(from), this.gazetteer.spot(to)];
    return one && other ? greatCircle(one, other, (spot) => this.project(spot), WIDTH) : [];
  }

  private project(spot: Spot): Point | null {
    const at = this.projection([...spot]);
    return at && { x: at[0], y: at[1] };
  }

  private drawn(shape: GeoPermissibleObjects): string {
    return this.path(shape) ?? '';
  }

  private extent(shape: GeoPermissibleObjects): Extent {
    const [[x1, y1], [x2, y2]] = this.path.bounds(shape);
    return { x1, y1, w: x2 - x1, h: y2 - y1 };
  }
}
