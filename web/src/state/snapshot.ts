import type { Status } from '../api/types';
import { allTimes, dayOf, type Clocks } from './clocks';
import { everything, type Filter, type Interval } from './filter';
import type { Selection } from './selection';
import { statusLines } from './status';
import type { Scene, State } from './store';
import { plainMeasure, type Comparison, type Measure, type Point } from './view';

/**
 * All that it takes to open a view again: what is on the canvas and where, how it is read, what is open beside it. Keys and
 * not contents: what the record says is read anew. What a query returned besides is not kept, as it has no key.
 */
export interface Snapshot {
  /** Null where the canvas shows the first view as it was laid out. */
  readonly entities: readonly (readonly [key: string, place: Point | null])[] | null;
  /** Null where all edges between the entities are meant, or the first view's. */
  readonly edges: readonly string[] | null;
  readonly among: boolean;
  readonly pinned: readonly string[];
  readonly opened: readonly string[];
  readonly filter: Filter;
  readonly measure: Measure;
  readonly comparison: Comparison | null;
  readonly clocks: Clocks;
  readonly selection: Selection | null;
  readonly scene: Scene;
}

export const firstSnapshot: Snapshot = {
  entities: null, edges: null, among: false, pinned: [], opened: [], filter: everything, measure: plainMeasure, comparison: null,
  clocks: allTimes, selection: null, scene: 'graph',
};

/** What is seen now. `first` is the view that the server opens with: where nothing of it was changed it need not be told. */
export function snapshotOf({ history, first, selection, scene }: Pick<State, 'history' | 'first' | 'selection' | 'scene'>): Snapshot {
  const view = history.present;
  const { among, opened, filter, measure, comparison, clocks } = view;
  const nodes = [...view.nodes.values()].filter((node) => !node.properties);
  const untouched = first !== null && view.nodes === first.nodes && view.edges === first.edges && view.places === first.places;
  const entities = nodes.map((node) => [node.key, view.places.get(node.key) ?? null] as const);
  // In one order, whichever they came in: the same view has the same address.
  const edges = [...[...view.edges.values()].filter((edge) => !edge.properties).map((edge) => edge.key), ...view.absent].sort();
  return {
    entities: untouched ? null : entities,
    edges: untouched || among ? null : edges,
    among, pinned: [...view.pinned], opened: [...opened], filter, measure, comparison, clocks, selection, scene,
  };
}

/** Of what a file holds; a later one may mean other things by the same words. */
const VERSION = 1;

/** A snapshot as JSON, for files and for the store. */
export function toJson(snapshot: Snapshot): Record<string, unknown> {
  const { labels, statuses, relations, voices, ...filter } = snapshot.filter;
  return {
    entente: 'view', version: VERSION,
    ...snapshot,
    entities: snapshot.entities?.map(([key, place]) => (place ? [key, place.x, place.y] : [key])) ?? null,
    filter: { labels: [...labels], statuses: [...statuses], relations: [...relations], voices: [...voices], ...filter },
  };
}

/** Reads what somebody saved or wrote: null where it is no view at all; of one that is, what cannot be understood is left out. */
export function fromJson(json: unknown): Snapshot | null {
  const own = fields(json);
  if (own['entente'] !== 'view' || isLater(json)) return null;
  return {
    entities: Array.isArray(own['entities']) ? own['entities'].flatMap(entityOf) : null,
    edges: Array.isArray(own['edges']) ? texts(own['edges']) : null,
    among: own['among'] === true,
    pinned: texts(own['pinned']),
    opened: texts(own['opened']),
    filter: filterOf(fields(own['filter'])),
    measure: measureOf(text(fields(own['measure'])['size']), text(fields(own['measure'])['colour'])),
    comparison: comparisonOf(fields(own['comparison'])),
    clocks: { asOf: dayOf(text(fields(own['clocks'])['asOf'])), knownAt: dayOf(text(fields(own['clocks'])['knownAt'])) },
    selection: selectionOf(fields(own['selection'])),
    scene: sceneOf(text(own['scene'])),
  };
}

/** Whether a view was saved by a later version, which this one would misread. */
export function isLater(json: unknown): boolean {
  const { entente, version } = fields(json);
  return entente === 'view' && typeof version === 'number' && version > VERSION;
}

const SIZES: readonly string[] = ['facts', 'claims', 'degree', 'betweenness'] satisfies Measure['size'][];

export function measureOf(size: string, colour: string): Measure {
  return { size: SIZES.includes(size) ? (size as Measure['size']) : 'facts', colour: colour === 'community' ? 'community' : 'label' };
}

export function sceneOf(name: string): Scene {
  return name === 'map' || name === 'overview' ? name : 'graph';
}

export function statusesOf(names: readonly string[]): Set<Status> {
  return new Set(names.filter((name): name is Status => Object.hasOwn(statusLines, name)));
}

export function intervalOf(from: string | undefined, until: string | undefined): Interval | null {
  const [first, last] = [dayOf(from), dayOf(until)];
  return first && last && first <= last ? { from: first, until: last } : null;
}

export function comparisonOf({ clock, from, to }: Record<string, unknown>): Comparison | null {
  const days = intervalOf(text(from), text(to));
  return days && (clock === 'known' || clock === 'happened') ? { clock, from: days.from, to: days.until } : null;
}

export function sourcesOf(value: unknown): number {
  const sources = Math.trunc(Number(value));
  return sources >= 1 && sources <= 99 ? sources : 1;
}

/** A selection by the words for its kind and key, as addresses and files hold them. */
export function selectionOf({ kind, key }: Record<string, unknown>): Selection | null {
  if (typeof key !== 'string' || !key) return null;
  switch (kind) {
    case 'entity':
    case 'pair':
    case 'path':
    case 'several':
    case 'diff':
      return { kind, key };
    case 'fact':
      return { kind, key, edge: null };
    case 'article':
      return { kind, key, claim: null };
    default:
      return null;
  }
}

function filterOf(own: Record<string, unknown>): Filter {
  const happened = fields(own['happened']);
  return {
    labels: new Set(texts(own['labels'])),
    statuses: statusesOf(texts(own['statuses'])),
    relations: new Set(texts(own['relations'])),
    voices: new Set(texts(own['voices'])),
    sources: sourcesOf(own['sources']),
    happened: intervalOf(text(happened['from']), text(happened['until'])),
  };
}

function entityOf(entry: unknown): (readonly [string, Point | null])[] {
  if (!Array.isArray(entry)) return [];
  const [key, x, y] = entry as unknown[];
  if (typeof key !== 'string' || !key) return [];
  return [[key, Number.isFinite(x) && Number.isFinite(y) ? { x: x as number, y: y as number } : null]];
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
