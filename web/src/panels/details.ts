import { html, nothing } from 'lit';
import { tried } from '../state/tried';
import { text } from '../text';
import './start';
import { Panel } from './panel';

/** The right-hand room: what is selected, or where to begin. */
export class DetailsPanel extends Panel {
  private shown = '';
  private asked = false;

  protected override render() {
    const { selection, trail } = this.state;
    return html`<section class="details" id="details" data-testid="panel" aria-label=${text.panel.label} tabindex="-1">
      ${selection
        ? html`<div class="panel-bar">
            ${trail.length ? html`<button type="button" class="plain" data-testid="panel-back" @click=${() => this.app.explorer.back()}>← ${text.panel.back}</button>` : html`<span></span>`}
            <button type="button" class="plain" data-testid="panel-close" aria-label=${text.panel.close} @click=${() => this.app.explorer.select(null)}>✕</button>
          </div>`
        : nothing}
      ${this.content()}
    </section>`;
  }

  protected override updated(): void {
    const { selection } = this.state;
    const now = selection ? `${selection.kind}/${selection.key}` : '';
    if (now !== this.shown) this.scrollTop = 0;
    this.shown = now;
    if (selection && !this.asked) this.ask();
  }

  /** What shows a selection is read with the first one: nobody needs it for the first picture. */
  private ask(): void {
    this.asked = true;
    void tried(this.app.store, async () => void (await import('./selected')));
  }

  private content() {
    const { selection } = this.state;
    const app = this.app;
    switch (selection?.kind) {
      case undefined:
        return html`<entente-start .app=${app}></entente-start>`;
      case 'entity':
        return html`<entente-entity .app=${app} .key=${selection.key}></entente-entity>`;
      case 'fact':
        return html`<entente-fact .app=${app} .key=${selection.key}></entente-fact>`;
      case 'pair':
        return html`<entente-pair .app=${app} .key=${selection.key}></entente-pair>`;
      case 'article':
        return html`<entente-article .app=${app} .key=${selection.key} .claim=${selection.claim}></entente-article>`;
      case 'path':
        return html`<entente-path .app=${app} .key=${selection.key}></entente-path>`;
      case 'several':
        return html`<entente-several .app=${app} .key=${selection.key}></entente-several>`;
      case 'diff':
        return html`<entente-changes .app=${app}></entente-changes>`;
      case 'record':
        return html`<entente-record .app=${app} .key=${selection.key}></entente-record>`;
    }
  }
}

customElements.define('entente-details', DetailsPanel);
