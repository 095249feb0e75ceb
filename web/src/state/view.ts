import type { Edge, EntityNode } from '../api/types';
import { allTimes, type Clocks } from './clocks';
import { everything, filtering, passes, sameFilter, type Facet, type Filter } from './filter';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a query returned that is not one of our entities or edges keeps its properties, for the panel to show. */
export type CanvasNode = EntityNode & { readonly properties?: Record<string, unknown> };
export type CanvasEdge = Edge & { readonly properties?: Record<string, unknown> };

export interface Graph {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** What the size and the colour of a node tell. */
export type Size = 'facts' | 'claims' | 'degree' | 'betweenness';
export type Colour = 'label' | 'community';
export interface Measure {
  readonly size: Size;
  readonly colour: Colour;
}

/** Two days whose difference is drawn, on the clock of what is known or of what happened. */
export interface Comparison {
  readonly clock: 'known' | 'happened';
  readonly from: string;
  readonly to: string;
}

/** What is on the canvas, and where. Immutable: every change makes a new one, and history keeps the old. */
export interface View {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
  readonly places: ReadonlyMap<string, Point>;
  readonly filter: Filter;
  /** Pairs whose parallel edges are drawn each as a curve instead of one counted line. */
  readonly opened: ReadonlySet<string>;
  /** Entities that cannot be dragged, and stay when others are tidied or taken away. */
  readonly pinned: ReadonlySet<string>;
  /** Whether all edges between what is shown are wanted, and not only those that were asked for. */
  readonly among: boolean;
  /** The edges that are here only because `among` wants them. */
  readonly further: ReadonlySet<string>;
  /** Edges that were asked for and that the record does not have at the time that is set: they come back with their time. */
  readonly absent: ReadonlySet<string>;
  readonly measure: Measure;
  readonly comparison: Comparison | null;
  /** At which time its edges were read, and panels read what they show. */
  readonly clocks: Clocks;
}

export const plainMeasure: Measure = { size: 'facts', colour: 'label' };

export const emptyView: View = {
  nodes: new Map(),
  edges: new Map(),
  places: new Map(),
  filter: everything,
  opened: new Set(),
  pinned: new Set(),
  among: false,
  further: new Set(),
  absent: new Set(),
  measure: plainMeasure,
  comparison: null,
  clocks: allTimes,
};

/** The unordered pair that an edge joins. */
export function pairOf(edge: { source: string; target: string }): string {
  return edge.source < edge.target ? `${edge.source}|${edge.target}` : `${edge.target}|${edge.source}`;
}

/** The two ends of a pair, always in the same order. */
export function endsOf(pair: string): [one: string, other: string] {
  const [one = '', other = ''] = pair.split('|');
  return [one, other];
}

/** Adds nodes and edges. What is placed already stays exactly where it is. */
export function withGraph(view: View, graph: Graph, places: ReadonlyMap<string, Point>): View {
  const nodes = new Map(view.nodes);
  for (const node of graph.nodes) nodes.set(node.key, node);
  const edges = new Map(view.edges);
  for (const edge of graph.edges) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.key, edge);
  const all = new Map(places);
  for (const key of view.nodes.keys()) {
    const place = view.places.get(key);
    if (place) all.set(key, place);
  }
  const asked = new Set(graph.edges.map((edge) => edge.key));
  const further = new Set([...view.further].filter((key) => !asked.has(key)));
  return { ...view, nodes, edges, places: all, further };
}

/** The edges between what is shown that nobody asked for one by one. */
export function withFurther(view: View, edges: readonly CanvasEdge[]): View {
  const fresh = edges.filter((edge) => !view.edges.has(edge.key));
  const more = withGraph({ ...view, among: true }, { nodes: [], edges: fresh }, new Map());
  return { ...more, further: new Set([...view.further, ...fresh.map((edge) => edge.key)]) };
}

export function withoutFurther(view: View): View {
  return { ...without(view, view.further), among: false, further: new Set() };
}

/**
 * The same entities and the edges that were asked for, as the record has them at another time; where all edges among them are
 * wanted, those of that time. No entity goes and none moves: one without an edge then was not in the news, which is worth
 * seeing. What a query returned besides is of no time and stays.
 */
