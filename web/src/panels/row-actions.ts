import { html, nothing } from 'lit';
import type { App } from '../app';
import { csvOf, tabbed, type Cell } from '../csv';
import { joined } from '../state/selection';
import { rows as rowsWords } from '../text/rows';
import { plain, type Column } from './columns';
import { save } from '../files';

export type Tab = 'entities' | 'edges';

/** What can be done to the rows that are ticked; what only reads is for all that are shown where none is. */
export function rowActions<T extends { key: string }>(app: App, tab: Tab, ticked: readonly T[], shown: readonly T[], columns: readonly Column<T>[]) {
  const { editor, store } = app;
  const keys = ticked.map((row) => row.key);
  const cells = (): Cell[][] => cellsOf(ticked.length ? ticked : shown, columns);
  const pinned = keys.every((key) => store.view.pinned.has(key));
  const tool = (name: string, words: string, act: () => void) => html`<button type="button" class="tool" data-testid="table-${name}" @click=${act}>${words}</button>`;
  return html`<div class="row-actions" role="group" aria-label=${rowsWords.actions}>
    ${keys.length
      ? html`<span class="number" data-testid="table-chosen">${rowsWords.chosen(keys.length)}</span>
          ${tool('show', rowsWords.show, () => show(app, keys))} ${tool('hide', rowsWords.hide, () => editor.hide(keys))} ${tool('keep', rowsWords.keep, () => keep(app, tab, keys))}
          ${tab === 'entities' ? tool('pin', pinned ? rowsWords.unpin : rowsWords.pin, () => editor.pin(keys)) : nothing}`
      : nothing}
    ${tool('copy', rowsWords.copy, () => void copy(app, cells()))} ${tool('csv', rowsWords.save, () => file(app, tab, cells()))}
  </div>`;
}

export function selectEntities({ explorer, store }: App, keys: readonly string[]): void {
  const [key] = keys;
  const one = key !== undefined && store.view.nodes.get(key)?.properties ? 'record' : 'entity';
  explorer.select(key === undefined ? null : { kind: keys.length > 1 ? 'several' : one, key: joined(keys) }, null);
}

/** Edges are shown by their ends: these, and the lines between them, then stand out. */
function show(app: App, keys: readonly string[]): void {
  selectEntities(app, [...new Set(keys.flatMap((key) => endsOf(app, key)))]);
  app.store.set({ room: 'graph', ...(matchMedia('(max-width: 820px)').matches ? { drawer: null } : {}) });
  app.stage?.centre(keys[0] ?? '');
}

function keep(app: App, tab: Tab, keys: readonly string[]): void {
  const { editor, store } = app;
  if (tab === 'entities') return editor.keep(keys);
  const kept = new Set([...keys, ...keys.flatMap((key) => endsOf(app, key)), ...store.view.pinned]);
  editor.hide([...store.view.nodes.keys(), ...store.view.edges.keys()].filter((key) => !kept.has(key)));
}

function endsOf({ store }: App, key: string): string[] {
  const edge = store.view.edges.get(key);
  return edge ? [edge.source, edge.target] : [key];
}

async function copy({ store }: App, cells: Cell[][]): Promise<void> {
  try {
    // Where the page does not come over a safe connection, browsers have no clipboard at all.
    await navigator.clipboard.writeText(tabbed(cells));
    store.set({ notice: rowsWords.copied(cells.length - 1) });
  } catch {
    store.set({ notice: rowsWords.notCopied, warns: true });
  }
}

function file({ store }: App, tab: Tab, cells: Cell[][]): void {
  const name = rowsWords.file[tab];
  save(new Blob([csvOf(cells)], { type: 'text/csv;charset=utf-8' }), name);
  store.set({ notice: rowsWords.saved(cells.length - 1, name) });
}

function cellsOf<T>(rows: readonly T[], columns: readonly Column<T>[]): Cell[][] {
  return [columns.map((column) => column.name), ...rows.map((row) => columns.map((column) => plain(column, row)))];
}
