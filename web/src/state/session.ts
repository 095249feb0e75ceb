import { asFailure, type Api } from '../api/client';
import type { Examples, GraphView, Ontology, SavedView, Stats } from '../api/types';
import { text } from '../text';
import { fromHash, unreadIn } from '../url';
import { sameClocks, timed } from './clocks';
import { begin } from './history';
import { firstSnapshot, fromJson, type Snapshot } from './snapshot';
import type { State, Store } from './store';
import { settled } from './settled';
import { tried } from './tried';
import { emptyView, withGraph, type Graph, type Point, type View } from './view';
import { Vocabulary } from './vocabulary';

/** Places for the nodes of a graph; those that are fixed get the place they have. */
export type Arrange = (graph: Graph, fixed?: ReadonlyMap<string, Point>) => Promise<Map<string, Point>>;

/** What the store has of a snapshot, and how many of its entities it has not. */
interface Read {
  readonly graph: Graph;
  readonly missing: number;
}

/** Opens the page: what the store knows, its first view, and the view that the address asks for. */
export class Session {
  private follows = 0;

  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly arrange: Arrange,
    /** Settles when the parts are there that leave the picture its room. */
    private readonly room: Promise<unknown>,
  ) {}

  /** @param hash the part of the page's address that says which view is meant */
  async open(hash: string): Promise<void> {
    this.store.set({ phase: { kind: 'loading', words: text.loading.opening } });
    try {
      const { snapshot, missed } = await this.meant(hash);
      const { clocks } = snapshot;
      const [ontology, graph, stats, opened] = await Promise.all([
        this.api.get<Ontology>('/ontology'),
        this.api.get<GraphView>('/view/initial', { ...clocks }),
        this.api.get<Stats>('/stats', { ...clocks }),
        snapshot.entities ? this.read(snapshot) : null,
        this.room,
      ]);
      this.store.set({ vocabulary: new Vocabulary(ontology), stats, statsAt: clocks });
      void this.questions();
      // At another time the store may say nothing without being empty.
      if (!graph.nodes.length && !stats.entities && !timed(clocks)) this.store.set({ phase: { kind: 'empty' } });
      else await this.show(graph, snapshot, opened ?? { graph, missing: 0 }, missed);
    } catch (reason) {
      this.store.set({ phase: { kind: 'failed', failure: asFailure(reason) } });
    }
  }

  /** An address on a page that is open already: what was arranged there can be had back. Of two in a row the last one counts, whichever answer comes first. */
  async follow(hash: string): Promise<void> {
    if (this.store.state.phase.kind !== 'ready') return this.open(hash);
    const turn = ++this.follows;
    await tried(this.store, async () => {
      const { snapshot, missed } = await this.meant(hash);
      await this.reopen(snapshot, missed || text.say.followed, () => turn === this.follows, missed !== '');
    });
  }

  /** A view on the page that is open, as one step that can be taken back. */
  async reopen(snapshot: Snapshot, words: string, wanted = (): boolean => true, missed = false): Promise<void> {
    const { first } = this.store.state;
    const { graph, missing } = await this.read(snapshot);
    const places = await this.placesOf(graph, snapshot, first?.places ?? new Map());
    if (!wanted()) return;
    const view = viewOf(snapshot, graph, places);
    this.store.commit(snapshot.entities ? view : firstAgain(view, first), missing ? `${words}; ${text.say.missing(missing)}` : words, { ...besides(snapshot), warns: missed || missing > 0 });
  }

  /** An address may name a view that was saved in the store. One that is gone leads to the first view; that is said, as is what an address says in vain. */
  private async meant(hash: string): Promise<{ snapshot: Snapshot; missed: string }> {
    const address = fromHash(hash);
    const unread = unreadIn(hash);
    if (!('saved' in address)) return { snapshot: address, missed: unread.length ? text.say.unread(unread) : '' };
    try {
      const { view } = await this.api.get<SavedView>(`/views/${encodeURIComponent(address.saved)}`);
      const snapshot = fromJson(view);
      return { snapshot: snapshot ?? firstSnapshot, missed: snapshot ? '' : text.say.notAView };
    } catch (reason) {
      if (asFailure(reason).code !== 'not-found') throw reason;
      return { snapshot: firstSnapshot, missed: text.say.viewGone };
    }
  }

  private async show(graph: GraphView, snapshot: Snapshot, opened: Read, missed: string): Promise<void> {
    const laidOut = this.arranged(graph).then((places) => withGraph({ ...emptyView, clocks: snapshot.clocks }, graph, places));
    // The first view gets its places also where another one is opened, for the way back to it; one that has its own does not wait for them.
    const first = isPlaced(snapshot) ? null : await laidOut;
    const view = viewOf(snapshot, opened.graph, await this.placesOf(opened.graph, snapshot, first?.places ?? new Map()));
    this.store.set({
      phase: { kind: 'ready' },
      first,
      history: begin(snapshot.entities ? view : firstAgain(view, first)),
      notice: [missed, opened.missing ? text.say.missing(opened.missing) : ''].filter(Boolean).join('; '),
      warns: true,
      selection: null,
      ...besides(snapshot),
    });
    if (!first) void laidOut.then((later) => this.store.state.first ?? this.store.set({ first: later }));
  }

  /** In one request; entities that are gone from the store are counted, not passed over. */
  private async read({ entities, edges, clocks }: Snapshot): Promise<Read> {
    if (!entities) return { graph: await this.api.get<GraphView>('/view/initial', { ...clocks }), missing: 0 };
    const keys = entities.map(([key]) => key);
    this.store.set({ notice: text.loading.reopening(keys.length) });
    const graph = await this.api.post<GraphView>('/view', { entities: keys, ...(edges ? { edges } : {}), ...clocks });
    return { graph, missing: new Set(keys).size - graph.nodes.length };
  }

  /** As they were; what has none is placed near what it touches, or where nothing has, laid out. */
  private async placesOf(graph: Graph, { entities }: Snapshot, known: ReadonlyMap<string, Point>): Promise<Map<string, Point>> {
    const told = new Map((entities ?? []).flatMap(([key, place]) => (place ? [[key, place] as const] : [])));
    if (told.size) return settled(graph, told);
    const here = graph.nodes.every((node) => known.has(node.key));
    return here ? settled(graph, known) : this.arranged(graph);
  }

  private arranged(graph: Graph): Promise<Map<string, Point>> {
    if (this.store.state.phase.kind === 'loading') this.store.set({ phase: { kind: 'loading', words: text.loading.layout(graph.nodes.length) } });
    return this.arrange(graph);
  }

  /** Questions to begin with are a help: without them the page still opens. */
  async questions(): Promise<void> {
    this.store.set({ examplesRead: false });
    try {
      const { examples } = await this.api.get<Examples>('/examples');
      this.store.set({ examples, examplesRead: true });
    } catch (reason) {
      this.store.set({ examplesRead: asFailure(reason) });
    }
  }
}

