import { html, nothing, svg, type PropertyValues } from 'lit';
import address from 'world-atlas/countries-110m.json?url';
import type { Stage } from '../app';
import { asFailure, type ApiFailure } from '../api/client';
import { marked } from '../graph/marked';
import { Atlas } from '../map/atlas';
import { Camera, closer, farther } from '../map/camera';
import type { World } from '../map/gazetteer';
import { Gestures } from '../map/gestures';
import { locate, type Arc, type Located, type Place } from '../map/located';
import { near } from '../map/near';
import { panned, zoomed } from '../map/viewport';
import { toldOf, type Changed } from '../state/changes';
import { keysOf } from '../state/selection';
import type { State } from '../state/store';
import { visible, type View } from '../state/view';
import '../styles/map.css';
import { text } from '../text';
import { map as mapWords } from '../text/map';
import { arcs, discs, ground, writing, type Acts, type Mood } from './map-drawing';
import { Panel } from './panel';
import { entityLink, pending } from './parts';
import { choose, covered, inksOf, pick } from './stage';

/** Read once, and kept while the page is open. */
let read: Promise<Atlas> | null = null;

async function atlas(): Promise<Atlas> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return new Atlas((await answer.json()) as World);
}

/** What is on the canvas, as far as it has a place on earth. */
export class MapPanel extends Panel {
  static override properties = { ...Panel.properties, atlas: { state: true }, failure: { state: true }, hovered: { state: true } };
  declare atlas: Atlas | null;
  declare failure: ApiFailure | null;
  declare hovered: string | null;
  private readonly camera = new Camera(() => this.requestUpdate(), covered);
  private gestures: Gestures | null = null;
  private below: Stage | null = null;
  private drawn: { view: View; theme: State['theme']; changed: Changed | null; located: Located } | null = null;
  private readonly watch = new ResizeObserver(() => this.camera.resize({ w: this.clientWidth, h: this.clientHeight }));

  constructor() {
    super();
    this.atlas = null;
    this.failure = null;
    this.hovered = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    if (this.app.stage === this.stage) this.app.stage = this.below;
  }

  protected override firstUpdated(): void {
    this.below = this.app.stage;
    // Pictures and what is selected are the canvas's, which lies beneath and is in step.
    if (this.below) this.stage = { ...this.below, fit: this.fit, centre: (key) => this.centre(key) };
    this.app.stage = this.stage;
    this.watch.observe(this);
    void this.load();
  }

  private stage: Stage | null = null;

  private async load(): Promise<void> {
    this.failure = null;
    try {
      this.atlas = await (read ??= atlas());
    } catch (reason) {
      read = null;
      this.failure = asFailure(reason);
    }
  }

  protected override render() {
    if (this.failure) return html`<div class="map-message"><h2>${mapWords.failed}</h2>${pending(this.app, this.failure, () => void this.load())}</div>`;
    const located = this.located();
    if (!located || !this.atlas) return html`<p class="loading" role="status">${text.loading.panel}</p>`;
    return html`${this.world(this.atlas, located)} ${this.tools()} ${this.elsewhere(located)} ${located.places.length ? nothing : this.blank()}`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { camera } = this;
    const world = this.querySelector('.world');
    if (world && !this.gestures)
      this.gestures = new Gestures(world, { zoom: (factor, at) => camera.move((now) => zoomed(now, factor, at)), pan: (x, y) => camera.move((now) => panned(now, x, y)) });
    const located = this.located();
    if (located && this.atlas) camera.follow(located, this.atlas);
  }

  private world(map: Atlas, { places, arcs: lines }: Located) {
    const { camera } = this;
    const { viewport } = camera;
    const { view } = this.app.store;
    const ids = new Set(marked(this.state, view));
    const shown = near([...ids], view);
    const chosenArc = (arc: Arc): boolean => ids.has(arc.id) || [...ids].some((id) => arc.members.has(id));
    const moodOf = (id: string, chosen: boolean, aside: boolean): Mood => ({ chosen, aside, hovered: this.hovered === id });
    const ofPlaces = places.map((place) => [place, moodOf(place.node.key, ids.has(place.node.key), shown !== null && !shown.keys.has(place.node.key))] as const);
    const ofArcs = lines.map((arc) => [arc, moodOf(arc.id, chosenArc(arc), shown !== null && !shown.pairs.has(arc.pair))] as const);
    const inks = inksOf(this);
    return html`<svg class="world" data-testid="map" role="application" tabindex="0" aria-label=${mapWords.label(places.length, lines.length)}
      @click=${this.press} @dblclick=${this.expand} @contextmenu=${this.menu} @keydown=${this.key}>
      ${viewport ? svg`${ground(map, viewport, ofPlaces, this.acts)} ${arcs(ofArcs, viewport, inks, this.acts)} ${discs(ofPlaces, viewport, this.acts)} ${writing(ofPlaces, ofArcs, viewport, camera.size)}` : nothing}
    </svg>`;
  }

