import cytoscape, { type Core } from 'cytoscape';
import type { Theme } from '../state/store';
import type { Point, View } from '../state/view';
import type { Vocabulary } from '../state/vocabulary';
import type { Inks } from './colour';
import type { Letters } from './letters';
import { enlarged } from './names';
import { elementsOf, type Told } from './elements';
import { extentOf, framed, NAME_HEIGHT, PADDING } from './framed';
import { listen, type CanvasEvents } from './gestures';
import type { Scene } from './picture/scene';
import { Growth } from './growth';
import { drawPlainly, plainly } from './plain';
import { put, reconcile } from './reconcile';
import { styleOf } from './style';
import { claimStyleElement } from './policy';
import { centring } from './viewport';
import { Words } from './words';

/** What a picture shows. */
export type PictureExtent = 'seen' | 'everything';

const PAUSE = 250;
/** The taps of a double one are as far apart as this: fingers are slower than a mouse. */
const DOUBLE = 350;
const LARGEST_ZOOM = 4;

declare global {
  interface Window {
    cy?: Core;
  }
}

/** The one object that speaks to Cytoscape: draws views, reports what readers do. */
export class Canvas {
  private readonly cy: Core;
  private readonly words: Words;
  private readonly growth: Growth;
  private letters: Letters | null = null;
  private readonly before: Core | undefined;

  constructor(
    container: HTMLElement,
    private readonly events: CanvasEvents,
    private readonly calm: boolean,
  ) {
    claimStyleElement();
    this.cy = cytoscape({ container, minZoom: 0.05, maxZoom: LARGEST_ZOOM, boxSelectionEnabled: true, multiClickDebounceTime: DOUBLE });
    // The browser tests read the canvas through this: pixels alone say little about a graph.
    this.before = window.cy;
    window.cy = this.cy;
    this.words = new Words(this.cy);
    this.growth = new Growth(this.cy);
    void import('./letters').then(({ Letters }) => {
      if (this.cy.destroyed()) return;
      this.letters = new Letters(this.cy);
      this.write();
    });
    this.listen();
  }

  draw(view: View, vocabulary: Vocabulary, theme: Theme, inks: Inks, told: Told): void {
    this.growth.add(reconcile(this.cy, elementsOf(view, vocabulary, theme, inks, told)));
    this.growth.then(() => this.write());
  }

  /** Moves what is drawn, and touches nothing else: a drag is over at once, however much there is. */
  place(places: ReadonlyMap<string, Point>): void {
    this.growth.then(() => this.cy.batch(() => this.cy.nodes().forEach((node) => put(node, places.get(node.id())))));
  }

  ink(inks: Inks): void {
    this.cy.style(styleOf(inks, this.calm));
    this.write();
  }

  select(ids: readonly string[]): void {
    this.growth.then(() => {
      this.cy.batch(() => {
        this.cy.$(':selected').unselect();
        for (const id of ids) this.cy.getElementById(id).select();
        this.focus();
      });
      this.write();
    });
  }

  selected(): string[] {
    return this.cy.$(':selected').map((element) => element.id());
  }

  /** `covered` is how much of the canvas's foot something else lies over. */
  fit(covered = 0): void {
    this.growth.then(() => {
      const nodes = this.cy.nodes();
      if (nodes.length) this.glide(framed(nodes, this.window(covered)));
    });
  }

  /** Where an element is in the window, for a menu that the keyboard asks for. */
  at(id: string): Point | null {
    const element = this.cy.getElementById(id);
    if (!element.length) return null;
    const { x1, y1, w, h } = element.renderedBoundingBox({ includeLabels: false });
    const { left, top } = (this.cy.container() as HTMLElement).getBoundingClientRect();
    return { x: left + x1 + w / 2, y: top + y1 + h / 2 };
  }

  centre(ids: readonly string[], covered = 0): void {
    const elements = ids.reduce((all, id) => all.union(this.cy.getElementById(id)), this.cy.collection());
    const nodes = elements.nodes().union(elements.connectedNodes());
    if (nodes.length) this.glide({ pan: centring(extentOf(nodes, enlarged(this.cy.zoom())), this.window(covered), this.cy.zoom()) });
  }

