import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Geometry, MultiLineString, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from './countries.json';

/** Degrees east and north. */
export type Spot = readonly [longitude: number, latitude: number];

interface Named {
  readonly name: string;
}

export type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

const NUMBERS: Readonly<Record<string, string>> = countries.numbers;
const NAMES: Readonly<Record<string, string>> = countries.names;
const POINTS: Readonly<Record<string, number[]>> = countries.points;

/** Where on earth a state is, by its ISO 3166-1 alpha-3 code. Knows shapes, and a point for what is too small for one. */
export class Gazetteer {
  readonly land: Geometry;
  readonly borders: MultiLineString;
  private readonly shapes: Map<string, Feature<Geometry, Named>>;

  constructor(world: World) {
    this.land = { type: 'GeometryCollection', geometries: feature(world, world.objects.land).features.map((one) => one.geometry) };
    this.borders = mesh(world, world.objects.countries, (one, other) => one !== other);
    // Some parts of the atlas are of no recognised state and have a name only.
    this.shapes = new Map(feature(world, world.objects.countries).features.map((one) => [String(one.id ?? one.properties.name), one]));
  }

  shape(code: string): Feature<Geometry, Named> | null {
    return this.shapes.get(NUMBERS[code] ?? NAMES[code] ?? '') ?? null;
  }

  spot(code: string): Spot | null {
    const [longitude, latitude] = POINTS[code] ?? this.middle(code) ?? [];
    return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
  }

  /** Of the largest part: the middle of all parts of a state with islands far away may lie in the sea. */
  private middle(code: string): Spot | null {
    const geometry = this.shape(code)?.geometry;
    if (geometry?.type === 'Polygon') return geoCentroid(geometry);
    if (geometry?.type !== 'MultiPolygon') return null;
    const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
    const [largest] = parts.toSorted((one, other) => geoArea(other) - geoArea(one));
    return largest ? geoCentroid(largest) : null;
  }
}
