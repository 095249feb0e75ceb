import type { Status } from '../../api/types';
import { statusLines, statusOrder } from '../../state/status';
import type { Theme } from '../../state/store';
import type { CanvasEdge, CanvasNode } from '../../state/view';
import { inked, type Vocabulary } from '../../state/vocabulary';
import { text } from '../../text';
import { mix, type Inks } from '../colour';
import { shapeOf } from '../glyph';
import type { SceneEdge } from './scene';
import type { LegendRow, Sample } from './sheet';

/** What is drawn, as the record calls it. `bundled` tells whether some lines stand for several edges. */
export interface Drawn {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly bundled: boolean;
}

/** The legend of what is drawn, and of nothing else. */
export function legendOf({ nodes, edges, bundled }: Drawn, vocabulary: Vocabulary, theme: Theme, inks: Inks): LegendRow[] {
  const labels = inOrder(unique(nodes.map((node) => node.label)), vocabulary).map((label) => vocabulary.label(label));
  const statuses = new Set(edges.map((edge) => edge.status));
  const families = new Map(edges.map((edge) => vocabulary.family(edge.relation)).map((family) => [family.family, family]));
  const shapes = labels.map((label) => {
    const colour = inked(label, theme);
    return { sample: { kind: 'shape', shape: shapeOf(label.shape), colour, fill: mix(colour, inks.paper, 0.25) } as const, words: label.plural };
  });
  const lines = statusOrder
    .filter((status) => statuses.has(status))
    .map((status) => ({ sample: { kind: 'line', edge: sampleOf(status, inks) } as const, words: text.status[status] }));
  const colours = [...families.values()]
    .filter((family) => family.family)
    .map((family) => ({ sample: { kind: 'colour', colour: inked(family, theme) } as const, words: family.label }));
  const bundle: { sample: Sample; words: string }[] = bundled ? [{ sample: { kind: 'word', word: text.picture.sample }, words: text.picture.bundle }] : [];
  return [
    { title: text.picture.labels, entries: shapes },
    { title: text.picture.statuses, entries: [...lines, ...bundle] },
    { title: text.picture.families, entries: colours },
  ].filter((row) => row.entries.length);
}

/** A status's line as style.ts has it drawn, short and without a colour of its own. */
function sampleOf(status: Status, inks: Inks): SceneEdge {
  const line = statusLines[status];
  const font = { size: 11.5, weight: 600 };
  return {
    id: status,
    points: [{ x: 0, y: 0 }, { x: 36, y: 0 }],
    line: { colour: line.double ? inks.paper : inks.ink, width: 1.4, opacity: line.faint ? 0.6 : 1 },
    dash: line.dash,
    casing: line.double ? { colour: inks.ink, width: 1.4 } : null,
    broken: status === 'disputed',
    opacity: 1,
    scale: 0.9,
    source: null,
    target: { tip: line.arrow, colour: inks.ink, hollow: line.arrow === 'vee' },
    glow: null,
    words: line.mark
      ? { lines: [line.mark], at: { x: 15, y: -6 }, width: 9, font, colour: inks.ink, halo: null, ground: { colour: inks.paper, opacity: 0.92, padding: 1 }, turned: 0 }
      : null,
  };
}

/** As the ontology lists them, and after these what it does not know. */
function inOrder(labels: readonly string[], vocabulary: Vocabulary): string[] {
  const known = vocabulary.ontology.labels.map((label) => label.label).filter((label) => labels.includes(label));
  return [...known, ...labels.filter((label) => !known.includes(label))];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