  /** Marks where a path that is being chosen begins. */
  start(id: string | null): void {
    this.growth.then(() => {
      this.cy.$('.start').removeClass('start');
      if (id) this.cy.getElementById(id).addClass('start');
    });
  }

  /** Moves the picture as little as it takes for what lies beneath its covered foot to be seen. */
  reveal(ids: readonly string[], covered: number): void {
    const nodes = ids.map((id) => this.cy.getElementById(id)).filter((one) => one.nonempty() && one.isNode());
    const over = Math.max(...nodes.map((node) => node.renderedPosition().y)) + NAME_HEIGHT - (this.cy.height() - covered);
    if (covered && nodes.length && over > 0) this.glide({ pan: { x: this.cy.pan().x, y: this.cy.pan().y - over - PADDING } });
  }

  pan(x: number, y: number): void {
    this.cy.panBy({ x, y });
  }

  zoom(factor: number): void {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: this.middle() });
  }

  /** What is drawn, as data; `covered` as in fit. */
  async picture(extent: PictureExtent, inks: Inks, covered = 0): Promise<Scene> {
    const { everything, seen } = await import('./picture/read');
    const whole = (): Scene => everything(this.cy, inks);
    return extent === 'seen' ? seen(this.cy, inks, covered) : (this.letters?.apart(whole) ?? whole());
  }

  /** `by` is how far the picture has to go for it to stay where it is. */
  resize(by: Point | null): void {
    this.cy.resize();
    if (by && (by.x || by.y)) this.cy.panBy(by);
  }

  destroy(): void {
    this.growth.stop();
    this.cy.destroy();
    // One that lay over another leaves it as it was.
    if (window.cy === this.cy && this.before) window.cy = this.before;
  }

  private listen(): void {
    const { cy, events } = this;
    listen(cy, events);
    let timer = 0;
    cy.on('viewport add remove resize dragfree', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => cy.destroyed() || events.rested(this.rest()), PAUSE);
    });
  }

  /** What the selection has nothing to do with steps back, or what it has to do with comes forward, so that its lines can be followed. */
  private focus(): void {
    const chosen = this.cy.$(':selected');
    this.cy.elements('.aside, .near').removeClass('aside near');
    // Where lines are chosen themselves, the steps of a path, others between the same entities have no part in it.
    const lines = chosen.edges();
    const joined = lines.length ? lines : chosen.length === 1 ? chosen.nodes().closedNeighborhood() : chosen.nodes().edgesWith(chosen.nodes());
    const near = joined.union(chosen.edges().connectedNodes()).union(chosen);
    if (near.length < 2) return;
    // Of very many elements it takes long to change most, and soon to change a few.
    if (plainly(this.cy.edges().length)) near.addClass('near');
    else this.cy.elements().difference(near).addClass('aside');
  }

  private rest(): { outside: number; plain: number } {
    const plain = drawPlainly(this.cy);
    if (this.letters?.due()) this.write();
    return { outside: this.outside(), plain };
  }

  private write(zoom?: number): void {
    this.words.write();
    this.letters?.write(zoom);
  }

  private outside(): number {
    const seen = this.cy.extent();
    return this.cy.nodes().filter((node) => {
      const { x, y } = node.position();
      return x < seen.x1 || x > seen.x2 || y < seen.y1 || y > seen.y2;
    }).length;
  }

  private middle(): Point {
    return { x: this.cy.width() / 2, y: this.cy.height() / 2 };
  }

  private window(covered: number): { w: number; h: number } {
    return { w: this.cy.width(), h: Math.max(1, this.cy.height() - covered) };
  }

  private glide(to: { zoom?: number; pan: Point }): void {
    // On its way there the picture has the names already that it is to have.
    if (to.zoom !== undefined) this.write(to.zoom);
    if (!this.calm) this.cy.animate({ ...to, duration: 180, easing: 'ease-out' });
    else if (to.zoom === undefined) this.cy.pan(to.pan);
    else this.cy.viewport({ zoom: to.zoom, pan: to.pan });
  }
}
