import { html, nothing } from 'lit';
import { allTimes, sameClocks, timed } from '../state/clocks';
import type { Drawer, Room } from '../state/store';
import { tried } from '../state/tried';
import { visible } from '../state/view';
import { text } from '../text';
import './canvas';
import './details';
import { Panel } from './panel';
import './scene';
import './search';
import './toolbar';
import { emptyStore, failed, loading } from './writings';

/** What nobody needs for the first picture is read when it is first opened. */
const LATER = { table: () => import('./table'), cypher: () => import('./console') } as const;
const ROOMS: readonly Room[] = ['graph', 'search', 'details', 'table', 'cypher'];

/** The page: search and legend left, canvas in the middle, details right, table or console over the lower half. */
export class PagePanel extends Panel {
  private opened: Drawer = null;
  private added = false;

  protected override render() {
    const { phase, room, drawer } = this.state;
    if (phase.kind === 'failed') return failed(phase.failure, this.again);
    const app = this.app;
    if (phase.kind === 'empty') return html`${emptyStore(this.again, this.add)}<entente-unlock .app=${app}></entente-unlock>${this.adding()}`;
    return html`
      <div class="page" data-room=${room}>
        <button type="button" class="skip" data-testid="to-graph" @click=${this.toGraph}>${text.rooms.skip}</button>
        <header class="masthead">
          <h1>${text.title}</h1>
          <entente-toolbar .app=${app}></entente-toolbar>
        </header>
        <div class="bands">${this.then()}<entente-banner .app=${app}></entente-banner></div>
        <aside class="side" aria-label=${text.rooms.search}>
          <entente-splitter room="side" label=${text.rooms.resize(text.rooms.search)} least="200" most="480"></entente-splitter>
          <div class="side-rooms">
          <entente-search .app=${app}></entente-search>
          <entente-clocks .app=${app}></entente-clocks>
          <entente-compare .app=${app}></entente-compare>
          <entente-legend .app=${app}></entente-legend>
          <entente-measures .app=${app}></entente-measures>
          </div>
        </aside>
        <main class="stage">
          <entente-canvas .app=${app}></entente-canvas>
          <entente-trouble .app=${app}></entente-trouble>
          <entente-unlock .app=${app}></entente-unlock>
          <entente-choosing .app=${app}></entente-choosing>
          <entente-sheet .app=${app}></entente-sheet>
          <entente-context-menu .app=${app}></entente-context-menu>
          <entente-scene class="scene" ?hidden=${this.state.scene === 'graph'} .app=${app}></entente-scene>
          ${phase.kind === 'loading' ? loading(phase.words) : nothing}
        </main>
        <entente-timeline class="time" ?hidden=${this.state.scene === 'overview'} .app=${app}></entente-timeline>
        <section class="drawer" id="drawer" aria-labelledby="drawer-title" ?hidden=${drawer === null} @keydown=${this.closing}>
          <entente-splitter room="drawer" label=${text.rooms.resize(text.rooms.table)} least="140" most="900"></entente-splitter>
          <div class="drawer-bar">
            <h2 id="drawer-title">${drawer === 'cypher' ? text.console.title : text.table.title}</h2>
            <button type="button" class="plain" data-testid="drawer-close" aria-label=${text.console.close} @click=${this.close}>✕</button>
          </div>
          <entente-console .app=${app} ?hidden=${drawer !== 'cypher'}></entente-console>
          ${drawer === 'table' ? html`<entente-table .app=${app}></entente-table>` : nothing}
        </section>
        <aside class="right" aria-label=${text.rooms.details}>
          <entente-splitter room="right" label=${text.rooms.resize(text.rooms.details)} least="280" most="760"></entente-splitter>
          <entente-details .app=${app}></entente-details>
        </aside>
        ${this.statusLine()} ${this.rooms()} ${this.adding()}
      </div>
    `;
  }

  protected override updated(): void {
    const { theme, drawer, adding } = this.state;
    document.documentElement.dataset['theme'] = theme;
    if (drawer && drawer !== this.opened) void tried(this.app.store, () => this.enterDrawer(drawer));
    this.opened = drawer;
    if (adding && !this.added) void tried(this.app.store, async () => void (await import('./adding')));
    this.added = adding;
  }

  /** The focus follows into the drawer; not on a narrow screen, where a keyboard would cover it. */
  private async enterDrawer(drawer: keyof typeof LATER): Promise<void> {
    await LATER[drawer]();
    if (matchMedia('(max-width: 820px)').matches) return;
    const entrance = drawer === 'cypher' ? 'entente-editor' : 'entente-table [role=tab][aria-selected=true]';
    setTimeout(() => this.querySelector<HTMLElement>(entrance)?.focus());
  }

  private adding() {
    return this.state.adding ? html`<entente-adding .app=${this.app}></entente-adding>` : nothing;
  }

  private readonly add = (): void => this.app.store.set({ adding: true });

  /** Whatever room one is in: that this is not all, and the way back to all. */
  private then() {
    const { clocks } = this.app.store.view;
    if (!timed(clocks)) return nothing;
    return html`<section class="then" data-testid="then" aria-label=${text.clocks.title}>
      <span>${text.clocks.then(clocks)}</span>
      <button type="button" class="plain" data-testid="all-times" @click=${() => void this.app.time.turn(allTimes)}>${text.clocks.all}</button>
    </section>`;
  }

  private statusLine() {
    const { notice, plain, stats, statsAt, phase } = this.state;
    const { view } = this.app.store;
    const { nodes, edges } = visible(view);
    const hidden = [view.nodes.size - nodes.length, view.edges.size - edges.length] as const;
    const total = sameClocks(statsAt, view.clocks) ? (stats?.edges ?? null) : null;
    return html`<footer class="status" data-testid="status-line">
      <span class="number">${phase.kind === 'ready' ? text.say.shown(nodes.length, edges.length, total) : nothing}</span>
      ${hidden.some(Boolean) ? html`<span>${text.say.hidden(...hidden)}</span>` : nothing}
      ${plain ? html`<span data-testid="plain-lines">${text.drawing.plain(plain)}</span>` : nothing}
      <span class="notice" role="status">${notice}</span>
      ${stats ? html`<span class="number in-store">${(timed(statsAt) ? text.say.storeThen : text.say.store)(stats.facts, stats.articles)}</span>` : nothing}
    </footer>`;
  }

  private rooms() {
    return html`<nav class="rooms" aria-label=${text.rooms.label}>
      ${ROOMS.map((name) => html`<button type="button" data-testid="room-${name}" aria-current=${this.state.room === name ? 'page' : nothing} @click=${() => this.enter(name)}>${text.rooms[name]}</button>`)}
    </nav>`;
  }

  private enter(room: Room): void {
    this.app.store.set({ room, drawer: room === 'table' || room === 'cypher' ? room : null });
  }

  /** Past the legend, which has many stops, to the picture that is shown. */
  private readonly toGraph = async (): Promise<void> => {
    this.app.store.set({ room: 'graph' });
    await this.updateComplete;
    (this.querySelector<HTMLElement>('.world') ?? this.querySelector<HTMLElement>('#canvas'))?.focus();
  };

  private readonly again = (): void => void this.app.session.open(location.hash);

  private readonly close = (): void => {
    const { drawer } = this.state;
    this.app.store.set({ drawer: null, room: 'graph' });
    const toggle = drawer === 'cypher' ? 'console-toggle' : 'table-toggle';
    this.querySelector<HTMLElement>(`[data-testid=${toggle}]`)?.focus();
  };

  private closing(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }
}

customElements.define('entente-page', PagePanel);
