import type { Edge, EntityNode, Status } from '../api/types';
import { allTimes, type Clocks } from './clocks';

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

/** What is on the canvas, and where. Immutable: every change makes a new one, and history keeps the old. */
export interface View {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
  readonly places: ReadonlyMap<string, Point>;
  readonly hiddenLabels: ReadonlySet<string>;
  readonly hiddenStatuses: ReadonlySet<Status>;
  /** Pairs whose parallel edges are drawn each as a curve instead of one counted line. */
  readonly opened: ReadonlySet<string>;
  /** At which time its edges were read, and panels read what they show. */
  readonly clocks: Clocks;
}

export const emptyView: View = {
  nodes: new Map(),
  edges: new Map(),
  places: new Map(),
  hiddenLabels: new Set(),
  hiddenStatuses: new Set(),
  opened: new Set(),
  clocks: allTimes,
};

/** The unordered pair that an edge joins. */
export function pairOf(edge: { source: string; target: string }): string {
  return edge.source < edge.target ? `${edge.source}|${edge.target}` : `${edge.target}|${edge.source}`;
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
  return { ...view, nodes, edges, places: all };
}

/**
 * The same entities with what the record says of them at another time. None goes and none moves: one without an edge then
 * was not in the news, which is worth seeing. What a query returned besides is of no time and stays.
 */
export function readAt(view: View, clocks: Clocks, graph: Graph): View {
  const own = [...view.edges].filter(([, edge]) => edge.properties);
  return withGraph({ ...view, clocks, edges: new Map(own) }, { nodes: graph.nodes.filter((node) => view.nodes.has(node.key)), edges: graph.edges }, new Map());
}

export function without(view: View, keys: Iterable<string>): View {
  const gone = new Set(keys);
  const nodes = new Map([...view.nodes].filter(([key]) => !gone.has(key)));
  const edges = new Map(
    [...view.edges].filter(([key, edge]) => !gone.has(key) && nodes.has(edge.source) && nodes.has(edge.target)),
  );
  if (nodes.size === view.nodes.size && edges.size === view.edges.size) return view;
  return { ...view, nodes, edges };
}

export function moved(view: View, places: ReadonlyMap<string, Point>): View {
  return { ...view, places: new Map([...view.places, ...places]) };
}

export function toggledLabel(view: View, label: string): View {
  return { ...view, hiddenLabels: toggled(view.hiddenLabels, label) };
}

export function toggledStatus(view: View, status: Status): View {
  return { ...view, hiddenStatuses: toggled(view.hiddenStatuses, status) };
}

export function toggledPair(view: View, pair: string): View {
  return { ...view, opened: toggled(view.opened, pair) };
}

/** What the legend lets through; an edge needs both of its ends. */
export function visible(view: View): { nodes: CanvasNode[]; edges: CanvasEdge[] } {
  const nodes = [...view.nodes.values()].filter((node) => !view.hiddenLabels.has(node.label));
  const keys = new Set(nodes.map((node) => node.key));
  const edges = [...view.edges.values()].filter(
    (edge) => !view.hiddenStatuses.has(edge.status) && keys.has(edge.source) && keys.has(edge.target),
  );
  return { nodes, edges };
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
