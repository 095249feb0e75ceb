import { html, nothing } from 'lit';
import { asFailure } from '../api/client';
import { visible } from '../state/view';
import { text } from '../text';
import { Panel } from './panel';

type Format = 'claims' | 'graphml' | 'csv' | 'cytoscape';
interface Choice {
  readonly format: Format;
  readonly table?: 'nodes';
  readonly words: string;
  readonly file: string;
}

const CHOICES: readonly Choice[] = [
  { format: 'claims', words: text.download.claims, file: 'entente-claims.jsonl' },
  { format: 'graphml', words: text.download.graphml, file: 'entente.graphml' },
  { format: 'csv', words: text.download.csv, file: 'entente-edges.csv' },
  { format: 'csv', table: 'nodes', words: text.download.nodes, file: 'entente-entities.csv' },
  { format: 'cytoscape', words: text.download.cytoscape, file: 'entente.json' },
];

/** Everything in the store, or what is on the canvas, as files. */
export class DownloadPanel extends Panel {
  static override properties = { ...Panel.properties, open: { state: true } };
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.outside);
  }

  protected override render() {
    return html`<div class="menu" @keydown=${this.key}>
      <button type="button" class="tool" data-testid="download-menu" aria-expanded=${this.open} aria-controls="downloads" @click=${() => (this.open = !this.open)}>${text.toolbar.download}</button>
      <div id="downloads" class="menu-list" ?hidden=${!this.open}>${this.open ? this.lists() : nothing}</div>
    </div>`;
  }

  private lists() {
    const { api } = this.app;
    return html`
      <h2 id="downloads-canvas">${text.download.canvas}</h2>
      <ul aria-labelledby="downloads-canvas">
        ${CHOICES.map((choice) => html`<li><button type="button" data-testid="download-canvas-${choice.format}${choice.table ?? ''}" @click=${() => this.canvas(choice)}>${choice.words}</button></li>`)}
        <li><button type="button" data-testid="download-png" @click=${this.png}>${text.download.png}</button></li>
      </ul>
      <h2 id="downloads-all">${text.download.all}</h2>
      <ul aria-labelledby="downloads-all">
        ${CHOICES.map(
          ({ format, table, words, file }) => html`<li>
            <a data-testid="download-all-${format}${table ?? ''}" href=${api.address('/export', { format, all: true, table })} download=${file} @click=${() => (this.open = false)}>${words}</a>
          </li>`,
        )}
      </ul>
    `;
  }

  private async canvas({ format, table, file }: Choice): Promise<void> {
    const facts = [...new Set(visible(this.app.store.view).edges.map((edge) => edge.fact).filter(Boolean))];
    if (!facts.length) return this.say(text.download.nothing);
    await this.tried(async () => {
      const answer = await this.app.api.send('/export', { format, facts, ...this.app.store.view.clocks, ...(table ? { table } : {}) });
      save(await answer.blob(), file);
    });
  }

  private async png(): Promise<void> {
    await this.tried(async () => {
      const picture = await this.app.stage?.png();
      if (picture) save(picture, 'entente.png');
    });
  }

  private async tried(task: () => Promise<void>): Promise<void> {
    this.open = false;
    try {
      await task();
    } catch (reason) {
      this.say(text.download.failed(asFailure(reason).message));
    }
  }

  private say(notice: string): void {
    this.app.store.set({ notice });
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.querySelector('button')?.focus();
  }

  private readonly outside = (event: Event): void => {
    if (!this.contains(event.target as Node)) this.open = false;
  };
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has taken its own reference by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

customElements.define('entente-download', DownloadPanel);
