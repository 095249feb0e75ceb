import type { ElementDefinition } from 'cytoscape';
import type { Changed } from '../state/changes';
import { statusLines } from '../state/status';
import type { Theme } from '../state/store';
import { visible, type CanvasEdge, type CanvasNode, type Point, type View } from '../state/view';
import { inked, type Vocabulary } from '../state/vocabulary';
import { text } from '../text';
import { bundled, type Bundle } from './bundles';
import { mix, type Inks } from './colour';
import { compared } from './compared';
import { diameter, glyphImage, glyphText, shapeOf } from './glyph';
import { breakable, LONGEST_NAME, shortened } from './names';

/** The Cytoscape elements of a view. Ids are our keys; a bundle's id is `pair:` and its pair. `changed` is what a comparison says. */
export function elementsOf(view: View, vocabulary: Vocabulary, theme: Theme, inks: Inks, changed: Changed | null = null): ElementDefinition[] {
  const { nodes, edges } = visible(view);
  const draw = new Drawing(vocabulary, theme, inks);
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
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly theme: Theme,
    private readonly inks: Inks,
  ) {}

  node(node: CanvasNode, position: Point, pinned: boolean): ElementDefinition {
    const style = this.vocabulary.label(node.label);
    const shape = shapeOf(style.shape);
    const colour = inked(style, this.theme);
    return {
      group: 'nodes',
      position: { ...position },
      grabbable: !pinned,
      classes: pinned ? ['pinned'] : [],
      data: {
        id: node.key,
        label: node.label,
        name: breakable(shortened(node.name, LONGEST_NAME)),
        shape,
        colour,
        fill: mix(colour, this.inks.paper, this.theme === 'dark' ? 0.3 : 0.2),
        letters: glyphText(node, shape),
        glyph: glyphImage(glyphText(node, shape), this.inks.ink),
        size: diameter(node.facts),
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
