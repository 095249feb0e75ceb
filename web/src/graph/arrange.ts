import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../state/view';
import { spread, stretched } from './spread';

/** What the layout needs to know; small, because it crosses to the worker. */
export interface Sketch {
  readonly nodes: readonly { readonly key: string; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  /** Width of the canvas by its height. */
  readonly aspect: number;
}

cytoscape.use(fcose);

/** fcose on a headless graph: the same sketch always gets the same places. */
export function arrange(sketch: Sketch): Map<string, Point> {
  // The name below a node needs room as well.
  const boxes = sketch.nodes.map(({ key, size }) => ({ key, width: Math.max(size, 78), height: size + 30 }));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...boxes.map(({ key, width, height }) => ({ data: { id: key, width, height } })),
      ...sketch.edges.map(({ source, target }) => ({ data: { source, target } })),
    ],
  });
  const random = Math.random;
  Math.random = seeded(7);
  try {
    cy.layout(options(sketch.nodes.length)).run();
  } finally {
    Math.random = random;
  }
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return spread(boxes, stretched(places, sketch.aspect));
}

function options(nodes: number): cytoscape.LayoutOptions {
  return {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    randomize: true,
    numIter: nodes > 300 ? 1200 : 3000,
    idealEdgeLength: () => 30,
    nodeRepulsion: () => 1500,
    nodeSeparation: 55,
    gravity: 0.45,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
  } as unknown as cytoscape.LayoutOptions;
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
