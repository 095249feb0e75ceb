import type { Api } from '../api/client';
import type { GraphView, Stats } from '../api/types';
import { text } from '../text';
import { sameClocks, type Clocks } from './clocks';
import type { Arrange } from './session';
import { settled } from './settled';
import type { Store } from './store';
import { tried } from './tried';
import { emptyView, readAt, withGraph, type Point } from './view';

/** Turns the two clocks: reads again, at another time, what is shown. */
export class Timekeeper {
  private turns = 0;
  /** Where a turn that is under way leads. */
  private wanted: Clocks | null = null;
  /** The time whose figures were asked for last; one that fails is not asked for over and over. */
  private figures: Clocks | null = null;

  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly arrange: Arrange,
  ) {}

  /** One step that can be taken back. Of two turns in a row the last one counts, whichever answer comes first. */
  async turn(change: Partial<Clocks>): Promise<void> {
    const before = this.wanted ?? this.store.view.clocks;
    const clocks = { ...before, ...change };
    if (sameClocks(clocks, before)) return;
    const turn = ++this.turns;
    this.wanted = clocks;
    await this.read(turn, clocks);
    if (turn === this.turns) this.wanted = null;
  }

  private read(turn: number, clocks: Clocks): Promise<void> {
    return tried(this.store, async () => {
      for (;;) {
        const view = this.store.view;
        const entities = [...view.nodes.values()].filter((node) => !node.properties).map((node) => node.key);
        const graph = await this.api.post<GraphView>('/view', { entities, ...clocks });
        if (turn !== this.turns) return;
        // The canvas may have changed meanwhile: what came to it was read at the time that was set before.
        if (this.store.view !== view) continue;
        const then = readAt(view, clocks, graph);
        return this.store.commit(then, text.say.turned(clocks, then.edges.size));
      }
    });
  }

  /** The view that the server opens with, at the time that is set. What was in it before keeps its place. */
  async firstView(): Promise<void> {
    const { first } = this.store.state;
    const { clocks } = this.store.view;
    if (first && sameClocks(first.clocks, clocks)) return this.store.commit(first, text.say.first);
    await tried(this.store, async () => {
      const graph = await this.api.get<GraphView>('/view/initial', { ...clocks });
      const known = first?.places ?? new Map<string, Point>();
      const fresh = graph.nodes.every((node) => !known.has(node.key));
      const places = fresh ? await this.arrange(graph) : settled(graph, known);
      if (!sameClocks(clocks, this.store.view.clocks)) return;
      const view = withGraph({ ...emptyView, clocks }, graph, new Map([...known, ...places]));
      this.store.commit(view, text.say.first, { first: view });
    });
  }

  /** Figures are of the time that is set, also after an undo. To be called whenever the state has changed. */
  follow(): void {
    const { phase, statsAt } = this.store.state;
    const { clocks } = this.store.view;
    if (phase.kind !== 'ready') return;
    if (sameClocks(statsAt, clocks)) this.figures = null;
    else if (!this.figures || !sameClocks(this.figures, clocks)) void this.figure(clocks);
  }

  private figure(clocks: Clocks): Promise<void> {
    this.figures = clocks;
    return tried(this.store, async () => {
      const stats = await this.api.get<Stats>('/stats', { ...clocks });
      if (this.figures === clocks) this.store.set({ stats, statsAt: clocks });
    });
  }
}
