import { html } from 'lit';
import { asFailure } from '../api/client';
import { save } from '../files';
import type { PictureExtent } from '../graph/canvas';
import { said } from '../state/sayings';
import { visible } from '../state/view';
import { text } from '../text';
import { download as downloadWords } from '../text/download';
import { picture as pictureWords } from '../text/picture';
import type { formatMenu } from './format-menu';
import { MenuPanel } from './menu';
import type { PictureFormat } from './picture';

/** Everything in the store, or what is on the canvas, as files. */
export class DownloadPanel extends MenuPanel {
  static override properties = { ...MenuPanel.properties, extent: { state: true }, formats: { state: true } };
  declare extent: PictureExtent;
  /** The list of formats, once it has been read: who takes no file away does not wait for it. */
  declare formats: typeof formatMenu | null;

  protected readonly words = text.toolbar.download;
  protected readonly listId = 'download';

  constructor() {
    super();
    this.extent = 'seen';
    this.formats = null;
  }

  protected override opened(): void {
    void this.read();
  }

  private async read(): Promise<void> {
    try {
      this.formats = (await import('./format-menu')).formatMenu;
    } catch (reason) {
      this.say(downloadWords.failed(said(asFailure(reason))));
    }
  }

  protected contents() {
    return html`
      <h2 id="downloads-picture">${pictureWords.extent}</h2>
      <fieldset class="extent" aria-labelledby="downloads-picture">
        ${this.choice('seen', pictureWords.seen)} ${this.choice('everything', pictureWords.everything)}
      </fieldset>
      <ul aria-labelledby="downloads-picture">
        <li><button type="button" data-testid="download-svg" @click=${() => this.picture('svg')}>${pictureWords.svg}</button></li>
        <li><button type="button" data-testid="download-png" @click=${() => this.picture('png')}>${pictureWords.png}</button></li>
      </ul>
      ${this.formats ? this.formats(this.app, { tried: (task) => this.tried(task), close: () => this.close() }) : html`<p class="menu-note" role="status">${text.loading.panel}</p>`}
    `;
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
