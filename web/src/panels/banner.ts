import { html, nothing } from 'lit';
import { totals } from '../state/changes';
import type { Comparison } from '../state/view';
import { text } from '../text';
import { changeSign } from './changes';
import { Panel } from './panel';

/** Whatever room one is in: that two days are compared, what came of it, and the way to stop. */
export class BannerPanel extends Panel {
  protected override render() {
    const { comparison } = this.app.store.view;
    const { diff, phase } = this.state;
    if (!comparison || phase.kind !== 'ready') return nothing;
    const words = diff?.answer ? this.told(comparison, totals(diff.answer)) : diff?.problem ? `${text.comparing.failed(comparison)}. ${diff.problem}` : text.comparing.reading(comparison);
    return html`<section class="then compared" data-testid="compared" aria-label=${text.comparing.title}>
      <span role="status">${words}</span>
      ${diff?.problem ? html`<button type="button" class="plain" @click=${() => this.app.comparing.again()}>${text.comparing.again}</button>` : nothing}
      <button type="button" class="plain" data-testid="list-changes" @click=${() => this.app.explorer.select({ kind: 'diff', key: 'all' })}>${text.comparing.list}</button>
      <button type="button" class="plain" data-testid="stop-comparing" @click=${() => this.app.comparing.compare(null)}>${text.comparing.stop}</button>
    </section>`;
  }

  /** With the signs that stand on the canvas: this is their key. */
  private told(comparison: Comparison, found: ReturnType<typeof totals>) {
    if (!found.length) return text.comparing.told(comparison, found);
    return html`${text.comparing.days(comparison)}:${found.map(([change, total], i) => html`${i ? ', ' : ' '}<span class="change-key">${changeSign(change, this.state.theme)}${text.comparing.total(change, total)}</span>`)}`;
  }
}

customElements.define('entente-banner', BannerPanel);
