import { html, nothing } from 'lit';
import { text } from '../text';
import { Panel } from './panel';

/** What failed last, over the canvas that it left alone. */
export class TroublePanel extends Panel {
  protected override render() {
    const { trouble } = this.state;
    if (!trouble) return nothing;
    return html`<div class="trouble" role="alert" data-testid="trouble">
      <p><strong>${trouble.words}</strong> ${trouble.remedy}</p>
      <button type="button" class="primary" data-testid="trouble-again" @click=${() => this.again(trouble.again)}>${text.trouble.again}</button>
      <button type="button" class="plain" aria-label=${text.trouble.close} @click=${() => this.app.store.set({ trouble: null })}>✕</button>
    </div>`;
  }

  private again(task: () => void): void {
    this.app.store.set({ trouble: null });
    task();
  }
}

customElements.define('entente-trouble', TroublePanel);
