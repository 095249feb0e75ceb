import type { Point } from '../../state/view';
import { pair, polygon, towards } from './outline';
import type { Arrow, SceneEdge, Tip } from './scene';
import { element } from './xml';

/** Cytoscape's arrows: corners with the tip at 0 0 and the line coming from above, and how far before the tip the line ends. */
const TIPS: Record<Tip, { corners: readonly (readonly [number, number])[]; gap: (width: number) => number }> = {
  triangle: { corners: [[-0.15, -0.3], [0, 0], [0.15, -0.3]], gap: (width) => 2 * width },
  vee: { corners: [[-0.15, -0.3], [0, 0], [0.15, -0.3], [0, -0.15]], gap: (width) => 1.05 * width },
  tee: { corners: [[-0.15, 0], [-0.15, -0.1], [0.15, -0.1], [0.15, 0]], gap: () => 0 },
};

/** What the gap of a broken line leaves of it, on each side. */
const LEFT = 0.4;

/** A line with its arrows, in layers as the canvas paints them. */
export function lineOf(edge: SceneEdge, paper: string): string {
  const path = pathOf(shortened(edge));
  const stroke = (colour: string, width: number, more: Record<string, string | number | null> = {}): string =>
    element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes(edge), ...more });
  const { line, casing, glow } = edge;
  const drawn = [
    casing ? stroke(casing.colour, line.width + casing.width) : '',
    stroke(line.colour, line.width),
    edge.source ? arrow(edge, edge.source, edge.points, paper) : '',
    edge.target ? arrow(edge, edge.target, [...edge.points].reverse(), paper) : '',
  ];
  const over = glow ? stroke(glow.colour, glow.width, { 'stroke-opacity': glow.opacity, 'stroke-linecap': 'round', 'stroke-dasharray': null }) : '';
  return (line.opacity < 1 ? element('g', { opacity: line.opacity }, ...drawn) : drawn.join('')) + over;
}

function dashes(edge: SceneEdge): string | null {
  if (!edge.broken) return edge.dash.length ? edge.dash.join(' ') : null;
  const length = lengthOf(flattened(shortened(edge)));
  return [LEFT, 1 - 2 * LEFT, LEFT].map((share) => (share * length).toFixed(2)).join(' ');
}

/** The points of the line itself: an arrow covers its end. */
function shortened({ points, line, scale, source, target }: SceneEdge): Point[] {
  const gap = (arrow: Arrow | null): number => (arrow ? TIPS[arrow.tip].gap(line.width) * scale : 0);
  return points.map((point, i) => {
    if (i === 0) return towards(point, points[1] ?? point, gap(source));
    return i === points.length - 1 ? towards(point, points[i - 1] ?? point, gap(target)) : point;
  });
}

/** A quadratic curve to each point that bends it; between two of these it passes through their middle. */
function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const curves = curvesOf(points).map(([, bend, end]) => `Q${pair(bend)} ${pair(end)}`);
  return `M${pair(start)}${curves.length ? curves.join('') : rest.map((point) => `L${pair(point)}`).join('')}`;
}

function curvesOf(points: readonly Point[]): [Point, Point, Point][] {
  const bends = points.slice(1, -1);
  return bends.flatMap((bend, i): [Point, Point, Point][] => {
    const before = bends[i - 1];
    const after = bends[i + 1];
    const start = before ? middle(before, bend) : points[0];
    const end = after ? middle(bend, after) : points.at(-1);
    return start && end ? [[start, bend, end]] : [];
  });
}

const STEPS = 12;

/** The line as straight pieces, for measuring and for telling whether it can be seen. */
export function flattened(points: readonly Point[]): Point[] {
  const curves = curvesOf(points);
  if (!curves.length) return [...points];
  const along = (from: number, by: number, to: number, t: number): number => (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t ** 2 * to;
  const steps = curves.flatMap(([from, bend, to]) =>
    Array.from({ length: STEPS }, (_, i) => (i + 1) / STEPS).map((t) => ({ x: along(from.x, bend.x, to.x, t), y: along(from.y, bend.y, to.y, t) })),
  );
  return [...points.slice(0, 1), ...steps];
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((length, point, i) => length + Math.hypot(point.x - (points[i]?.x ?? 0), point.y - (points[i]?.y ?? 0)), 0);
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function arrow(edge: SceneEdge, { tip, colour, hollow }: Arrow, [end, before]: readonly Point[], paper: string): string {
  if (!end || !before) return '';
  const size = Math.max((edge.line.width * 13.37) ** 0.9, 29) * edge.scale;
  const ahead = Math.atan2(end.y - before.y, end.x - before.x);
  const [cos, sin] = [Math.cos(ahead) * size, Math.sin(ahead) * size];
  const corners = TIPS[tip].corners.map(([x, y]) => ({ x: end.x - x * sin + y * cos, y: end.y + x * cos + y * sin }));
  const drawn = hollow ? { fill: paper, stroke: colour, 'stroke-width': edge.line.width } : { fill: colour };
  return element('path', { d: polygon(corners, 0), ...drawn });
}
