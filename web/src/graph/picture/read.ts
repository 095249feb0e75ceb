import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../../state/view';
import type { Inks } from '../colour';
import { FONT } from '../style';
import { flattened } from './lines';
import type { Arrow, Lettering, Measure, Scene, SceneEdge, SceneNode, Tip } from './scene';
import { meets, round } from './seen';
import { wrapped } from './wrap';

type Element = NodeSingular | EdgeSingular;

const MARGIN = 24;

/** Measures as the canvas does, and so breaks lines where it does. */
export function pen(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${FONT}`;
    return context.measureText(text).width;
  };
}

/** What is seen: as large as on the screen, without what `covered` pixels at the canvas's foot lie under. */
export function seen(cy: Core, inks: Inks, covered: number): Scene {
  const { x1, y1, w, h } = cy.extent();
  const zoom = cy.zoom();
  const box = { x: x1, y: y1, w, h: Math.max(1, h - covered / zoom) };
  // Cytoscape decides by the size in its cache, which holds powers of two, whether words are worth writing.
  const all = new Reading(2 ** Math.ceil(Math.log2(zoom * devicePixelRatio))).scene(cy);
  return {
    box, zoom, inks,
    nodes: all.nodes.filter(({ at, size }) => meets([{ x: at.x - size / 2, y: at.y - size / 2 }, { x: at.x + size / 2, y: at.y + size / 2 }], box)),
    edges: all.edges.filter((edge) => meets(flattened(edge.points), box)),
  };
}

/** Everything on the canvas, where one unit is one pixel. */
export function everything(cy: Core, inks: Inks): Scene {
  const { nodes, edges } = new Reading(1).scene(cy);
  return { box: round(nodes, edges, MARGIN), zoom: 1, inks, nodes, edges };
}

class Reading {
  private readonly measure = pen();

  constructor(private readonly scale: number) {}

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
      name: this.lettering(node, () => ({ x: at.x, y: at.y + size / 2 + number(node, 'text-margin-y') }), 0),
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
      words: this.lettering(edge, (height) => ({ x: edge.midpoint().x, y: edge.midpoint().y - height / 2 }), turn(edge, points)),
    };
  }

  /** The label as it is shown now: which words stand at a line depends on what is selected and how near one looks. */
  private lettering(element: Element, place: (height: number) => Point, turned: number): Lettering | null {
    const label = word(element, 'label');
    const font = { size: number(element, 'font-size'), weight: Number(word(element, 'font-weight')) || 400 };
    if (!label || font.size * this.scale < number(element, 'min-zoomed-font-size')) return null;
    const measure = (text: string): number => this.measure(text, font);
    const lines = word(element, 'text-wrap') === 'wrap' ? wrapped(label, number(element, 'text-max-width'), measure) : [label];
    const halo = number(element, 'text-outline-width');
    const ground = number(element, 'text-background-opacity');
    return {
      lines,
      at: place(lines.length * font.size),
      width: Math.max(...lines.map(measure)),
      font,
      colour: word(element, 'color'),
      halo: halo ? { colour: word(element, 'text-outline-color'), width: 2 * halo } : null,
      ground: ground ? { colour: word(element, 'text-background-color'), opacity: ground, padding: number(element, 'text-background-padding') } : null,
      turned,
    };
  }
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
