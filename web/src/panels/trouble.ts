import { html, nothing } from 'lit';
import { text } from '../text';
import { Panel } from './panel';

/** How often it is looked whether a server that was gone is back. In milliseconds. */
const LOOK = 3_000;

/** What failed last, over the canvas that it left alone. */
export class TroublePanel extends Panel {
  private watch = 0;

  protected override render() {
    const { trouble } = this.state;
    if (!trouble) return nothing;
    return html`<div class="trouble" role="alert" data-testid="trouble">
      <p><strong>${trouble.words}</strong> ${trouble.remedy}</p>
      <button type="button" class="primary" data-testid="trouble-again" @click=${() => this.again(trouble.again)}>${text.trouble.again}</button>
      <button type="button" class="plain" aria-label=${text.trouble.close} @click=${() => this.app.store.set({ trouble: null })}>✕</button>
    </div>`;
  }

  /** Nobody has to watch for a server that was gone: the page says when it is back. */
  protected override updated(): void {
    const gone = this.state.trouble?.gone ?? false;
    if (gone && !this.watch) this.watch = window.setInterval(() => void this.look(), LOOK);
    else if (!gone) this.rest();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rest();
  }

  private async look(): Promise<void> {
    await this.app.api.get('/health').then(
      () => this.state.trouble?.gone && this.app.store.set({ trouble: null, notice: text.trouble.back }),
      () => undefined,
    );
  }

  private rest(): void {
    window.clearInterval(this.watch);
    this.watch = 0;
  }

  private again(task: () => void): void {
    this.app.store.set({ trouble: null });
    task();
  }
}

customElements.define('entente-trouble', TroublePanel);