export function readAt(view: View, clocks: Clocks, graph: Graph): View {
  const own = [...view.edges].filter(([, edge]) => edge.properties);
  const asked = new Set([...view.edges.keys(), ...view.absent].filter((key) => !view.further.has(key) && !view.edges.get(key)?.properties));
  const nodes = graph.nodes.filter((node) => view.nodes.has(node.key));
  const edges = graph.edges.filter((edge) => view.among || asked.has(edge.key));
  const then = withGraph({ ...view, clocks, edges: new Map(own) }, { nodes, edges }, new Map());
  return {
    ...then,
    further: new Set(edges.map((edge) => edge.key).filter((key) => !asked.has(key))),
    absent: new Set([...asked].filter((key) => !then.edges.has(key))),
  };
}

export function without(view: View, keys: Iterable<string>): View {
  const gone = new Set(keys);
  const nodes = new Map([...view.nodes].filter(([key]) => !gone.has(key)));
  const edges = new Map(
    [...view.edges].filter(([key, edge]) => !gone.has(key) && nodes.has(edge.source) && nodes.has(edge.target)),
  );
  if (nodes.size === view.nodes.size && edges.size === view.edges.size) return view;
  const pinned = new Set([...view.pinned].filter((key) => nodes.has(key)));
  return { ...view, nodes, edges, pinned, further: new Set([...view.further].filter((key) => edges.has(key))) };
}

/** What hangs on one entity alone: its collapse takes these away, but for the pinned ones. */
export function leavesOf(view: View, key: string): string[] {
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string): void => void neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { source, target } of view.edges.values()) {
    meet(source, target);
    meet(target, source);
  }
  return [...(neighbours.get(key) ?? [])].filter((other) => other !== key && !view.pinned.has(other) && [...(neighbours.get(other) ?? [])].every((one) => one === key || one === other));
}

/** Whole units, as an address tells them: a view that is opened again is then the same to the pixel. */
export function moved(view: View, places: ReadonlyMap<string, Point>): View {
  const whole = [...places].map(([key, { x, y }]) => [key, { x: Math.round(x), y: Math.round(y) }] as const);
  return { ...view, places: new Map([...view.places, ...whole]) };
}

/** Whether two views show the same in the same way, if perhaps elsewhere on the canvas. */
export function sameButPlaces(one: View, other: View): boolean {
  const { places: _one, ...before } = one;
  const { places: _other, ...after } = other;
  return (Object.keys(before) as (keyof typeof before)[]).every((part) => before[part] === after[part]);
}

export function togglePinned(view: View, keys: readonly string[]): View {
  const all = keys.every((key) => view.pinned.has(key));
  const pinned = new Set(view.pinned);
  for (const key of keys) if (all) pinned.delete(key); else pinned.add(key);
  return { ...view, pinned };
}

export function filtered(view: View, filter: Filter): View {
  return sameFilter(view.filter, filter) ? view : { ...view, filter };
}

export function toggledPair(view: View, pair: string): View {
  const opened = new Set(view.opened);
  if (!opened.delete(pair)) opened.add(pair);
  return { ...view, opened };
}

export interface Visible {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

const seen = new WeakMap<View, Visible>();

/** What the filter lets through. Asked for by every part of the page, so each view works it out once. */
export function visible(view: View): Visible {
  let shown = seen.get(view);
  if (!shown) seen.set(view, (shown = letThrough(view, null)));
  return shown;
}

/**
 * What would be shown if one facet let everything through: what counts beside that facet's values are of. An edge needs both
 * of its ends; an entity all of whose edges are filtered out has no part in what is asked, and goes with them.
 */
export function visibleBut(view: View, facet: Facet): Visible {
  return letThrough(view, facet);
}

function letThrough(view: View, except: Facet | null): Visible {
  const { filter } = view;
  if (!filtering(filter)) return { nodes: [...view.nodes.values()], edges: [...view.edges.values()] };
  const passing = [...view.edges.values()].filter((edge) => passes(edge, filter, except));
  const joined = ends(passing);
  const stranded = passing.length < view.edges.size ? new Set([...ends([...view.edges.values()])].filter((key) => !joined.has(key))) : new Set();
  const nodes = [...view.nodes.values()].filter((node) => (except === 'labels' || !filter.labels.has(node.label)) && !stranded.has(node.key));
  const keys = new Set(nodes.map((node) => node.key));
  return { nodes, edges: passing.filter((edge) => keys.has(edge.source) && keys.has(edge.target)) };
}

function ends(edges: readonly CanvasEdge[]): Set<string> {
  return new Set(edges.flatMap((edge) => [edge.source, edge.target]));
}
