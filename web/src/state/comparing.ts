import { asFailure, type Api } from '../api/client';
import type { Diff, FactChange, GraphView } from '../api/types';
import { text } from '../text';
import { changedOf, type Compared } from './changes';
import { settled } from './settled';
import { said } from './sayings';
import type { Store } from './store';
import { tried } from './tried';
import { withGraph, type Comparison, type Point, type View } from './view';

/** As many of each kind as the server gives: what it does not name cannot be marked on the canvas. */
const MOST = 1_000;

/** Compares the record on two days: asks what changed between them, whatever set them, and brings that to the canvas. */
export class Comparing {
  constructor(
    private readonly api: Api,
    private readonly store: Store,
  ) {}

  /** One step that can be taken back; null ends the comparison. */
  compare(comparison: Comparison | null): void {
    const { view } = this.store;
    if (same(view.comparison, comparison)) return this.again();
    const words = comparison ? text.comparing.compared(comparison) : text.comparing.stopped;
    const { selection } = this.store.state;
    const left = !comparison && selection?.kind === 'diff' ? { selection: null, trail: [] } : {};
    this.store.commit({ ...view, comparison }, words, comparison ? { selection: { kind: 'diff', key: 'all' }, room: 'graph' } : left);
  }

  /** The difference belongs to what is compared, also after an undo. To be called whenever the state has changed. */
  follow(): void {
    const { phase, diff } = this.store.state;
    const { comparison } = this.store.view;
    if (phase.kind !== 'ready') return;
    if (!comparison) return diff ? this.store.set({ diff: null }) : undefined;
    if (diff?.comparison !== comparison || diff.standing !== standingOf(this.store.view)) void this.load(comparison);
  }

  /** Asks once more where there was no answer. */
  again(): void {
    const { diff } = this.store.state;
    if (diff?.problem) void this.load(diff.comparison);
  }

  /** Brings changed facts with their ends to the canvas. What is there stays where it is. */
  async bring(items: readonly FactChange[]): Promise<void> {
    await tried(this.store, async () => {
      for (;;) {
        const view = this.store.view;
        const edges = items.flatMap((item) => item.edges).filter((edge) => !view.edges.has(edge.key));
        const nodes = await this.ends(view, edges.flatMap((edge) => [edge.source, edge.target]));
        if (this.store.view !== view) continue;
        const graph = { nodes, edges };
        return this.store.commit(withGraph(view, graph, settled(graph, placesOf(view))), text.comparing.brought(items.length, nodes.length));
      }
    });
  }

  /** The entities of these keys that are not here yet. */
  private async ends(view: View, keys: readonly string[]): Promise<GraphView['nodes']> {
    const entities = [...new Set(keys)].filter((key) => !view.nodes.has(key));
    if (!entities.length) return [];
    return (await this.api.post<GraphView>('/view', { entities, ...view.clocks })).nodes;
  }

  private async load(comparison: Comparison): Promise<void> {
    const { asOf, knownAt } = this.store.view.clocks;
    const asked: Compared = { comparison, standing: standingOf(this.store.view), answer: null, changed: new Map(), problem: null };
    this.store.set({ diff: asked });
    const settle = (change: Partial<Compared>): void => {
      if (this.store.state.diff === asked) this.store.set({ diff: { ...asked, ...change } });
    };
    try {
      const still = comparison.clock === 'known' ? { asOf } : { knownAt };
      const answer = await this.api.get<Diff>('/diff', { ...comparison, ...still, limit: MOST });
      settle({ answer, changed: changedOf(answer) });
    } catch (reason) {
      const failure = asFailure(reason);
      settle({ problem: said(failure) });
    }
  }
}

/** Where the clock stands that does not run. */
function standingOf({ comparison, clocks }: View): string | null {
  return comparison?.clock === 'known' ? clocks.asOf : clocks.knownAt;
}

function placesOf(view: View): Map<string, Point> {
  return new Map([...view.nodes.keys()].flatMap((key) => (view.places.has(key) ? [[key, view.places.get(key)] as [string, Point]] : [])));
}

function same(one: Comparison | null, other: Comparison | null): boolean {
  return one?.clock === other?.clock && one?.from === other?.from && one?.to === other?.to;
}
