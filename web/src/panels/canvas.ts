import { html, nothing, type PropertyValues } from 'lit';
import { Canvas } from '../graph/canvas';
import { bundleId, type Told } from '../graph/elements';
import { marked } from '../graph/marked';
import type { State, Theme } from '../state/store';
import { toldOf } from '../state/changes';
import { pairOf, sameButPlaces, visible, type View } from '../state/view';
import type { Vocabulary } from '../state/vocabulary';
import { text } from '../text';
import { Panel } from './panel';
import { choose, covered, inksOf, pick } from './stage';

const STEP = 60;

/** The graph, with its keyboard. */
export class CanvasPanel extends Panel {
  static override properties = { ...Panel.properties, outside: { state: true } };
  declare outside: number;
  private canvas: Canvas | null = null;
  private drawn: { view: View; vocabulary: Vocabulary; theme: Theme; told: Told } | null = null;
  private marked: readonly string[] = [];
  private start: string | null = null;
  private corner: { readonly x: number; readonly y: number } | null = null;
  private watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.outside = 0;
  }

  protected override render() {
    const { nodes, edges } = visible(this.app.store.view);
    return html`
      <div
        id="canvas" class="canvas" data-testid="canvas" tabindex="0" role="application"
        aria-label=${text.canvas.label(nodes.length, edges.length)} @keydown=${this.key}
      ></div>
      <button type="button" class="skip" @click=${this.toTable}>${text.canvas.toTable}</button>
      ${this.outside ? html`<button type="button" class="outside" data-testid="outside" @click=${() => this.canvas?.fit(covered())}>${text.canvas.outside(this.outside)}</button>` : nothing}
      <entente-blank .app=${this.app}></entente-blank>
    `;
  }

  protected override firstUpdated(): void {
    const container = this.querySelector<HTMLElement>('#canvas');
    if (!container) return;
    const { explorer, editor } = this.app;
    this.canvas = new Canvas(
      container,
      {
        picked: (id, kind) => pick(this.app, id, kind),
        chosen: (keys) => choose(this.app, keys),
        cleared: () => explorer.select(null),
        menu: (at, target) => this.app.store.set({ menu: { at, target } }),
        left: () => this.app.store.set({ menu: null }),
        kept: () => this.canvas?.select(this.marked),
        expanded: (key) => void explorer.expand(key),
        moved: (places) => editor.move(places),
        rested: ({ outside, plain }) => {
          this.outside = outside;
          if (plain !== this.state.plain) this.app.store.set({ plain });
        },
      },
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    this.app.stage = {
      // Whoever asks has often just changed the view: what is new must be drawn first.
      fit: () => void this.updateComplete.then(() => this.canvas?.fit(covered())),
      centre: (key) => void this.updateComplete.then(() => this.canvas?.centre(this.marked.length ? this.marked : [key], covered())),
      reveal: () => this.canvas?.reveal(this.marked, covered()),
      selected: () => this.selectedKeys(),
      picture: (extent) => this.canvas?.picture(extent, inksOf(this), covered()) ?? Promise.reject(new Error(text.gone.title)),
    };
    this.watch = new ResizeObserver(() => this.stay(container));
    this.watch.observe(container);
    // Names are measured and painted in the page's own type, which may arrive after the first drawing.
    void document.fonts.load('500 12px "Inter Variable"').then(() => this.canvas?.ink(inksOf(this)));
  }

  /** Whatever comes or goes beside the canvas, what is drawn stays where it is on the screen. */
  private stay(container: HTMLElement): void {
    const { left, top } = container.getBoundingClientRect();
    const { corner } = this;
    this.corner = { x: left, y: top };
    this.canvas?.resize(corner ? { x: corner.x - left, y: corner.y - top } : null);
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
    const told = { changed: toldOf(state.diff, view), measured };
    const same = before?.told.changed === told.changed && before.told.measured === measured;
    if (before?.theme !== theme) this.canvas.ink(inksOf(this));
    const moved = before !== null && before.view !== view && sameButPlaces(before.view, view);
    if (moved && before.theme === theme && same) this.canvas.place(view.places);
    else if (before?.view !== view || before.theme !== theme || !same) this.canvas.draw(view, vocabulary, theme, inksOf(this), told);
    this.drawn = { view, vocabulary, theme, told };
    if (state.pathFrom !== this.start) this.canvas.start((this.start = state.pathFrom));
    const ids = marked(state, view);
    if (ids.join() !== this.marked.join() || (before?.view !== view && !moved)) this.canvas.select(ids);
    this.marked = ids;
    if (!before?.view.nodes.size && view.nodes.size) this.canvas.fit(covered());
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

  private toTable(): void {
    this.app.store.set({ drawer: 'table', room: 'table' });
  }
}

customElements.define('entente-canvas', CanvasPanel);
