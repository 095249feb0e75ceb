import '../styles/downloads.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app';
import { save } from '../files';
import { snapshotOf, toJson } from '../state/snapshot';
import { sameClocks } from '../state/clocks';
import { formats } from '../text/formats';
import { exportCanvas, onCanvas } from './exporting';
import { formatGroups, sizeOf, type Format } from './format-list';

/** What the menu does around a download. */
export interface Doing {
  tried(task: () => Promise<void>): Promise<void>;
  close(): void;
}

interface Counts {
  readonly entities: number;
  readonly edges: number;
}

/** The formats in groups, each for what is on the canvas and for all of the store, with how much that is. */
export function formatMenu(app: App, doing: Doing): TemplateResult {
  const { stats, statsAt } = app.store.state;
  const canvas = onCanvas(app.store.view);
  const here = { entities: canvas.entities.length, edges: canvas.edges.length };
  // A download of everything takes the record as it is, without a clock.
  const store = stats && sameClocks(statsAt, { asOf: null, knownAt: null }) ? stats : null;
  return html`
    <div class="format-counts" data-testid="download-counts">
      <p>${formats.canvasHolds}: ${formats.counts(here.entities, here.edges)}</p>
      ${store ? html`<p>${formats.storeHolds}: ${formats.counts(store.entities, store.edges)}</p>` : nothing}
    </div>
    ${formatGroups.map(([group, list]) => html`
      <h2 id="downloads-${group}">${formats.groups[group]}</h2>
      <ul class="formats" aria-labelledby="downloads-${group}">
        ${list.map((format) => row(app, doing, format, here, store))} ${group === 'own' ? viewRow(app, doing) : nothing}
      </ul>`)}
    <p class="menu-note">${formats.about}</p>`;
}

function row(app: App, doing: Doing, format: Format, here: Counts, store: Counts | null) {
  const name = formats.names[format.name];
  const address = app.api.address('/export', { format: format.format, all: true, table: format.table });
  return html`<li>
    ${title(format.name)}
    <button type="button" data-testid="download-canvas-${format.name}" @click=${() => void doing.tried(() => exportCanvas(app, format))}>${choice(formats.canvas, name, sizeOf(format, here.entities, here.edges))}</button>
    <a data-testid="download-all-${format.name}" href=${address} download=${format.file} @click=${() => doing.close()}>${choice(formats.all, name, store ? sizeOf(format, store.entities, store.edges) : null)}</a>
  </li>`;
}

function viewRow(app: App, doing: Doing) {
  return html`<li>
    ${title('view')}
    <button type="button" data-testid="download-canvas-view" @click=${() => void doing.tried(() => saveView(app))}>${choice(formats.canvas, formats.names.view, null)}</button>
  </li>`;
}

function title(name: keyof typeof formats.names) {
  return html`<span class="format-name">${formats.names[name]} <small>${formats.opens[name]}</small></span>`;
}

function choice(words: string, name: string, bytes: number | null) {
  return html`${words}${bytes === null ? nothing : html` <small>${formats.size(bytes)}</small>`}<span class="unseen">: ${name}</span>`;
}

function saveView(app: App): Promise<void> {
  const file = 'entente-view.json';
  save(new Blob([JSON.stringify(toJson(snapshotOf(app.store.state)), null, 1)], { type: 'application/json' }), file);
  app.store.set({ notice: formats.done(file) });
  return Promise.resolve();
}
