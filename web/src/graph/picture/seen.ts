import type { Point } from '../../state/view';
import { flattened } from './lines';
import type { Box, Lettering, SceneEdge, SceneNode } from './scene';

/** Whether any piece of a line lies in a box. */
export function meets(line: readonly Point[], box: Box): boolean {
  return line.some((point, i) => i > 0 && crosses(line[i - 1] ?? point, point, box));
}

/** After Liang and Barsky: what each side of the box leaves of the piece. */
function crosses(from: Point, to: Point, { x, y, w, h }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [[-dx, from.x - x], [dx, x + w - from.x], [-dy, from.y - y], [dy, y + h - from.y]] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}

/** The box round everything that is drawn; round nothing, an empty one. */
export function round(nodes: readonly SceneNode[], edges: readonly SceneEdge[], margin: number): Box {
  const points = [
    ...nodes.flatMap(({ at, size, name }) => [
      { x: at.x - size / 2, y: at.y - size / 2 },
      { x: at.x + size / 2, y: at.y + size / 2 },
      ...ends(name),
    ]),
    ...edges.flatMap(({ points: line, words }) => [...flattened(line), ...ends(words)]),
  ];
  const bound = (axis: 'x' | 'y'): [number, number] =>
    points.reduce<[number, number]>(([least, most], point) => [Math.min(least, point[axis]), Math.max(most, point[axis])], [Infinity, -Infinity]);
  const [[left, right], [top, bottom]] = [bound('x'), bound('y')];
  if (!points.length) return { x: 0, y: 0, w: 2 * margin, h: 2 * margin };
  return { x: left - margin, y: top - margin, w: right - left + 2 * margin, h: bottom - top + 2 * margin };
}

function ends(words: Lettering | null): Point[] {
  if (!words) return [];
  const { at, width, lines, font } = words;
  return [{ x: at.x - width / 2, y: at.y }, { x: at.x + width / 2, y: at.y + lines.length * font.size }];
}
