import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../../state/view';
import type { Inks } from '../colour';
import { flattened } from './lines';
import { pen } from './pen';
import type { Arrow, Lettering, Scene, SceneEdge, SceneNode, Tip } from './scene';
import { meets, round } from './seen';
import { wrapped } from './wrap';

type Element = NodeSingular | EdgeSingular;

const MARGIN = 24;

/** What is seen: as large as on the screen, without what `covered` pixels at the canvas's foot lie under. */
export function seen(cy: Core, inks: Inks, covered: number): Scene {
  const { x1, y1, w, h } = cy.extent();
  const zoom = cy.zoom();
  const box = { x: x1, y: y1, w, h: Math.max(1, h - covered / zoom) };
  const all = new Reading().scene(cy);
  return {
    box, zoom, inks,
    nodes: all.nodes.filter(({ at, size }) => meets([{ x: at.x - size / 2, y: at.y - size / 2 }, { x: at.x + size / 2, y: at.y + size / 2 }], box)),
    edges: all.edges.filter((edge) => meets(flattened(edge.points), box)),
  };
}

/** Everything on the canvas, where one unit is one pixel. */
export function everything(cy: Core, inks: Inks): Scene {
  const { nodes, edges } = new Reading().scene(cy);
  return { box: round(nodes, edges, MARGIN), zoom: 1, inks, nodes, edges };
}

class Reading {
  private readonly measure = pen();

  scene(cy: Core): { nodes: SceneNode[]; edges: SceneEdge[] } {
    const depth = (one: Element, other: Element): number => number(one, 'z-index') - number(other, 'z-index');
    const nodes = cy.nodes().toArray().sort(depth);
    const edges = cy.edges().toArray().sort(depth);
    return { nodes: nodes.map((node) => this.node(node)), edges: edges.map((edge) => this.edge(edge)) };
  }

  private node(node: NodeSingular): SceneNode {
    const at = { ...node.position() };
    const size = number(node, 'width');
    const rim = number(node, 'outline-width');
    return {
      id: node.id(),
      at,
      size,
      shape: word(node, 'shape'),
      fill: word(node, 'background-color'),
      border: { colour: word(node, 'border-color'), width: number(node, 'border-width') },
      rim: rim ? { colour: word(node, 'outline-color'), width: rim, gap: number(node, 'outline-offset') } : null,
      opacity: node.effectiveOpacity(),
      letters: (node.data('letters') as string | undefined) ?? '',
      ink: word(node, 'color'),
      name: this.lettering(node, beside(node, at, size / 2), 0),
    };
  }

  private edge(edge: EdgeSingular): SceneEdge {
    const bends = edge.controlPoints() ?? [];
    const points = [edge.sourceEndpoint(), ...bends, edge.targetEndpoint()].map(({ x, y }) => ({ x, y }));
    const casing = number(edge, 'line-outline-width');
    const glow = number(edge, 'overlay-opacity');
    return {
      id: edge.id(),
      points,
      line: { colour: word(edge, 'line-color'), width: number(edge, 'width'), opacity: number(edge, 'line-opacity') },
      dash: word(edge, 'line-style') === 'dashed' ? (edge.numericStyle('line-dash-pattern') as number[]) : [],
      casing: casing ? { colour: word(edge, 'line-outline-color'), width: casing } : null,
      broken: word(edge, 'line-fill') !== 'solid',
      opacity: edge.effectiveOpacity(),
      scale: number(edge, 'arrow-scale'),
      source: arrowOf(edge, 'source'),
      target: arrowOf(edge, 'target'),
      glow: glow ? { colour: word(edge, 'overlay-color'), width: 2 * number(edge, 'overlay-padding'), opacity: glow } : null,
      words: this.lettering(edge, (height) => ({ x: edge.midpoint().x + number(edge, 'text-margin-x'), y: edge.midpoint().y + number(edge, 'text-margin-y') - height / 2 }), turn(edge, points)),
    };
  }

  /** The label as it is shown now: which words stand at a line depends on what is selected and how near one looks. */
  private lettering(element: Element, place: (height: number, width: number) => Point, turned: number): Lettering | null {
    const label = word(element, 'label');
    const font = { size: number(element, 'font-size'), weight: Number(word(element, 'font-weight')) || 400 };
    if (!label) return null;
    const measure = (text: string): number => this.measure(text, font);
    const lines = word(element, 'text-wrap') === 'wrap' ? wrapped(label, number(element, 'text-max-width'), measure) : [label];
    const halo = number(element, 'text-outline-width');
    const ground = number(element, 'text-background-opacity');
    const width = Math.max(...lines.map(measure));
    return {
      lines,
      at: place(lines.length * font.size, width),
      width,
      font,
      colour: word(element, 'color'),
      halo: halo ? { colour: word(element, 'text-outline-color'), width: 2 * halo } : null,
      ground: ground ? { colour: word(element, 'text-background-color'), opacity: ground, padding: number(element, 'text-background-padding') } : null,
      turned,
    };
  }
}

/** A name stands below its node, or where there is more room for it. */
function beside(node: NodeSingular, { x, y }: Point, half: number): (height: number, width: number) => Point {
  const [across, down] = [number(node, 'text-margin-x'), number(node, 'text-margin-y')];
  const side = { left: -1, center: 0, right: 1 }[word(node, 'text-halign')] ?? 0;
  const level = { top: -1, center: 0, bottom: 1 }[word(node, 'text-valign')] ?? 1;
  return (height, width) => ({ x: x + across + side * (half + width / 2), y: y + down + level * half - ((1 - level) * height) / 2 });
}

function arrowOf(edge: EdgeSingular, end: 'source' | 'target'): Arrow | null {
  const tip = word(edge, `${end}-arrow-shape`);
  return isTip(tip) ? { tip, colour: word(edge, `${end}-arrow-color`), hollow: word(edge, `${end}-arrow-fill`) === 'hollow' } : null;
}

function isTip(shape: string): shape is Tip {
  return shape === 'triangle' || shape === 'vee' || shape === 'tee';
}

/** Words along a curve follow its ends' direction, and never stand on their heads. */
function turn(edge: EdgeSingular, points: readonly Point[]): number {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end || word(edge, 'text-rotation') !== 'autorotate') return 0;
  const across = end.x - start.x;
  return across ? (Math.atan((end.y - start.y) / across) * 180) / Math.PI : 90;
}

function word(element: Element, property: string): string {
  return String(element.style(property) ?? '');
}

function number(element: Element, property: string): number {
  return Number(element.numericStyle(property)) || 0;
}
