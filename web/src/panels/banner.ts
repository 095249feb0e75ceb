import { html, nothing } from 'lit';
import { totals } from '../state/changes';
import { text } from '../text';
import { Panel } from './panel';

/** Whatever room one is in: that two days are compared, what came of it, and the way to stop. */
export class BannerPanel extends Panel {
  protected override render() {
    const { comparison } = this.app.store.view;
    const { diff, phase } = this.state;
    if (!comparison || phase.kind !== 'ready') return nothing;
    const words = diff?.answer ? text.comparing.told(comparison, totals(diff.answer)) : diff?.problem ? `${text.comparing.failed(comparison)}. ${diff.problem}` : text.comparing.reading(comparison);
    return html`<section class="then compared" data-testid="compared" aria-label=${text.comparing.title}>
      <span role="status">${words}</span>
      ${diff?.problem ? html`<button type="button" class="plain" @click=${() => this.app.comparing.again()}>${text.comparing.again}</button>` : nothing}
      <button type="button" class="plain" data-testid="list-changes" @click=${() => this.app.explorer.select({ kind: 'diff', key: 'all' })}>${text.comparing.list}</button>
      <button type="button" class="plain" data-testid="stop-comparing" @click=${() => this.app.comparing.compare(null)}>${text.comparing.stop}</button>
    </section>`;
  }
}

customElements.define('entente-banner', BannerPanel);
