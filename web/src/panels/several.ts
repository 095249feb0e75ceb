import { html, nothing } from 'lit';
import { keysOf } from '../state/selection';
import { menu as menuWords, several as severalWords } from '../text/menu';
import { Panel } from './panel';
import { entityLink } from './parts';

/** Several entities at once: who they are, and what can be done to all of them. */
export class SeveralPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false } };
  declare key: string;

  protected override render() {
    const { editor, paths, store } = this.app;
    const keys = keysOf(this.key).filter((key) => store.view.nodes.has(key));
    const [one = '', other = ''] = keys;
    const tool = (words: string, act: () => void) => html`<button type="button" class="plain" @click=${act}>${words}</button>`;
    return html`
      <h2 class="sentence" data-testid="several">${severalWords.title(keys.length)}</h2>
      <p class="aside-line">${severalWords.hint}</p>
      <p class="actions">
        ${keys.length === 2 ? tool(menuWords.path, () => paths.between(one, other)) : nothing}
        ${tool(keys.every((key) => store.view.pinned.has(key)) ? menuWords.unpin : menuWords.pin, () => editor.pin(keys))}
        ${tool(menuWords.hide, () => editor.hide(keys))} ${tool(menuWords.keep, () => editor.keep(keys))}
      </p>
      <ul class="chosen-list">${keys.map((key) => this.row(key))}</ul>
    `;
  }

  private row(key: string) {
    const node = this.app.store.view.nodes.get(key);
    return node ? html`<li>${entityLink(this.app, node)}</li>` : nothing;
  }
}

customElements.define('entente-several', SeveralPanel);
