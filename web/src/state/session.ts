import { asFailure, type Api } from '../api/client';
import type { Examples, GraphView, Ontology, Stats } from '../api/types';
import { text } from '../text';
import type { Address } from '../url';
import { sameClocks, timed, type Clocks } from './clocks';
import { begin } from './history';
import type { Store } from './store';
import { emptyView, withGraph, type Graph, type Point, type View } from './view';
import { Vocabulary } from './vocabulary';

export type Arrange = (graph: Graph) => Promise<Map<string, Point>>;

/** Opens the page: what the store knows, its first view, and the view that the address asks for. */
export class Session {
  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly arrange: Arrange,
  ) {}

  async open(address: Address): Promise<void> {
    this.store.set({ phase: { kind: 'loading', words: text.loading.opening } });
    const { clocks } = address;
    try {
      const [ontology, graph, stats] = await Promise.all([
        this.api.get<Ontology>('/ontology'),
        this.api.get<GraphView>('/view/initial', { ...clocks }),
        this.api.get<Stats>('/stats', { ...clocks }),
      ]);
      this.store.set({ vocabulary: new Vocabulary(ontology), stats, statsAt: clocks });
      void this.examples();
      // At another time the store may say nothing without being empty.
      if (!graph.nodes.length && !stats.entities && !timed(clocks)) this.store.set({ phase: { kind: 'empty' } });
      else await this.show(graph, address);
    } catch (reason) {
      this.store.set({ phase: { kind: 'failed', failure: asFailure(reason) } });
    }
  }

  private async show(graph: GraphView, address: Address): Promise<void> {
    const wanted = address.entities;
    const { clocks } = address;
    const base = { ...emptyView, clocks };
    const opened = wanted ? await this.reopened(wanted, clocks) : { graph, missing: 0 };
    const places = await this.placed(wanted ? { nodes: union(graph.nodes, opened.graph.nodes), edges: union(graph.edges, opened.graph.edges) } : graph);
    const first = withGraph(base, graph, places);
    const view = wanted ? withGraph(base, opened.graph, places) : first;
    this.store.set({
      phase: { kind: 'ready' },
      first: { view: first, total: graph.total },
      history: begin(view),
      notice: opened.missing ? text.say.missing(opened.missing) : '',
      selection: address.selection,
      ...(address.selection ? { room: 'details' as const } : {}),
    });
  }

  private placed(graph: Graph): Promise<Map<string, Point>> {
    this.store.set({ phase: { kind: 'loading', words: text.loading.layout(graph.nodes.length) } });
    return this.arrange(graph);
  }

  /** In one request; entities that are gone from the store are counted, not passed over. */
  private async reopened(keys: readonly string[], clocks: Clocks): Promise<{ graph: Graph; missing: number }> {
    this.store.set({ phase: { kind: 'loading', words: text.loading.reopening(keys.length) } });
    const graph = await this.api.post<GraphView>('/view', { entities: keys, ...clocks });
    return { graph, missing: new Set(keys).size - graph.nodes.length };
  }

  /** Questions to begin with are a help: without them the page still opens. */
  private async examples(): Promise<void> {
    const { examples } = await this.api.get<Examples>('/examples').catch(() => ({ examples: [] }));
    this.store.set({ examples });
  }
}

/** Keys of what is on the canvas, or null where that is the first view of its time. */
export function addressed(view: View, first: View | null): string[] | null {
  const keys = [...view.nodes.values()].filter((node) => !node.properties).map((node) => node.key);
  const same = first && sameClocks(first.clocks, view.clocks) && keys.length === first.nodes.size && keys.every((key) => first.nodes.has(key));
  return same ? null : keys;
}

function union<T extends { key: string }>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Map([...one, ...other].map((each) => [each.key, each])).values()];
}
