import { html } from 'lit';
import type { Scene } from '../state/store';
import { text } from '../text';
import { Panel } from './panel';

const SCENES: readonly Scene[] = ['graph', 'map', 'overview'];

/** What can be done to the canvas as a whole. */
export class ToolbarPanel extends Panel {
  protected override render() {
    const { editor, store } = this.app;
    const { history, drawer } = this.state;
    const tool = (words: string, hint: string, act: () => void, off = false, test = '') =>
      html`<button type="button" class="tool" title=${hint} data-testid=${test} ?disabled=${off} @click=${act}>${words}</button>`;
    const drawn = (name: 'table' | 'cypher', test: string) =>
      html`<button type="button" class="tool" data-testid=${test} aria-expanded=${drawer === name} aria-controls="drawer" @click=${() => store.set({ drawer: drawer === name ? null : name, room: drawer === name ? 'graph' : name })}>${text.toolbar[name]}</button>`;
    return html`<div class="scenes" role="group" aria-label=${text.toolbar.scenes}>${SCENES.map((scene) => this.scene(scene))}</div>
    <div class="toolbar" role="group" aria-label=${text.toolbar.label}>
      ${tool(text.toolbar.undo, history.past.at(-1)?.change ?? text.say.nothingUndone, () => editor.undo(), !history.past.length, 'undo')}
      ${tool(text.toolbar.redo, history.future[0]?.change ?? text.say.nothingRedone, () => editor.redo(), !history.future.length, 'redo')}
      <span class="gap"></span>
      ${tool(text.toolbar.fit, text.toolbar.fitHint, () => this.app.stage?.fit(), false, 'fit')}
      ${tool(text.toolbar.tidy, text.toolbar.tidyHint, () => void this.tidy(), !store.view.nodes.size, 'tidy')}
      ${tool(text.toolbar.first, text.toolbar.firstHint, () => void this.first(), false, 'first-view')}
      ${tool(text.toolbar.hide, text.toolbar.hideHint, () => editor.hide(this.app.stage?.selected() ?? []), !store.view.nodes.size, 'hide')}
      ${tool(text.toolbar.clear, text.toolbar.clearHint, () => editor.clear(), !store.view.nodes.size, 'clear')}
      <span class="gap"></span>
      <entente-views .app=${this.app}></entente-views>
      <entente-download .app=${this.app}></entente-download>
      <span class="wide-only">${drawn('table', 'table-toggle')}${drawn('cypher', 'console-toggle')}</span>
    </div>
    <div class="theme">
      <button type="button" class="tool" title=${text.toolbar.addHint} data-testid="add-article" aria-label=${text.toolbar.add + text.toolbar.addWhat} @click=${() => store.set({ adding: true })}>${text.toolbar.add}<span class="wide-only">${text.toolbar.addWhat}</span></button>
      ${tool(this.state.theme === 'dark' ? text.toolbar.light : text.toolbar.dark, text.toolbar.themeHint, () => store.set({ theme: this.state.theme === 'dark' ? 'light' : 'dark' }), false, 'theme')}
    </div>`;
  }

  private scene(scene: Scene) {
    const { scene: shown } = this.state;
    return html`<button type="button" class="tool" data-testid="scene-${scene}" aria-pressed=${scene === shown} @click=${() => this.app.store.set({ scene, room: 'graph' })}>${text.toolbar.scene[scene]}</button>`;
  }

  private async tidy(): Promise<void> {
    await this.app.editor.tidy();
    this.app.stage?.fit();
  }

  private async first(): Promise<void> {
    await this.app.time.firstView();
    this.app.stage?.fit();
  }
}

customElements.define('entente-toolbar', ToolbarPanel);
