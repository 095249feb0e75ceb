import type { NodeCollection } from 'cytoscape';
import type { Point } from '../state/view';
import { enlarged, NAME_WIDTH } from './names';
import { framing, type Extent } from './viewport';

export const PADDING = 24;
export const NAME_HEIGHT = 34;
const NAME_LETTER = 7;
const LARGEST_FIT = 1.4;

/** The farther away, the larger are names by the picture's own measure, and so the more room it takes: found step by step. */
export function framed(nodes: NodeCollection, window: { w: number; h: number }): { zoom: number; pan: Point } {
  let to = framing(extentOf(nodes, 1), window, PADDING, LARGEST_FIT);
  for (let step = 0; step < 4; step++) to = framing(extentOf(nodes, enlarged(to.zoom)), window, PADDING, LARGEST_FIT);
  return to;
}

/**
 * The extent of nodes with their names, estimated. Asking Cytoscape for it right after a label has changed makes it
 * remember the old label's size, and then it paints the new one over its neighbours.
 */
export function extentOf(nodes: NodeCollection, scale: number): Extent {
  const boxes = nodes.map((node) => {
    const { x, y } = node.position();
    const half = (node.data('size') as number) / 2;
    const name = (scale * Math.min(NAME_WIDTH, String(node.data('name')).length * NAME_LETTER)) / 2;
    const side = Math.max(half, name);
    return { x1: x - side, x2: x + side, y1: y - half, y2: y + half + NAME_HEIGHT * scale };
  });
  const x1 = Math.min(...boxes.map((box) => box.x1));
  const y1 = Math.min(...boxes.map((box) => box.y1));
  return { x1, y1, w: Math.max(...boxes.map((box) => box.x2)) - x1, h: Math.max(...boxes.map((box) => box.y2)) - y1 };
}