  private tools() {
    const tool = (words: string, hint: string, test: string, act: () => void) =>
      html`<button type="button" class="tool" title=${hint} aria-label=${hint} data-testid="map-${test}" @click=${act}>${words}</button>`;
    return html`<div class="map-tools" role="group" aria-label=${mapWords.tools}>
        ${tool('+', mapWords.closer, 'closer', () => this.camera.move(closer))}
        ${tool('−', mapWords.farther, 'farther', () => this.camera.move(farther))}
        ${tool(mapWords.fit, mapWords.fitHint, 'fit', this.fit)}
        ${tool(mapWords.world, mapWords.worldHint, 'world', () => this.atlas && this.camera.world(this.atlas))}
      </div>
      <p class="map-credit">${mapWords.credit}</p>`;
  }

  private elsewhere({ elsewhere, undrawn }: Located) {
    if (!elsewhere.length) return nothing;
    const { edges } = visible(this.app.store.view);
    return html`<details class="elsewhere" data-testid="map-elsewhere">
      <summary>${mapWords.elsewhere(elsewhere.length)}</summary>
      <p>${mapWords.why(undrawn, edges.length)}</p>
      <ul>${elsewhere.toSorted((one, other) => one.name.localeCompare(other.name)).map((node) => html`<li>${entityLink(this.app, node)}</li>`)}</ul>
    </details>`;
  }

  private blank() {
    const { view } = this.app.store;
    if (!visible(view).nodes.length) return html`<entente-blank .app=${this.app}></entente-blank>`;
    return html`<div class="blank map-blank" data-testid="map-blank"><h2>${mapWords.nowhere}</h2><p>${mapWords.nowhereBody}</p></div>`;
  }

  /** Worked out once for each view and theme: pointing and moving draw the same again. */
  private located(): Located | null {
    const { view } = this.app.store;
    const { vocabulary, theme } = this.state;
    if (!this.atlas || !vocabulary) return null;
    const changed = toldOf(this.state.diff, view);
    if (this.drawn?.view !== view || this.drawn.theme !== theme || this.drawn.changed !== changed)
      this.drawn = { view, theme, changed, located: locate(view, this.atlas, vocabulary, theme, inksOf(this), changed) };
    return this.drawn.located;
  }

  private readonly acts: Acts = {
    arc: (arc) => (event) => this.pressed(event) && pick(this.app, arc.bundle ? arc.pair : arc.id, arc.bundle ? 'bundle' : 'edge'),
    place: (place) => (event) => this.pressed(event) && (adding(event) ? this.add(place.node.key) : pick(this.app, place.node.key, 'node')),
    hover: (id) => () => void (this.hovered = id),
  };

  /** By a click that is no drag, by Enter or by Space. */
  private pressed(event: Event): boolean {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return false;
    event.preventDefault();
    event.stopPropagation();
    return event instanceof KeyboardEvent || !this.gestures?.moved;
  }

  private add(key: string): void {
    const { selection } = this.state;
    const before = selection?.kind === 'several' || selection?.kind === 'entity' ? keysOf(selection.key) : [];
    choose(this.app, before.includes(key) ? before.filter((one) => one !== key) : [...before, key]);
  }

  private readonly press = (): void => {
    if (!this.gestures?.moved) this.app.explorer.select(null);
  };

  private readonly expand = (event: Event): void => {
    const place = this.placeOf(event.target);
    if (place) void this.app.explorer.expand(place.node.key);
  };

  private readonly menu = (event: MouseEvent): void => {
    event.preventDefault();
    this.openMenu({ x: event.clientX, y: event.clientY }, event.target);
  };

  private openMenu(at: { x: number; y: number }, target: EventTarget | null): void {
    const place = this.placeOf(target);
    const arc = this.arcOf(target);
    const what = place ? { id: place.node.key, kind: 'node' as const } : arc ? { id: arc.bundle ? arc.pair : arc.id, kind: arc.bundle ? ('bundle' as const) : ('edge' as const) } : null;
    this.app.store.set({ menu: { at, target: what } });
  }

  private placeOf(target: EventTarget | null): Place | null {
    const key = target instanceof Element ? target.closest<SVGElement>('[data-key]')?.dataset['key'] : null;
    return this.drawn?.located.places.find((place) => place.node.key === key) ?? null;
  }

  private arcOf(target: EventTarget | null): Arc | null {
    const id = target instanceof Element ? target.closest<SVGElement>('[data-id]')?.dataset['id'] : null;
    return this.drawn?.located.arcs.find((arc) => arc.id === id) ?? null;
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const asks = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!asks && !this.camera.key(event.key)) return;
    event.preventDefault();
    if (!asks || !(event.target instanceof Element)) return;
    const { left, top, width, height } = event.target.getBoundingClientRect();
    this.openMenu({ x: left + width / 2, y: top + height / 2 }, event.target);
  }

  private readonly fit = (): void => void this.updateComplete.then(() => {
    const located = this.located();
    if (located && this.atlas) this.camera.fit(located, this.atlas);
  });

  /** Where the table shows what is selected; what has no place on the map moves nothing. */
  private centre(key: string): void {
    const { places, arcs: lines } = this.located() ?? { places: [], arcs: [] };
    const ids = new Set([key, ...marked(this.state, this.app.store.view)]);
    const points = places.filter((place) => ids.has(place.node.key)).map((place) => place.at);
    const ends = lines.filter((arc) => ids.has(arc.id) || arc.members.has(key)).flatMap((arc) => [arc.source.at, arc.target.at]);
    this.camera.centre([...points, ...ends]);
  }
}

function adding(event: Event): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

customElements.define('entente-map', MapPanel);
