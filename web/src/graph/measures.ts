import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness';
import type { Worked } from '../state/measurer';

/** What of a picture its measures are worked out from; small, because it crosses to the worker. `facts` is how many an edge stands for, if not one. */
export interface Ties {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly fact: string; readonly claims: number; readonly facts?: number }[];
}

/** A number for each entity. */
export function measured(what: Worked, ties: Ties): Map<string, number> {
  switch (what) {
    case 'claims':
      return claims(ties);
    case 'degree':
      return each(graphOf(ties), (graph, key) => graph.degree(key));
    case 'betweenness':
      return between(graphOf(ties));
    case 'community':
      return communities(graphOf(ties));
  }
}

/** The claims of the facts that an entity stands in. A fact that draws several edges at it has its claims but once. */
function claims({ nodes, edges }: Ties): Map<string, number> {
  const facts = new Map(nodes.map((key) => [key, new Map<string, number>()]));
  for (const { source, target, fact, claims: times } of edges) for (const end of fact ? [source, target] : []) facts.get(end)?.set(fact, times);
  return new Map([...facts].map(([key, own]) => [key, [...own.values()].reduce((sum, times) => sum + times, 0)]));
}

/** The share of shortest ways between two others that lead through an entity; none where there are no two others. */
function between(graph: UndirectedGraph): Map<string, number> {
  if (graph.order < 3) return each(graph, () => 0);
  const shares = betweenness(graph, { getEdgeWeight: null });
  return each(graph, (_, key) => shares[key] ?? 0);
}

/** Numbered from 1, the largest first; 0 stands for entities that no edge joins to another. */
function communities(graph: UndirectedGraph): Map<string, number> {
  // In the order of the keys and not in a random one: the same picture has the same communities at each visit.
  const found = graph.size ? louvain(graph, { getEdgeWeight: 'facts', randomWalk: false }) : {};
  const members = new Map<number, string[]>();
  for (const key of graph.nodes().filter((one) => graph.degree(one))) {
    const community = found[key] ?? 0;
    members.set(community, members.get(community) ?? []);
    members.get(community)?.push(key);
  }
  // The sort keeps the order of the keys among communities of one size.
  const ranked = [...members.values()].sort((one, other) => other.length - one.length);
  const numbers = new Map(ranked.flatMap((keys, i) => keys.map((key) => [key, i + 1] as const)));
  return each(graph, (_, key) => numbers.get(key) ?? 0);
}

/** Who is joined to whom, whichever way and however often; what an entity says of itself joins it to nobody. */
function graphOf({ nodes, edges }: Ties): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const key of nodes.toSorted()) graph.addNode(key);
  const pairs = edges.filter(({ source, target }) => source !== target).map((edge) => ({ facts: edge.facts ?? 1, ends: [edge.source, edge.target].sort() }));
  for (const { ends: [one, other], facts: more } of pairs.sort((a, b) => (a.ends.join('|') < b.ends.join('|') ? -1 : 1)))
    graph.updateUndirectedEdge(one, other, ({ facts = 0 }) => ({ facts: facts + more }));
  return graph;
}

function each(graph: UndirectedGraph, value: (graph: UndirectedGraph, key: string) => number): Map<string, number> {
  return new Map(graph.nodes().map((key) => [key, value(graph, key)]));
}
