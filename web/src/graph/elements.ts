import type { ElementDefinition } from 'cytoscape';
import type { Changed } from '../state/changes';
import { unmeasured, type Measured } from '../state/measurer';
import { statusLines } from '../state/status';
import type { Theme } from '../state/store';
import { visible, type CanvasEdge, type CanvasNode, type Point, type View } from '../state/view';
import { inked, type Vocabulary } from '../state/vocabulary';
import { text } from '../text';
import { bundled, type Bundle } from './bundles';
import { mix, type Inks } from './colour';
import { communityColour } from './communities';
import { compared } from './compared';
import { diameter, diameterAmong, glyphImage, glyphText, shapeOf } from './glyph';
import { breakable, LONGEST_NAME, shortened } from './names';

/** What is told of a view besides what is on it. */
export interface Told {
  /** What became of facts, where two days are compared. */
  readonly changed: Changed | null;
  /** What sizes and colours tell, where a measure is chosen. */
  readonly measured: Measured;
}

export const untold: Told = { changed: null, measured: unmeasured };

/** The Cytoscape elements of a view. Ids are our keys; a bundle's id is `pair:` and its pair. */
export function elementsOf(view: View, vocabulary: Vocabulary, theme: Theme, inks: Inks, { changed, measured }: Told = untold): ElementDefinition[] {
  const { nodes, edges } = visible(view);
  const draw = new Drawing(vocabulary, theme, inks, measured);
  const elements = nodes.map((node) => draw.node(node, view.places.get(node.key) ?? { x: 0, y: 0 }, view.pinned.has(node.key)));
  const held = new Map<string, readonly CanvasEdge[]>();
  for (const bundle of bundled(edges).values()) {
    const apart = bundle.members.length === 1 || view.opened.has(bundle.pair);
    for (const edge of apart ? bundle.members : []) held.set(edge.key, [edge]);
    if (!apart) held.set(bundleId(bundle.pair), bundle.members);
    if (apart) elements.push(...bundle.members.map((edge) => draw.edge(edge, bundle.members.length > 1)));
    else elements.push(draw.bundle(bundle));
  }
  return changed ? compared(elements, held, changed, theme) : elements;
}

export function bundleId(pair: string): string {
  return `pair:${pair}`;
}

class Drawing {
  private readonly most: number;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly theme: Theme,
    private readonly inks: Inks,
    private readonly measured: Measured,
  ) {
    this.most = Math.max(0, ...(measured.sizes?.values() ?? []));
  }

  node(node: CanvasNode, position: Point, pinned: boolean): ElementDefinition {
    const style = this.vocabulary.label(node.label);
    const shape = shapeOf(style.shape);
    const { sizes, communities } = this.measured;
    const community = communities?.get(node.key) ?? 0;
    const colour = communities ? communityColour(community, this.theme, this.inks.muted) : inked(style, this.theme);
    const name = breakable(shortened(node.name, LONGEST_NAME));
    return {
      group: 'nodes',
      position: { ...position },
      grabbable: !pinned,
      classes: pinned ? ['pinned'] : [],
      data: {
        id: node.key,
        label: node.label,
        name: community ? text.measures.numbered(name, community) : name,
        shape,
        colour,
        letters: glyphText(node, shape),
        fill: mix(colour, this.inks.paper, communities ? 0.4 : this.theme === 'dark' ? 0.3 : 0.2),
        glyph: glyphImage(glyphText(node, shape), this.inks.ink),
        size: sizes ? diameterAmong(sizes.get(node.key) ?? 0, this.most) : diameter(node.facts),
      },
    };
  }

  edge(edge: CanvasEdge, curve: boolean): ElementDefinition {
    const line = statusLines[edge.status];
    const words = [this.vocabulary.words(edge.type), edge.detail].filter(Boolean).join(' ');
    return {
      group: 'edges',
      classes: [edge.status, curve ? 'curve' : 'single'],
      data: {
        ...this.line(edge.key, edge.source, edge.target, [edge.relation], edge.publishers),
        arrow: this.vocabulary.symmetric(edge.relation) ? 'none' : line.arrow,
        tail: 'none',
        mark: line.mark,
        words: text.canvas.edge(shortened(words, 60), edge.status, line.mark),
      },
    };
  }

  bundle(bundle: Bundle): ElementDefinition {
    const [first] = bundle.members;
    const line = statusLines[bundle.status];
    const pointing = bundle.members.filter((edge) => !this.vocabulary.symmetric(edge.relation));
    const { source, target } = first ?? { source: '', target: '' };
    const mark = bundle.contested ? statusLines.disputed.mark : line.mark;
    const count = text.canvas.times(bundle.members.length);
    const words = [...new Set(bundle.members.map((edge) => this.vocabulary.words(edge.type)))];
    return {
      group: 'edges',
      classes: ['bundle', bundle.status],
      data: {
        ...this.line(bundleId(bundle.pair), source, target, bundle.relations, bundle.publishers),
        pair: bundle.pair,
        arrow: pointing.some((edge) => edge.target === target) ? line.arrow : 'none',
        tail: pointing.some((edge) => edge.target === source) ? line.arrow : 'none',
        mark: [count, mark].filter(Boolean).join(' '),
        words: `${[count, mark].filter(Boolean).join(' ')} ${text.canvas.few(words)}`,
      },
    };
  }

  /** A bundle of several families has no colour of its own: colour would claim one of them. */
  private line(id: string, source: string, target: string, relations: readonly string[], publishers: number) {
    const families = new Set(relations.map((relation) => this.vocabulary.family(relation)));
    const [family] = families;
    const colour = families.size === 1 && family ? inked(family, this.theme) : this.inks.muted;
    const gap = this.inks.paper;
    return {
      id,
      source,
      target,
      colour,
      split: [colour, colour, gap, gap, colour, colour].join(' '),
      width: 1.4 + Math.min(2.4, 0.8 * Math.log2(Math.max(1, publishers))),
    };
  }
}
