import { html, nothing } from 'lit';
import type { Scene } from '../state/store';
import { text } from '../text';
import { Panel } from './panel';

/** What each scene but the graph needs besides: loaded when it is first shown, and kept. */
const SCENES: Partial<Record<Scene, () => Promise<unknown>>> = {
  map: () => import('./map'),
  overview: () => import('./overview'),
};

/** Over the canvas, which stays as it was beneath: the map, or the overview of the store. */
export class ScenePanel extends Panel {
  static override properties = { ...Panel.properties, ready: { state: true } };
  declare ready: ReadonlySet<Scene>;

  constructor() {
    super();
    this.ready = new Set();
  }

  protected override render() {
    const { scene, phase } = this.state;
    const load = SCENES[scene];
    if (!load || phase.kind !== 'ready') return nothing;
    if (!this.ready.has(scene)) {
      void load().then(() => (this.ready = new Set(this.ready).add(scene)));
      return html`<p class="loading" role="status">${text.loading.panel}</p>`;
    }
    return this.content(scene);
  }

  private content(scene: Scene) {
    return scene === 'map' ? html`<entente-map .app=${this.app}></entente-map>` : html`<entente-overview .app=${this.app}></entente-overview>`;
  }
}

customElements.define('entente-scene', ScenePanel);
