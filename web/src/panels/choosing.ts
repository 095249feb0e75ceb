import { html, nothing } from 'lit';
import { sheet as sheetWords } from '../text/sheet';
import { Panel } from './panel';

/** While the other end of a path is chosen: from where it leads, and the way out, which no key but Escape has. */
export class ChoosingPanel extends Panel {
  protected override render() {
    const { pathFrom } = this.state;
    if (!pathFrom) return nothing;
    const name = this.app.store.view.nodes.get(pathFrom)?.name ?? pathFrom;
    return html`<div class="choosing" data-testid="choosing">
      <p><strong>${sheetWords.choosing(name)}</strong> ${sheetWords.choosingHint}</p>
      <button type="button" class="primary" data-testid="choosing-cancel" @click=${() => this.app.paths.cancel()}>${sheetWords.cancel}</button>
    </div>`;
  }
}

customElements.define('entente-choosing', ChoosingPanel);
