import { html, nothing, type PropertyValues } from 'lit';
import { Canvas } from '../../graph/canvas';
import { untold } from '../../graph/elements';
import { Layout } from '../../graph/layout';
import type { Theme } from '../../state/store';
import { emptyView, pairOf, withGraph, type Graph, type Point, type View } from '../../state/view';
import { adding } from '../../text/adding';
import { Panel } from '../panel';
import { inksOf } from '../stage';

const words = adding.review;

/** The graph that claims would make, drawn as the record's own is. */
export class DraftGraphPanel extends Panel {
  static override properties = { ...Panel.properties, graph: { attribute: false }, current: { attribute: false }, choose: { attribute: false } };
  declare graph: Graph;
  /** The claim whose lines are marked. */
  declare current: string | null;
  declare choose: (claim: string) => void;
  private canvas: Canvas | null = null;
  private watch: ResizeObserver | null = null;
  private view: View = emptyView;
  private theme: Theme | null = null;
  private drawn: Graph | null = null;
  private marked: string | null = null;
  private readonly layout = new Layout(() => (this.clientHeight ? this.clientWidth / this.clientHeight : 1));

  protected override render() {
    return html`<div class="draft-canvas" data-testid="draft-canvas" role="img" aria-label=${words.graphLabel(this.graph.nodes.length, this.graph.edges.length)}></div>
      ${this.graph.edges.length ? html`<button type="button" class="outside" data-testid="draft-fit" @click=${() => this.canvas?.fit()}>${words.fit}</button>` : html`<p class="blank">${words.noGraph}</p>`}
      ${nothing}`;
  }

  protected override firstUpdated(): void {
    const container = this.querySelector<HTMLElement>('.draft-canvas');
    if (!container) return;
    const nothingDone = (): void => undefined;
    this.canvas = new Canvas(
      container,
      {
        picked: (id, kind) => this.picked(id, kind),
        chosen: nothingDone, cleared: nothingDone, menu: nothingDone, left: nothingDone, kept: nothingDone, expanded: nothingDone,
        moved: (places) => (this.view = { ...this.view, places: new Map([...this.view.places, ...places]) }),
        rested: nothingDone,
      },
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    this.watch = new ResizeObserver(() => {
      this.canvas?.resize(null);
      this.canvas?.fit();
    });
    this.watch.observe(container);
  }

  protected override updated(_changed: PropertyValues): void {
    const { vocabulary, theme } = this.state;
    if (!this.canvas || !vocabulary) return;
    if (this.theme !== theme) this.canvas.ink(inksOf(this));
    if (this.drawn !== this.graph || this.theme !== theme) void this.draw();
    else if (this.marked !== this.current) this.mark();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
    this.canvas?.destroy();
    this.canvas = null;
  }

  /** What is placed stays where it is; only who is new gets a place. */
  private async draw(): Promise<void> {
    const { graph } = this;
    const { theme } = this.state;
    const { places } = this.view;
    this.drawn = graph;
    this.theme = theme;
    const fresh = graph.nodes.some(({ key }) => !places.has(key));
    const laid: ReadonlyMap<string, Point> = fresh ? await this.layout.places(graph, new Map([...places].filter(([key]) => graph.nodes.some((node) => node.key === key)))) : places;
    const { vocabulary } = this.state;
    if (this.drawn !== graph || !this.canvas || !vocabulary) return;
    this.view = withGraph({ ...emptyView, opened: this.view.opened }, graph, new Map([...places, ...laid]));
    this.canvas.draw(this.view, vocabulary, theme, inksOf(this), untold);
    this.mark();
    if (fresh) this.canvas.fit();
  }

  private mark(): void {
    this.marked = this.current;
    const edges = this.graph.edges.filter(({ fact }) => fact === this.current);
    const members = (pair: string): number => this.graph.edges.filter((edge) => pairOf(edge) === pair).length;
    this.canvas?.select([...new Set(edges.map((edge) => (members(pairOf(edge)) > 1 ? `pair:${pairOf(edge)}` : edge.key)))]);
  }

  private picked(id: string, kind: 'node' | 'edge' | 'bundle'): void {
    const pair = id.replace(/^pair:/, '');
    const here = this.graph.edges.filter((edge) => (kind === 'node' ? edge.source === id || edge.target === id : kind === 'bundle' ? pairOf(edge) === pair : edge.key === id));
    // One press after the other leads through all of them.
    const at = here.findIndex(({ fact }) => fact === this.current);
    const next = here[(at + 1) % here.length];
    if (next) this.choose(next.fact);
  }
}

customElements.define('entente-draft-graph', DraftGraphPanel);
