import { html } from 'lit';
import { asFailure } from '../api/client';
import { save } from '../files';
import type { PictureExtent } from '../graph/canvas';
import { said } from '../state/sayings';
import { visible } from '../state/view';
import { text } from '../text';
import { download as downloadWords } from '../text/download';
import { picture as pictureWords } from '../text/picture';
import { MenuPanel } from './menu';
import type { PictureFormat } from './picture';

type Format = 'claims' | 'graphml' | 'csv' | 'cytoscape';
interface Choice {
  readonly format: Format;
  readonly table?: 'nodes';
  readonly words: string;
  readonly file: string;
}

const CHOICES: readonly Choice[] = [
  { format: 'claims', words: downloadWords.claims, file: 'entente-claims.jsonl' },
  { format: 'graphml', words: downloadWords.graphml, file: 'entente.graphml' },
  { format: 'csv', words: downloadWords.csv, file: 'entente-edges.csv' },
  { format: 'csv', table: 'nodes', words: downloadWords.nodes, file: 'entente-entities.csv' },
  { format: 'cytoscape', words: downloadWords.cytoscape, file: 'entente.json' },
];

/** Everything in the store, or what is on the canvas, as files. */
export class DownloadPanel extends MenuPanel {
  static override properties = { ...MenuPanel.properties, extent: { state: true } };
  declare extent: PictureExtent;

  protected readonly words = text.toolbar.download;
  protected readonly listId = 'download';

  constructor() {
    super();
    this.extent = 'seen';
  }

  protected contents() {
    const { api } = this.app;
    return html`
      <h2 id="downloads-picture">${pictureWords.extent}</h2>
      <fieldset class="extent" aria-labelledby="downloads-picture">
        ${this.choice('seen', pictureWords.seen)} ${this.choice('everything', pictureWords.everything)}
      </fieldset>
      <ul aria-labelledby="downloads-picture">
        <li><button type="button" data-testid="download-svg" @click=${() => this.picture('svg')}>${pictureWords.svg}</button></li>
        <li><button type="button" data-testid="download-png" @click=${() => this.picture('png')}>${pictureWords.png}</button></li>
      </ul>
      <h2 id="downloads-canvas">${downloadWords.canvas}</h2>
      <ul aria-labelledby="downloads-canvas">
        ${CHOICES.map((choice) => html`<li><button type="button" data-testid="download-canvas-${choice.format}${choice.table ?? ''}" @click=${() => this.canvas(choice)}>${choice.words}</button></li>`)}
      </ul>
      <h2 id="downloads-all">${downloadWords.all}</h2>
      <ul aria-labelledby="downloads-all">
        ${CHOICES.map(
          ({ format, table, words, file }) => html`<li>
            <a data-testid="download-all-${format}${table ?? ''}" href=${api.address('/export', { format, all: true, table })} download=${file} @click=${() => this.close()}>${words}</a>
          </li>`,
        )}
      </ul>
    `;
  }

  private async canvas({ format, table, file }: Choice): Promise<void> {
    const facts = [...new Set(visible(this.app.store.view).edges.map((edge) => edge.fact).filter(Boolean))];
    if (!facts.length) return this.say(downloadWords.nothing);
    await this.tried(async () => {
      const answer = await this.app.api.send('/export', { format, facts, ...this.app.store.view.clocks, ...(table ? { table } : {}) });
      save(await answer.blob(), file);
    });
  }

  private choice(extent: PictureExtent, words: string) {
    return html`<label><input type="radio" name="extent" data-testid="picture-${extent}" .checked=${this.extent === extent} @change=${() => (this.extent = extent)} />${words}</label>`;
  }

  private async picture(format: PictureFormat): Promise<void> {
    if (!visible(this.app.store.view).nodes.length) return this.say(pictureWords.nothing);
    const file = `entente.${format}`;
    await this.tried(async () => {
      this.say(pictureWords.making);
      const { pictureOf } = await import('./picture');
      const { blob, notice } = await pictureOf(this.app, format, this.extent, file);
      save(blob, file);
      this.say(notice);
    });
  }

  private async tried(task: () => Promise<void>): Promise<void> {
    this.close();
    try {
      await task();
    } catch (reason) {
      this.say(downloadWords.failed(said(asFailure(reason))));
    }
  }

  private say(notice: string): void {
    this.app.store.set({ notice });
  }
}

customElements.define('entente-download', DownloadPanel);
