import type { App } from '../app';
import { save } from '../files';
import { visible, type View } from '../state/view';
import { formats } from '../text/formats';
import { sizeOf, type Format } from './format-list';

/** How often the reader is told how much has come, in milliseconds. */
const TELLING = 1_000;

/** What is on the canvas and in the store, by key: what a filter hides or a query made up is not in it. */
export interface OnCanvas {
  readonly entities: readonly string[];
  readonly edges: readonly string[];
  readonly facts: readonly string[];
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

export function onCanvas(view: View): OnCanvas {
  const { nodes, edges } = visible(view);
  const drawn = edges.filter((edge) => edge.fact && !edge.properties);
  const entities = nodes.filter((node) => !node.properties).map((node) => node.key);
  const places = entities.flatMap((key) => {
    const place = view.places.get(key);
    return place ? [[key, [place.x, place.y]] as const] : [];
  });
  return {
    entities,
    edges: drawn.map((edge) => edge.key),
    facts: [...new Set(drawn.map((edge) => edge.fact))],
    places: Object.fromEntries(places),
  };
}

/** Saves what is on the canvas as a file, and says so; how far it is, where that takes a while. */
export async function exportCanvas(app: App, format: Format): Promise<void> {
  const canvas = onCanvas(app.store.view);
  if (!canvas.entities.length) return app.store.set({ notice: formats.nothing });
  const answer = await app.api.send('/export', { format: format.format, ...canvas, ...app.store.view.clocks, ...(format.table ? { table: format.table } : {}) });
  const about = sizeOf(format, canvas.entities.length, canvas.edges.length);
  save(await read(answer, (bytes) => app.store.set({ notice: formats.under(formats.names[format.name], bytes, about) })), format.file);
  const cut = answer.headers.get('Entente-Truncated');
  app.store.set({ notice: cut ? formats.cut(cut) : formats.done(format.file), warns: Boolean(cut) });
}

/** All of an answer. One that breaks off is no file: reading it fails. */
async function read(answer: Response, tell: (bytes: number) => void): Promise<Blob> {
  const reader = answer.body?.getReader();
  if (!reader) return answer.blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let told = Date.now();
  for (let { done, value } = await reader.read(); !done && value; ({ done, value } = await reader.read())) {
    parts.push(value);
    bytes += value.byteLength;
    if (Date.now() - told > TELLING) {
      told = Date.now();
      tell(bytes);
    }
  }
  return new Blob(parts, { type: answer.headers.get('Content-Type') ?? '' });
}
