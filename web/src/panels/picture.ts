import type { Sources } from '../api/sources';
import type { App } from '../app';
import { day } from '../day';
import { legendOf, type Drawn } from '../graph/picture/legend';
import { fineness, png, typeface } from '../graph/picture/raster';
import { pen } from '../graph/picture/pen';
import type { Scene } from '../graph/picture/scene';
import { picture as composed, type Sheet } from '../graph/picture/sheet';
import { filterWords } from '../filter-words';
import type { PictureExtent } from '../graph/canvas';
import { bundleId } from '../graph/elements';
import { sameClocks, timed } from '../state/clocks';
import { pairOf, visible, type CanvasEdge } from '../state/view';
import { text } from '../text';
import { picture as pictureWords } from '../text/picture';

export type PictureFormat = 'svg' | 'png';
export interface PictureFile {
  readonly blob: Blob;
  readonly notice: string;
}

const SOURCES_SET = 40;
const MOST_FACTS = 10_000;

/** A picture of the canvas with its title, legend, date and sources, as a file. */
export async function pictureOf(app: App, format: PictureFormat, extent: PictureExtent, file: string, title?: string): Promise<PictureFile> {
  const scene = await app.stage?.picture(extent);
  if (!scene) throw new Error(pictureWords.nothing);
  const sheet = await sheetOf(app, scene, title);
  const notice = pictureWords.made(file);
  if (format === 'svg') return { blob: new Blob([composed(sheet, pen()).svg], { type: 'image/svg+xml' }), notice };
  const whole = composed(sheet, pen(), await typeface());
  const fine = fineness(whole.width, whole.height);
  return { blob: await png(whole), notice: fine < 2 ? pictureWords.smaller(fine) : notice };
}

async function sheetOf(app: App, scene: Scene, title?: string): Promise<Sheet> {
  const { vocabulary, theme } = app.store.state;
  const drawn = drawnIn(app, scene);
  return {
    scene,
    title: title ?? titleOf(app, drawn),
    subtitle: subtitleOf(app, drawn),
    legend: vocabulary ? legendOf(drawn, vocabulary, theme, scene.inks) : [],
    sources: await sourcesOf(app, drawn.edges),
    date: pictureWords.date(day(today())),
  };
}

/** The reader's own day, not that of Greenwich; Swedes write it as ISO does. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** What the record has for the lines and shapes of a scene. */
function drawnIn(app: App, scene: Scene): Drawn {
  const { view } = app.store;
  const ids = new Set(scene.edges.map((edge) => edge.id));
  const edges = visible(view).edges.filter((edge) => ids.has(edge.key) || ids.has(bundleId(pairOf(edge))));
  return { nodes: scene.nodes.flatMap((node) => view.nodes.get(node.id) ?? []), edges, bundled: edges.length > scene.edges.length };
}

/** What is selected gives the picture its name; else how much there is. */
function titleOf(app: App, { nodes, edges }: Drawn): string {
  const { selection, stats, statsAt } = app.store.state;
  const { view } = app.store;
  const chosen = selection?.kind === 'entity' ? nodes.find((node) => node.key === selection.key) : undefined;
  return chosen?.name ?? pictureWords.title(nodes.length, edges.length, sameClocks(statsAt, view.clocks) ? (stats?.edges ?? null) : null);
}

function subtitleOf(app: App, { nodes, edges }: Drawn): string[] {
  const { vocabulary, selection } = app.store.state;
  const { clocks, filter } = app.store.view;
  return [
    selection?.kind === 'entity' ? pictureWords.shown(nodes.length, edges.length) : '',
    timed(clocks) ? text.clocks.then(clocks) : pictureWords.allTimes,
    ...filterWords(filter, vocabulary),
  ].filter(Boolean);
}

async function sourcesOf(app: App, edges: readonly CanvasEdge[]): Promise<Sheet['sources']> {
  const facts = [...new Set(edges.map((edge) => edge.fact).filter(Boolean))];
  const asked = facts.slice(0, MOST_FACTS);
  if (!asked.length) return { title: pictureWords.noSources, lines: [], rest: '' };
  const { sources, total } = await app.api.post<Sources>('/sources', { facts: asked, ...app.store.view.clocks });
  const set = sources.slice(0, SOURCES_SET);
  return {
    title: pictureWords.sources(facts.length, asked.length),
    lines: set.map(lineOf),
    rest: total > set.length ? pictureWords.more(total - set.length) : '',
  };
}

function lineOf({ publisher, title, original, published, address, claims }: Sources['sources'][number]): string {
  const named = title ? `“${title}”` : original;
  return [publisher ?? text.fact.unknownPublisher, named, published ? day(published.date) : pictureWords.undated, address, pictureWords.claims(claims)]
    .flatMap((part) => (part ? [isolated(part)] : []))
    .join('. ');
}

/** What runs from right to left, or may, must not carry its neighbours along: U+2068 and U+2069 keep it apart. */
function isolated(part: string): string {
  return /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\ufb1d-\ufefc]/.test(part) ? `\u2068${part}\u2069` : part;
}
