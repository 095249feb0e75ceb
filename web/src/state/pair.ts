import { ApiFailure, type Api } from '../api/client';
import type { EntityNode, GraphView } from '../api/types';
import { text } from '../text';
import { overview as overviewWords } from '../text/overview';
import { completed } from './among';
import { around } from './explorer';
import { everything } from './filter';
import { sameSelection, type Selection } from './selection';
import type { Store } from './store';
import { tried } from './tried';
import { pairOf, visible, withGraph, type CanvasEdge, type View } from './view';

/** Brings two entities and all edges between them to the graph, selected, in one step that can be taken back. */
export function bringPair(api: Api, store: Store, ...ends: readonly [one: string, other: string]): Promise<void> {
  return tried(store, async () => {
    for (;;) {
      const { view } = store;
      const answer = await api.post<GraphView>('/view', { entities: ends, ...view.clocks });
      const [one, other] = ends.map((key) => answer.nodes.find((node) => node.key === key));
      if (!one || !other) throw new ApiFailure('not-found', text.panel.notFound);
      const nodes = answer.nodes.filter((node) => !view.nodes.has(node.key));
      const edges = answer.edges.filter((edge) => !view.edges.has(edge.key));
      const hub = view.nodes.has(other.key) ? other : one;
      const more = await completed(api, withGraph(view, { nodes, edges }, around(view, hub, nodes, edges)));
      // What the reader did while the answers were under way stands; the same is then added to that.
      if (store.view !== view) continue;
      return show(store, more, one, other, nodes.length + edges.length ? edges.length : null);
    }
  });
}

/** `fresh` is how many edges are new, null where nothing is. */
function show(store: Store, view: View, one: EntityNode, other: EntityNode, fresh: number | null): void {
  const pair = pairOf({ source: one.key, target: other.key });
  const between = (shown: readonly CanvasEdge[]): CanvasEdge[] => shown.filter((edge) => pairOf(edge) === pair);
  const all = between([...view.edges.values()]);
  const hidden = all.length > 0 && !between(visible(view).edges).length;
  const words = [fresh === null ? overviewWords.matrix.here(one.name, other.name) : overviewWords.matrix.brought(one.name, other.name, all.length), ...(hidden ? [overviewWords.matrix.unfiltered] : [])].join('; ');
  const { selection: before, trail } = store.state;
  const selection = selectionOf(pair, all);
  const further = before && !sameSelection(before, selection);
  const also = { selection, trail: further ? [...trail, before] : trail, scene: 'graph', room: 'graph' } as const;
  if (fresh === null && !hidden) store.set({ ...also, notice: words });
  else store.commit(hidden ? { ...view, filter: everything } : view, words, also);
}

/** A line that stands for a single fact is that fact. */
function selectionOf(pair: string, [first, ...more]: readonly CanvasEdge[]): Selection {
  return first?.fact && !more.length ? { kind: 'fact', key: first.fact, edge: first.key } : { kind: 'pair', key: pair };
}
