import { html, nothing, type PropertyValues } from 'lit';
import type { Inks } from '../graph/colour';
import { Canvas } from '../graph/canvas';
import { bundleId } from '../graph/elements';
import { marked } from '../graph/marked';
import type { Measured } from '../state/measurer';
import { joined } from '../state/selection';
import type { State, Theme } from '../state/store';
import { timed } from '../state/clocks';
import { pairOf, visible, type View } from '../state/view';
import type { Vocabulary } from '../state/vocabulary';
import { text } from '../text';
import { Panel } from './panel';

const STEP = 60;

/** The graph, with its keyboard. */
export class CanvasPanel extends Panel {
  static override properties = { ...Panel.properties, outside: { state: true } };
  declare outside: number;
  private canvas: Canvas | null = null;
  private drawn: { view: View; vocabulary: Vocabulary; theme: Theme; measured: Measured } | null = null;
  private marked: readonly string[] = [];
  private watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.outside = 0;
  }

  protected override render() {
    const view = this.app.store.view;
    const blank = !view.nodes.size && this.state.phase.kind === 'ready';
    const { nodes, edges } = visible(view);
    return html`
      <div
        id="canvas" class="canvas" data-testid="canvas" tabindex="0" role="application"
        aria-label=${text.canvas.label(nodes.length, edges.length)} @keydown=${this.key}
      ></div>
      <button type="button" class="skip" @click=${this.toTable}>${text.canvas.toTable}</button>
      ${this.outside ? html`<button type="button" class="outside" data-testid="outside" @click=${() => this.canvas?.fit(this.covered())}>${text.canvas.outside(this.outside)}</button>` : nothing}
      ${blank ? html`<div class="blank"><h2>${text.blank.title}</h2><p>${timed(view.clocks) ? text.blank.then : text.blank.body}</p>
        <button type="button" class="plain" @click=${() => this.app.time.firstView()}>${text.toolbar.first}</button></div>` : nothing}
    `;
  }

  protected override firstUpdated(): void {
    const container = this.querySelector<HTMLElement>('#canvas');
    if (!container) return;
    const { explorer, editor } = this.app;
    this.canvas = new Canvas(
      container,
      {
        picked: (id, kind) => this.pick(id, kind),
        chosen: (keys) => this.choose(keys),
        cleared: () => explorer.select(null),
        menu: (at, target) => this.app.store.set({ menu: { at, target } }),
        expanded: (key) => void explorer.expand(key),
        moved: (places) => editor.move(places),
        outside: (nodes) => (this.outside = nodes),
      },
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    this.app.stage = {
      // Whoever asks has often just changed the view: what is new must be drawn first.
      fit: () => void this.updateComplete.then(() => this.canvas?.fit(this.covered())),
      centre: (key) => void this.updateComplete.then(() => this.canvas?.centre(this.marked.length ? this.marked : [key], this.covered())),
      selected: () => this.selectedKeys(),
      png: () => this.canvas?.png(this.inks().paper) ?? Promise.reject(new Error(text.blank.title)),
    };
    this.watch = new ResizeObserver(() => this.canvas?.resize());
    this.watch.observe(container);
    // Names are measured and painted in the page's own type, which may arrive after the first drawing.
    void document.fonts.load('500 12px "Inter Variable"').then(() => this.canvas?.ink(this.inks()));
  }

  protected override updated(_changed: PropertyValues): void {
    this.sync(this.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
    this.canvas?.destroy();
    this.canvas = null;
    this.app.stage = null;
  }

  private sync(state: State): void {
    const { vocabulary, theme, measured } = state;
    const view = state.history.present;
    if (!this.canvas || !vocabulary) return;
    const before = this.drawn;
    if (before?.theme !== theme) this.canvas.ink(this.inks());
    if (before?.view !== view || before.theme !== theme || before.measured !== measured) this.canvas.draw(view, vocabulary, theme, this.inks(), measured);
    this.drawn = { view, vocabulary, theme, measured };
    const ids = marked(state, view);
    if (ids.join() !== this.marked.join() || before?.view !== view) this.canvas.select(ids);
    this.marked = ids;
    if (!before?.view.nodes.size && view.nodes.size) this.canvas.fit();
  }

  private pick(id: string, kind: 'node' | 'edge' | 'bundle'): void {
    const { explorer, paths, store } = this.app;
    if (kind === 'node' && paths.reached(id)) return;
    const edge = store.view.edges.get(id);
    if (kind === 'bundle') explorer.select({ kind: 'pair', key: id });
    else if (kind === 'edge') explorer.select(edge?.fact ? { kind: 'fact', key: edge.fact, edge: id } : { kind: 'record', key: id });
    else explorer.select(store.view.nodes.get(id)?.properties ? { kind: 'record', key: id } : { kind: 'entity', key: id });
  }

  private choose(keys: readonly string[]): void {
    const { explorer, store } = this.app;
    const [key] = keys;
    if (!key) return;
    if (keys.length > 1) explorer.select({ kind: 'several', key: joined(keys) });
    else explorer.select(store.view.nodes.get(key)?.properties ? { kind: 'record', key } : { kind: 'entity', key });
  }

  /** Hiding a bundle hides its members. */
  private selectedKeys(): string[] {
    const { view } = this.app.store;
    return (this.canvas?.selected() ?? []).flatMap((id) =>
      id.startsWith('pair:') ? [...view.edges.values()].filter((edge) => bundleId(pairOf(edge)) === id).map((edge) => edge.key) : [id],
    );
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key === 'F10' && event.shiftKey ? this.acts['ContextMenu'] : this.acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  private readonly acts: Record<string, () => void> = {
    ArrowLeft: () => this.canvas?.pan(STEP, 0),
    ArrowRight: () => this.canvas?.pan(-STEP, 0),
    ArrowUp: () => this.canvas?.pan(0, STEP),
    ArrowDown: () => this.canvas?.pan(0, -STEP),
    '+': () => this.canvas?.zoom(1.25),
    '=': () => this.canvas?.zoom(1.25),
    '-': () => this.canvas?.zoom(0.8),
    ContextMenu: () => this.menu(),
  };

  /** By keyboard: of what is selected, or else of the canvas. */
  private menu(): void {
    const [id] = this.marked;
    const at = id ? this.canvas?.at(id) : null;
    const { left, top } = this.getBoundingClientRect();
    const node = id !== undefined && this.app.store.view.nodes.has(id);
    const kind = node ? 'node' : id?.startsWith('pair:') ? 'bundle' : 'edge';
    this.app.store.set({ menu: { at: at ?? { x: left + STEP, y: top + STEP }, target: id && at ? { id: id.replace(/^pair:/, ''), kind } : null } });
  }

  /** How far the drawer reaches over the canvas. */
  private covered(): number {
    const drawer = document.querySelector('.drawer:not([hidden])');
    const narrow = matchMedia('(max-width: 820px)').matches;
    return drawer && !narrow ? drawer.clientHeight : 0;
  }

  private toTable(): void {
    this.app.store.set({ drawer: 'table', room: 'table' });
  }

  /** The style sheet is the one place where colours of the ground are named. */
  private inks(): Inks {
    const style = getComputedStyle(this);
    const named = (name: string): string => style.getPropertyValue(name).trim();
    return { paper: named('--paper'), ink: named('--ink'), muted: named('--muted'), accent: named('--accent') };
  }
}

customElements.define('entente-canvas', CanvasPanel);
