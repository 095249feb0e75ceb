import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../state/view';
import { roomy, spread, stretched, type Box } from './spread';
import { untidiness } from './tidy';

/** What the layout needs to know; small, because it crosses to the worker. */
export interface Sketch {
  /** Width and height are of a node with its name. */
  readonly nodes: readonly Box[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly parallel?: number }[];
  /** Width of the canvas by its height. */
  readonly aspect: number;
  /** What stays exactly where it is. */
  readonly fixed?: ReadonlyMap<string, Point>;
}

cytoscape.use(fcose);

/** Of more entities than this only the outlines are laid out, by who is how many steps from whom: forces would take minutes. */
const MOST_BY_FORCE = 1_000;

/** The tidiest of a few layouts; the same sketch always gets the same places. */
export function arrange(sketch: Sketch): Map<string, Point> {
  const tries = sketch.nodes.length <= 60 ? 10 : sketch.nodes.length <= 150 ? 4 : 1;
  if (tries === 1) return laidOut(sketch, 1);
  let best = { places: new Map<string, Point>(), faults: Infinity };
  for (let seed = 1; seed <= tries && best.faults > 0; seed++) {
    const places = laidOut(sketch, seed);
    const faults = untidiness(places, sketch.edges);
    if (faults < best.faults) best = { places, faults };
  }
  return best.places;
}

/** fcose on a headless graph, then room for the names. */
function laidOut(sketch: Sketch, seed: number): Map<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...sketch.nodes.map(({ key, width, height }) => ({ data: { id: key, width, height } })),
      ...sketch.edges.map(({ source, target, parallel }) => ({ data: { source, target, parallel: parallel ?? 1 } })),
    ],
  });
  const random = Math.random;
  Math.random = seeded(seed);
  try {
    cy.layout(options(sketch)).run();
  } finally {
    Math.random = random;
  }
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  // A picture that some of it holds in place cannot be drawn out.
  return sketch.fixed?.size ? spread(sketch.nodes, new Map([...places, ...sketch.fixed]), sketch.fixed) : spread(sketch.nodes, stretched(outlined(sketch) ? roomy(sketch.nodes, places) : places, sketch.aspect));
}

function options(sketch: Sketch): cytoscape.LayoutOptions {
  const { nodes, fixed } = sketch;
  return {
    name: 'fcose',
    quality: outlined(sketch) ? 'draft' : 'proof',
    animate: false,
    randomize: true,
    numIter: nodes.length > 300 ? 1200 : 3000,
    ...(fixed?.size ? { fixedNodeConstraint: [...fixed].map(([nodeId, position]) => ({ nodeId, position })) } : {}),
    idealEdgeLength: length,
    nodeRepulsion: () => 4500,
    nodeSeparation: 55,
    gravity: 0.45,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
  } as unknown as cytoscape.LayoutOptions;
}

function outlined({ nodes }: Sketch): boolean {
  return nodes.length > MOST_BY_FORCE;
}

/** The more a line stands for, the more room it gets: the pair with most between them is what people come for. */
function length(edge: cytoscape.EdgeSingular): number {
  return 40 + 14 * Math.min(12, Number(edge.data('parallel')) - 1);
}

/** mulberry32: fcose draws its start from Math.random, and a picture that differs at each visit teaches nobody where things are. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
