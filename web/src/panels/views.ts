import { html, nothing } from 'lit';
import { asFailure } from '../api/client';
import type { SavedHead, SavedView, SavedViews } from '../api/types';
import { copied, fileName, save } from '../files';
import { said } from '../state/sayings';
import { fromJson, isLater, snapshotOf, toJson } from '../state/snapshot';
import { text } from '../text';
import { views as viewsWords } from '../text/views';
import { savedHash } from '../url';
import { MenuPanel } from './menu';

const LONGEST_FILE = 4_000_000;
/** Mail programs and chats begin to cut links about here. */
const LONG_LINK = 2_000;

/** Views that are kept: saved in the store, as a file, or as a link. */
export class ViewsPanel extends MenuPanel {
  static override properties = {
    ...MenuPanel.properties, views: { state: true }, name: { state: true }, problem: { state: true }, clash: { state: true }, doomed: { state: true },
  };
  declare views: SavedViews | null;
  declare name: string;
  declare problem: string;
  /** The view that has the wanted name already. */
  declare clash: SavedHead | null;
  /** The view that a second press deletes. */
  declare doomed: string | null;

  protected readonly words = viewsWords.title;
  protected readonly listId = 'views';

  constructor() {
    super();
    this.views = null;
    this.forget();
  }

  protected override opened(): void {
    this.forget();
    void this.load();
  }

  private forget(): void {
    Object.assign(this, { name: '', problem: '', clash: null, doomed: null });
  }

  protected contents() {
    const { views } = this;
    return html`
      ${views?.writable ? this.form() : nothing} ${views && !views.writable ? html`<p class="menu-note">${viewsWords.readOnly}</p>` : nothing}
      ${this.problem ? html`<p class="menu-note" role="alert">${this.problem}
        ${this.clash ? html`<button type="button" class="plain" data-testid="view-replace" @click=${() => void this.replace(this.clash)}>${viewsWords.replace}</button>` : nothing}</p>` : nothing}
      <h2 id="views-list">${viewsWords.list}</h2>
      ${views?.views.length ? html`<ul class="views-list" aria-labelledby="views-list">${views.views.map((view) => this.row(view))}</ul>` : html`<p class="menu-note">${views ? viewsWords.none : this.problem ? viewsWords.unread : text.loading.panel}</p>`}
      <h2 class="unseen">${viewsWords.hint}</h2>
      <ul class="views-more">
        <li><button type="button" data-testid="view-link" @click=${() => void this.link()}>${viewsWords.link}</button></li>
        <li><button type="button" data-testid="view-file" @click=${() => this.toFile()}>${viewsWords.file}</button></li>
        <li><label class="menu-file">${viewsWords.openFile}<input type="file" class="unseen" data-testid="view-open-file" accept=".json,application/json" @change=${this.fromFile} /></label></li>
      </ul>`;
  }

  private form() {
    return html`<form class="menu-form" @submit=${this.submit}>
      <label for="view-name">${viewsWords.name}</label>
      <input id="view-name" data-testid="view-name" type="text" maxlength="120" autocomplete="off" .value=${this.name} @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)} />
      <button type="submit" class="primary" data-testid="view-save">${viewsWords.save}</button>
    </form>`;
  }

  private row(view: SavedHead) {
    const { key, name, saved } = view;
    const sure = this.doomed === key;
    const remove = (sure ? viewsWords.removeNow : viewsWords.remove)(name);
    return html`<li data-testid="saved-view">
      <button type="button" aria-label=${viewsWords.open(name)} @click=${() => void this.choose(view)}><bdi>${name}</bdi> <small>${viewsWords.since(saved)}</small></button>
      <button type="button" class="plain" aria-label=${viewsWords.linkOf(name)} title=${viewsWords.linkOf(name)} @click=${() => void this.linkTo(view)}><svg class="copy-sign" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path d="M5 1.5h7.5V9H5ZM9 9v3.5H1.5V5H5" /></svg></button>
      ${this.views?.writable ? html`<button type="button" class="plain" aria-label=${remove} title=${remove} @click=${() => (sure ? void this.drop(view) : (this.doomed = key))}>${sure ? viewsWords.reallyRemove : '✕'}</button>` : nothing}
    </li>`;
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const name = this.name.trim();
    if (name) void this.save(name);
    else Object.assign(this, { problem: viewsWords.noName, clash: null });
  };

  private save(name: string): Promise<void> {
    const same = this.views?.views.find((view) => view.name.toLocaleLowerCase() === name.toLocaleLowerCase()) ?? null;
    return this.tried(async () => {
      if (same) return this.clashing(same);
      await this.app.api.post('/views', { name, view: this.json() });
      this.done(viewsWords.saved(name));
    });
  }

  /** Nothing is overwritten unasked. */
  private clashing(view: SavedHead): void {
    Object.assign(this, { clash: view, problem: viewsWords.exists(view.name) });
  }

  private replace(view: SavedHead | null): Promise<void> {
    return this.tried(async () => {
      if (!view) return;
      await this.app.api.put(`/views/${encodeURIComponent(view.key)}`, { name: view.name, view: this.json() });
      this.done(viewsWords.replaced(view.name));
    });
  }

  private drop({ key, name }: SavedHead): Promise<void> {
    return this.tried(async () => {
      await this.app.api.remove(`/views/${encodeURIComponent(key)}`);
      this.app.store.set({ notice: viewsWords.removed(name) });
      await this.load();
    });
  }

  private choose({ key, name }: SavedHead): Promise<void> {
    return this.tried(async () => {
      const { view } = await this.app.api.get<SavedView>(`/views/${encodeURIComponent(key)}`);
      await this.show(view, name);
    });
  }

  private async show(json: unknown, name: string): Promise<void> {
    const snapshot = fromJson(json);
    if (!snapshot) {
      this.problem = isLater(json) ? viewsWords.laterFile(name) : viewsWords.badFile(name);
      return;
    }
    await this.app.session.reopen(snapshot, viewsWords.opened(name));
    this.app.stage?.fit();
    this.close();
  }

  private readonly fromFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (!file) return;
    await this.tried(async () => {
      if (file.size > LONGEST_FILE) this.problem = viewsWords.tooLarge(file.name);
      else await this.show(await json(file), file.name);
    });
  };

  private toFile(): void {
    const content = JSON.stringify(this.json(), null, 1);
    save(new Blob([content], { type: 'application/json' }), fileName(`${text.title} view`, 'json'));
    this.done(viewsWords.filed);
  }

  private async link(): Promise<void> {
    const { href } = location;
    if (await copied(href)) this.done(href.length > LONG_LINK ? viewsWords.linkLong : viewsWords.linked);
    else this.done(viewsWords.linkFailed, true);
  }

  private async linkTo({ key, name }: SavedHead): Promise<void> {
    const address = `${location.origin}${location.pathname}${savedHash(key)}`;
    if (await copied(address)) this.done(viewsWords.linkShort(name));
    else this.done(address, true);
  }

  private json(): Record<string, unknown> {
    return toJson(snapshotOf(this.state));
  }

  private async load(): Promise<void> {
    await this.tried(async () => {
      this.views = await this.app.api.get<SavedViews>('/views');
    });
  }

  private done(notice: string, warns = false): void {
    this.close();
    this.app.store.set({ notice, warns });
  }

  private async tried(task: () => Promise<void>): Promise<void> {
    Object.assign(this, { problem: '', clash: null });
    try {
      await task();
    } catch (reason) {
      this.problem = said(asFailure(reason));
      this.app.store.set({ notice: '' });
    }
  }
}

async function json(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return null;
  }
}

customElements.define('entente-views', ViewsPanel);
