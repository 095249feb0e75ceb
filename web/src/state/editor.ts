import type { Api } from '../api/client';
import { text } from '../text';
import { completed } from './among';
import type { Filter } from './filter';
import type { Arrange } from './session';
import type { Store } from './store';
import { tried } from './tried';
import { filtered, leavesOf, moved, togglePinned, toggledPair, without, withoutFurther, type Measure, type Point, type View } from './view';

/** Changes what is on the canvas without asking what else there is. Every change is one step that can be taken back. */
export class Editor {
  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly arrange: Arrange,
  ) {}

  hide(keys: readonly string[]): void {
    if (keys.length) this.hiding(without(this.view, keys));
  }

  /** Hides everything but these, the edges between them, and what is pinned. */
  keep(keys: readonly string[]): void {
    const kept = new Set([...keys, ...this.view.pinned]);
    const gone = [...this.view.nodes.keys()].filter((key) => !kept.has(key));
    this.hiding(without(this.view, gone));
  }

  /** Takes away what hangs on this entity alone. */
  collapse(key: string): void {
    const leaves = leavesOf(this.view, key);
    const name = this.view.nodes.get(key)?.name ?? key;
    if (leaves.length) this.change(without(this.view, leaves), text.say.collapsed(name, leaves.length));
    else this.store.set({ notice: text.say.nothingCollapsed(name) });
  }

  clear(): void {
    this.change({ ...this.view, nodes: new Map(), edges: new Map(), pinned: new Set(), further: new Set(), absent: new Set() }, text.say.cleared);
    this.store.set({ selection: null, trail: [] });
  }

  pin(keys: readonly string[]): void {
    const here = keys.filter((key) => this.view.nodes.has(key));
    if (!here.length) return;
    const view = togglePinned(this.view, here);
    this.change(view, text.say.pinned(here.length, here.every((key) => view.pinned.has(key))));
  }

  move(places: ReadonlyMap<string, Point>): void {
    this.change(moved(this.view, places), text.say.moved);
  }

  filter(filter: Filter, words: string): void {
    this.change(filtered(this.view, filter), words);
  }

  measure(measure: Partial<Measure>): void {
    this.change({ ...this.view, measure: { ...this.view.measure, ...measure } }, text.say.measured);
  }

  togglePair(pair: string): void {
    const view = toggledPair(this.view, pair);
    this.change(view, text.say.opening(view.opened.has(pair)));
  }

  /** All edges between what is shown, or only those that were asked for. */
  async among(): Promise<void> {
    const { view } = this;
    if (view.among) return this.change(withoutFurther(view), text.say.amongLess);
    await tried(this.store, async () => {
      const more = await completed(this.api, { ...view, among: true });
      if (this.view === view) this.change(more, text.say.among(more.further.size));
    });
  }

  /** Lays out anew all that is not pinned: the one thing that moves what is placed, and only when asked to. */
  async tidy(): Promise<void> {
    const { view } = this;
    const fixed = new Map([...view.pinned].flatMap((key) => (view.places.has(key) ? [[key, view.places.get(key)] as [string, Point]] : [])));
    const places = await this.arrange({ nodes: [...view.nodes.values()], edges: [...view.edges.values()] }, fixed);
    if (this.view === view) this.change(moved(view, new Map([...places, ...fixed])), text.say.tidied);
  }

  undo(): void {
    const change = this.store.undo();
    this.store.set({ notice: change ? text.say.undone(change) : text.say.nothingUndone });
  }

  redo(): void {
    const change = this.store.redo();
    this.store.set({ notice: change ? text.say.redone(change) : text.say.nothingRedone });
  }

  private get view(): View {
    return this.store.view;
  }

  /** Lines go with their ends, but only what was hidden itself is told: entities, or else edges. */
  private hiding(view: View): void {
    const entities = this.view.nodes.size - view.nodes.size;
    this.change(view, text.say.hidThem(entities, entities ? 0 : this.view.edges.size - view.edges.size));
  }

  private change(view: View, words: string): void {
    this.store.commit(view, words);
  }
}
