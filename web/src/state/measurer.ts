import { text } from '../text';
import type { Store } from './store';
import { visible, type Measure, type Size, type Visible } from './view';

export type Worked = Exclude<Size, 'facts'> | 'community';
type Values = ReadonlyMap<string, number>;

/** What entities are drawn by: how many facts each has is told with it, anything else is a number here. */
export interface Measured {
  readonly size: Size;
  readonly sizes: Values | null;
  readonly communities: Values | null;
}

export const unmeasured: Measured = { size: 'facts', sizes: null, communities: null };

/** Who does the arithmetic. */
export interface Reckoning {
  affords(what: Worked, graph: Visible): boolean;
  values(what: Worked, graph: Visible): Promise<Values>;
}

interface Result {
  readonly what: Worked;
  readonly graph: Visible;
  /** Null where it cannot be had; why is said once. */
  readonly values: Values | null;
}

/** As many pictures as one goes back and forth between. */
const KEPT = 24;

/** Keeps what entities are drawn by in step with what is shown. Until it is known, they stay as they are. */
export class Measurer {
  private results: readonly Result[] = [];
  private busy = false;
  private done: { measure: Measure; graph: Visible } | null = null;

  constructor(
    private readonly store: Store,
    private readonly reckoning: Reckoning,
  ) {}

  /** To be called whenever the state has changed. */
  follow(): void {
    if (this.busy || this.store.state.phase.kind !== 'ready') return;
    const { measure } = this.store.view;
    const graph = visible(this.store.view);
    if (this.done && sameMeasure(this.done.measure, measure) && sameGraph(this.done.graph, graph)) return;
    const missing = workedOf(measure).filter((what) => this.values(what, graph) === undefined);
    if (missing.length) void this.work(missing, graph);
    else this.show(measure, graph);
  }

  /** One picture after the other: what was overtaken meanwhile is asked for no more. */
  private async work(missing: readonly Worked[], graph: Visible): Promise<void> {
    this.busy = true;
    this.store.set({ notice: text.measures.working(missing, graph.nodes.length) });
    const worked = await Promise.all(missing.map((what) => this.worked(what, graph)));
    this.results = [...worked.map(({ result }) => result), ...this.results].slice(0, KEPT);
    this.busy = false;
    this.store.set({ notice: worked.map(({ words }) => words).join('; '), warns: worked.some(({ result }) => !result.values) });
  }

  private async worked(what: Worked, graph: Visible): Promise<{ result: Result; words: string }> {
    const none = { what, graph, values: null };
    if (!this.reckoning.affords(what, graph)) return { result: none, words: text.measures.tooLarge(what, graph.nodes.length, graph.edges.length) };
    try {
      return { result: { what, graph, values: await this.reckoning.values(what, graph) }, words: text.measures.worked(what) };
    } catch {
      return { result: none, words: text.measures.failed(what) };
    }
  }

  private show(measure: Measure, graph: Visible): void {
    this.done = { measure, graph };
    const sizes = measure.size === 'facts' ? null : (this.values(measure.size, graph) ?? null);
    const communities = measure.colour === 'label' ? null : (this.values('community', graph) ?? null);
    const measured = sizes || communities ? { size: sizes ? measure.size : ('facts' as const), sizes, communities } : unmeasured;
    if (measured !== this.store.state.measured) this.store.set({ measured });
  }

  private values(what: Worked, graph: Visible): Values | null | undefined {
    return this.results.find((one) => one.what === what && sameGraph(one.graph, graph))?.values;
  }
}

function workedOf({ size, colour }: Measure): Worked[] {
  return [...(size === 'facts' ? [] : [size]), ...(colour === 'label' ? [] : [colour])];
}

function sameMeasure(one: Measure, other: Measure): boolean {
  return one.size === other.size && one.colour === other.colour;
}

/** Views are never changed in place: the same entities and edges are the same objects, wherever they stand. */
function sameGraph(one: Visible, other: Visible): boolean {
  return one === other || (same(one.nodes, other.nodes) && same(one.edges, other.edges));
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
