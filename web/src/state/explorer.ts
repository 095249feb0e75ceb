import type { Api } from '../api/client';
import type { EntityNode, GraphView, Neighbours, QueryResult } from '../api/types';
import { middleOf, placeAgain, placeAmong, placeAround, placeBeside } from '../graph/place';
import { text } from '../text';
import { sameClocks, timed } from './clocks';
import { graphOf } from './result';
import { sameSelection, type Selection } from './selection';
import type { Arrange } from './session';
import type { Room, Store } from './store';
import { tried } from './tried';
import { completed } from './among';
import { emptyView, withGraph, type CanvasEdge, type Graph, type Point, type View } from './view';

/** More edges than this at once would bury the picture: the panel then asks which. */
const EXPLODES = 30;
const PAGE = 50;
const STRONGEST = 12;
const MOST = 200;

export interface Row {
  readonly type: string;
  readonly direction: 'out' | 'in' | 'both';
}

/** Brings to the canvas what the record holds. Every change is one step that can be taken back. */
export class Explorer {
  private runs = 0;

  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly arrange: Arrange,
  ) {}

  select(selection: Selection | null, room: Room | null = 'details'): void {
    const { selection: before, trail } = this.store.state;
    if (sameSelection(before, selection)) {
      if (selection) this.store.set({ selection, ...(room ? { room } : {}) });
      return;
    }
    this.store.set({
      selection,
      trail: before && selection ? [...trail, before].slice(-30) : selection ? trail : [],
      ...(selection && room ? { room } : {}),
    });
  }

  back(): void {
    const { trail } = this.store.state;
    this.store.set({ selection: trail.at(-1) ?? null, trail: trail.slice(0, -1) });
  }

  /** From the search: an entity that is here already is shown, any other comes with its strongest neighbours. */
  async pick(entity: EntityNode): Promise<void> {
    if (!this.store.view.nodes.has(entity.key)) {
      await this.tried(async () => {
        const answer = await this.neighbours(entity.key, { limit: STRONGEST });
        await this.add({ nodes: [entity, ...answer.nodes.filter((node) => node.key !== entity.key)], edges: answer.edges }, entity);
      });
    }
    if (this.store.view.nodes.has(entity.key)) this.select({ kind: 'entity', key: entity.key }, null);
  }

  /** Double click. A hub shows what there is to choose from instead of bursting. */
  async expand(key: string): Promise<void> {
    const entity = this.store.view.nodes.get(key);
    if (!entity || entity.properties) return;
    await this.tried(async () => {
      const answer = await this.neighbours(key, { limit: this.beyond(key) });
      const left = answer.total - this.here(key);
      if (left > EXPLODES) {
        this.select({ kind: 'entity', key });
        this.store.set({ notice: text.say.choose(entity.name, left) });
      } else await this.add(answer, entity);
    });
  }

  async strongest(entity: EntityNode): Promise<void> {
    await this.tried(async () => this.add(await this.neighbours(entity.key, { limit: this.beyond(entity.key) }), entity));
  }

  /** One row of the panel's counts: the next page that brings something new. Answers how far it has read. */
  async row(entity: EntityNode, row: Row, offset: number): Promise<number> {
    let next = offset;
    await this.tried(async () => {
      const before = this.store.view.edges.size;
      for (let more = true; more && this.store.view.edges.size === before; ) {
        const answer = await this.neighbours(entity.key, { ...row, limit: PAGE, offset: next });
        next += answer.edges.length;
        more = answer.edges.length > 0 && next < answer.total;
        await this.add(answer, entity, answer.total > next ? text.say.addedMore(next, answer.total) : null);
      }
    });
    return next;
  }

  /** Exactly what was returned; with all relations among those, if these are wanted. */
  async showResult(result: QueryResult, replace: boolean, among = false): Promise<void> {
    const { vocabulary } = this.store.state;
    if (!vocabulary) return;
    const graph = this.merged(graphOf(result.graph, vocabulary, ++this.runs));
    const view = this.store.view;
    const places = await this.placesOf(graph, replace ? emptyView : view);
    const base = replace ? emptied(view) : view;
    const more = await completed(this.api, withGraph(among ? { ...base, among } : base, graph, places));
    const words = [replace ? text.say.queried : text.say.queriedMore, timed(view.clocks) ? text.say.queriedThen : null].filter(Boolean).join('; ');
    this.store.commit(more, words, { room: 'graph', drawer: null });
  }

  /** What one article alone says, instead of what is on the canvas; an entity that is there stays in its place. Answers whether one is. */
  async article(id: string, name: string): Promise<boolean> {
    let stayed = false;
    await this.tried(async () => {
      const graph = await this.ofArticle(id);
      if (!graph.nodes.length) return this.store.set({ notice: text.articleGraph.nothing(name) });
      const layout = await this.arrange(graph);
      const { view } = this.store;
      const placed = placesAmong(graph, view);
      stayed = placed.size > 0;
      const words = text.articleGraph.drawn(name, graph.shown, graph.total);
      this.store.commit(withGraph(emptied(view), graph, placeAmong(layout, placed)), words, { scene: 'graph', room: 'graph', drawer: null });
    });
    return stayed;
  }

  /** How many edges of an entity are on the canvas. */
  private here(key: string): number {
    return [...this.store.view.edges.values()].filter((edge) => edge.source === key || edge.target === key).length;
  }

  /** The strongest edges come first, and those are likely to be here already: ask beyond them. */
  private beyond(key: string): number {
    return Math.min(MOST, EXPLODES + this.here(key));
  }

  /** Of the time that is set; where a clock was turned meanwhile, asked again. */
  private async neighbours(key: string, query: { limit: number; offset?: number; type?: string; direction?: string }): Promise<Neighbours> {
    const { clocks } = this.store.view;
    const answer = await this.api.get<Neighbours>(`/entities/${encodeURIComponent(key)}/neighbours`, { ...query, ...clocks });
    return sameClocks(clocks, this.store.view.clocks) ? answer : this.neighbours(key, query);
  }

  private async ofArticle(id: string): Promise<GraphView> {
    const { clocks } = this.store.view;
    const answer = await this.api.get<GraphView>(`/articles/${encodeURIComponent(id)}/graph`, { ...clocks });
    return sameClocks(clocks, this.store.view.clocks) ? answer : this.ofArticle(id);
  }

  private async add(graph: Graph, hub: EntityNode, also: string | null = null): Promise<void> {
    const { view } = this.store;
    const nodes = graph.nodes.filter((node) => !view.nodes.has(node.key));
    const edges = graph.edges.filter((edge) => !view.edges.has(edge.key));
    const words = [text.say.added(nodes.length, edges.length, hub.name), also].filter(Boolean).join('; ');
    if (!nodes.length && !edges.length) return this.store.set({ notice: words });
    const more = await completed(this.api, withGraph(view, { nodes, edges }, around(view, hub, nodes, edges)));
    // What the reader did while the answer was under way stands; the same is then added to that.
    if (this.store.view === view) this.store.commit(more, words);
    else await this.add(graph, hub, also);
  }

  /** A query may return a relationship of ours whose full edge is on the canvas: that one says more. */
  private merged(graph: Graph): Graph {
    const { nodes, edges } = this.store.view;
    const first = this.store.state.first;
    return {
      nodes: graph.nodes.map((node) => nodes.get(node.key) ?? first?.nodes.get(node.key) ?? node),
      edges: graph.edges.map((edge) => edges.get(edge.key) ?? first?.edges.get(edge.key) ?? edge),
    };
  }

  private async placesOf(graph: Graph, view: View): Promise<Map<string, Point>> {
    const fresh = graph.nodes.filter((node) => !view.nodes.has(node.key));
    if (!view.nodes.size) return this.arrange(graph);
    const taken = taking(view);
    return placeAround(placeBeside(taken), fresh.map((node) => node.key), taken);
  }

  private tried(task: () => Promise<void>): Promise<void> {
    return tried(this.store, task);
  }
}

