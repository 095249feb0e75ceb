import type { Status } from '../api/types';
import type { CanvasEdge } from './view';

/** Days, both included. */
export interface Interval {
  readonly from: string;
  readonly until: string;
}

/** What the legend lets through. The sets name what is unticked, so that what nobody has thought of is shown. */
export interface Filter {
  readonly labels: ReadonlySet<string>;
  readonly statuses: ReadonlySet<Status>;
  readonly relations: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  /** The least number of publishers, of those that are ticked. */
  readonly sources: number;
  /** When it happened: what overlaps is shown, and what has no date is not. */
  readonly happened: Interval | null;
}

export type Facet = keyof Filter;

/** The facets whose values are ticked one by one. */
export type Ticked = 'labels' | 'statuses' | 'relations' | 'voices';

export const everything: Filter = {
  labels: new Set(), statuses: new Set(), relations: new Set(), voices: new Set(), sources: 1, happened: null,
};

export function sameFilter(one: Filter, other: Filter): boolean {
  return written(one) === written(other);
}

export function filtering(filter: Filter): boolean {
  return !sameFilter(filter, everything);
}

function written({ labels, statuses, relations, voices, sources, happened }: Filter): string {
  return JSON.stringify([...[labels, statuses, relations, voices].map((set) => [...set].sort()), sources, happened]);
}

/** What hides an edge, apart from the labels of its ends. A query's own relationships are no facts: only their name counts. */
export function passes(edge: CanvasEdge, filter: Filter, except: Facet | null = null): boolean {
  return (
    (except === 'relations' || !filter.relations.has(edge.relation)) &&
    (except === 'statuses' || !filter.statuses.has(edge.status)) &&
    (!edge.fact || (heard(edge, filter, except) && (except === 'happened' || happened(edge, filter.happened))))
  );
}

/** By enough of those publishers that are ticked. */
function heard(edge: CanvasEdge, { voices, sources }: Filter, except: Facet | null): boolean {
  const counted = except === 'voices' || !voices.size ? edge.publishers : edge.voices.filter((voice) => !voices.has(voice)).length;
  return counted >= (except === 'sources' ? Math.min(1, edge.publishers) : sources);
}

function happened(edge: CanvasEdge, interval: Interval | null): boolean {
  if (!interval) return true;
  const time = spanOf(edge);
  return time !== null && time.from <= interval.until && time.until >= interval.from;
}

export const LAST_DAY = '9999-12-31';
export const FIRST_DAY = '0001-01-01';

/** From when until when an edge says something happened; what is ongoing or began after a day has no last one. */
export function spanOf({ from, until, status, precision }: Pick<CanvasEdge, 'from' | 'until' | 'status' | 'precision'>): Interval | null {
  if (!from && !until) return null;
  const open = status === 'ongoing' || precision === 'after' || precision === 'interval';
  return { from: from ?? FIRST_DAY, until: until ?? (open ? LAST_DAY : (from ?? LAST_DAY)) };
}

/** The filter with these values ticked where one of them is not, or else unticked. */
export function toggled(filter: Filter, facet: Ticked, values: readonly string[]): Filter {
  const next = new Set<string>(filter[facet]);
  const ticked = values.every((value) => !next.has(value));
  for (const value of values) if (ticked) next.add(value); else next.delete(value);
  return { ...filter, [facet]: next };
}

/** The filter in which, of all that a facet has, only these values are ticked. */
export function only(filter: Filter, facet: Ticked, values: readonly string[], all: Iterable<string>): Filter {
  return { ...filter, [facet]: new Set([...all].filter((one) => !values.includes(one))) };
}