function isPlaced({ entities }: Snapshot): boolean {
  return entities?.some(([, place]) => place) ?? false;
}

function viewOf(snapshot: Snapshot, graph: Graph, places: ReadonlyMap<string, Point>): View {
  const { among, pinned, opened, filter, measure, comparison, clocks } = snapshot;
  const here = new Set(graph.nodes.map((node) => node.key));
  const read = new Set(graph.edges.map((edge) => edge.key));
  const absent = timed(clocks) ? new Set(snapshot.edges?.filter((key) => !read.has(key))) : emptyView.absent;
  const base: View = { ...emptyView, absent, among, filter, measure, comparison, clocks, opened: new Set(opened), pinned: new Set(pinned.filter((key) => here.has(key))) };
  return withGraph(base, graph, places);
}

/** Where the first view is meant its very contents are kept, so that it is known to be untouched. */
function firstAgain(view: View, first: View | null): View {
  const same = first !== null && sameClocks(first.clocks, view.clocks) && first.nodes.size === view.nodes.size && first.edges.size === view.edges.size;
  return same ? { ...view, nodes: first.nodes, edges: first.edges, places: first.places } : view;
}

/** What a snapshot opens beside the canvas. */
function besides({ selection, scene }: Snapshot): Partial<State> {
  return { scene, ...(selection ? { selection, room: 'details' as const } : {}) };
}
