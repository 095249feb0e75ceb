import { middleOf, placeAround, placeBeside } from '../graph/place';
import type { Graph, Point } from './view';

/** Places for what has none, each near what it touches. */
export function settled(graph: Graph, known: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map(graph.nodes.flatMap(({ key }) => (known.has(key) ? [[key, known.get(key)] as [string, Point]] : [])));
  const taken = [...known.values()];
  for (const { key } of graph.nodes) {
    if (places.has(key)) continue;
    const touched = graph.edges
      .filter((edge) => edge.source === key || edge.target === key)
      .flatMap((edge) => places.get(edge.source === key ? edge.target : edge.source) ?? []);
    const near = touched.length ? middleOf(touched) : placeBeside(taken);
    const place = placeAround(near, [key], taken).get(key) ?? near;
    places.set(key, place);
    taken.push(place);
  }
  return places;
}
