import address from 'virtual:layout-worker';
import type { CanvasNode, Graph, Point } from '../state/view';
import type { Sketch } from './arrange';
import { diameter } from './glyph';
import { LONGEST_NAME, NAME_WIDTH } from './names';
import { sunflower } from './place';
import type { Box } from './spread';
import { Tasks } from './tasks';

/** For the largest pictures on a busy machine; a small one is there in a moment. */
const PATIENCE = 60_000;
const LETTER = 7;
const LINE = 14;

/** Lays a whole graph out in a worker, so that the page stays alive meanwhile. */
export class Layout {
  private readonly tasks = new Tasks<Sketch, Map<string, Point>>(() => new Worker(address, { type: 'module' }), PATIENCE);

  constructor(private readonly aspect: () => number) {}

  async places(graph: Graph, fixed: ReadonlyMap<string, Point> = new Map()): Promise<Map<string, Point>> {
    if (graph.nodes.length < 2) return sunflower(graph.nodes.map((node) => node.key));
    try {
      return await this.tasks.ask({ ...sketchOf(graph, this.aspect()), fixed });
    } catch {
      // A picture in plain order is worth more than none: a browser without module workers, or a worker that died.
      return sunflower(graph.nodes.map((node) => node.key));
    }
  }
}

/** Estimated, not measured: a worker has no fonts. */
function boxOf(node: CanvasNode): Box {
  const size = diameter(node.facts);
  const name = Math.min(node.name.length, LONGEST_NAME) * LETTER;
  return { key: node.key, width: Math.max(size, Math.min(name, NAME_WIDTH)), height: size + 8 + Math.ceil(name / NAME_WIDTH) * LINE };
}

function sketchOf(graph: Graph, aspect: number): Omit<Sketch, 'fixed'> {
  const pairs = new Map<string, { source: string; target: string; parallel: number }>();
  for (const { source, target } of graph.edges) {
    const pair = [source, target].sort().join('|');
    pairs.set(pair, { source, target, parallel: (pairs.get(pair)?.parallel ?? 0) + 1 });
  }
  return { nodes: graph.nodes.map(boxOf), edges: [...pairs.values()], aspect };
}