/** Places for new nodes: what was folded unfolds in place, and a hub that is new itself stands near what it touches. */
export function around(view: View, hub: EntityNode, nodes: Graph['nodes'], edges: readonly CanvasEdge[]): Map<string, Point> {
  const again = placeAgain(nodes.map((node) => node.key).filter((key) => !view.nodes.has(key)), view.places, taking(view));
  const rest = nodes.filter((node) => !again.has(node.key));
  return new Map([...again, ...aroundAnew(view, hub, rest, edges, [...taking(view), ...again.values()], again)]);
}

function aroundAnew(view: View, hub: EntityNode, nodes: Graph['nodes'], edges: readonly CanvasEdge[], taken: readonly Point[], again: ReadonlyMap<string, Point>): Map<string, Point> {
  const at = view.nodes.has(hub.key) ? view.places.get(hub.key) : again.get(hub.key);
  if (at) return placeAround(at, nodes.map((node) => node.key), taken);
  const touched = edges
    .map((edge) => (edge.source === hub.key ? edge.target : edge.source))
    .flatMap((key) => (view.nodes.has(key) ? (view.places.get(key) ?? []) : []));
  const near = touched.length
    ? (placeAround(middleOf(touched), [hub.key], taken).get(hub.key) ?? placeBeside(taken))
    : placeBeside(taken);
  const rest = nodes.map((node) => node.key).filter((key) => key !== hub.key);
  return new Map([[hub.key, near], ...placeAround(near, rest, [...taken, near])]);
}

/** How a view is read, with nothing on its canvas. */
function emptied(view: View): View {
  const { nodes, edges, pinned, further, absent } = emptyView;
  return { ...view, nodes, edges, pinned, further, absent, among: false };
}

/** Where those of a graph's nodes stand that are on the canvas. */
function placesAmong(graph: Graph, view: View): Map<string, Point> {
  const here = graph.nodes.filter((node) => view.nodes.has(node.key));
  return new Map(here.flatMap(({ key }) => (view.places.has(key) ? [[key, view.places.get(key)] as [string, Point]] : [])));
}

function taking(view: View): Point[] {
  return [...view.nodes.keys()].flatMap((key) => view.places.get(key) ?? []);
}
