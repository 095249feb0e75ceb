import type { Point } from '../../state/view';
import { figure } from './xml';

type Corner = readonly [number, number];

/** Corners of a regular polygon, drawn out to fill the square from -1 to 1 as Cytoscape does. */
function regular(sides: number): Corner[] {
  const step = (2 * Math.PI) / sides;
  const start = Math.PI / 2 + (sides % 2 ? 0 : step / 2);
  return fitted(Array.from({ length: sides }, (_, i): Corner => [Math.cos(start + i * step), -Math.sin(start + i * step)]));
}

function star(): Corner[] {
  const inner = 0.5 * (3 - Math.sqrt(5)) * 1.57;
  return fitted(
    Array.from({ length: 10 }, (_, i): Corner => {
      const angle = Math.PI / 2 + (i * Math.PI) / 5;
      const radius = i % 2 ? inner : 1;
      return [radius * Math.cos(angle), -radius * Math.sin(angle)];
    }),
  );
}

function fitted(corners: Corner[]): Corner[] {
  const fit = (axis: 0 | 1) => {
    const values = corners.map((corner) => corner[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number): number => (2 * (value - least)) / (most - least) - 1;
  };
  const [across, down] = [fit(0), fit(1)];
  return corners.map(([x, y]) => [across(x), down(y)]);
}

const CORNERS: Record<string, readonly Corner[]> = {
  triangle: regular(3),
  rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  pentagon: regular(5),
  hexagon: regular(6),
  heptagon: regular(7),
  octagon: regular(8),
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  star: star(),
  vee: [[-1, -1], [0, -0.333], [1, -1], [0, 1]],
  rhomboid: [[-1, -1], [0.333, -1], [1, 1], [-0.333, 1]],
  tag: [[-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]],
};
const CUT = 8;

/**
 * The path of one of Cytoscape's shapes, by its name, in a square of some size round a point. Some of them have corners that are
 * the same whatever their size: a sample tells how large what it stands for is drawn, to look like it.
 */
export function outline(shape: string, at: Point, size: number, stands = size): string {
  const half = size / 2;
  if (shape === 'barrel') return barrel(at, size);
  if (shape === 'cut-rectangle') return polygon(cut(at, half, (CUT * size) / stands), 0);
  const corners = CORNERS[shape.replace(/^round-/, '')];
  if (!corners) return ellipse(at, half);
  const radius = shape === 'round-rectangle' ? Math.min(size / 4, 8) : shape.startsWith('round-') ? Math.min(size / 10, 8) : 0;
  return polygon(corners.map(([x, y]) => ({ x: at.x + x * half, y: at.y + y * half })), radius);
}

function ellipse({ x, y }: Point, radius: number): string {
  const arc = `A${figure(radius)} ${figure(radius)} 0 1 1 `;
  return `M${pair({ x: x - radius, y })}${arc}${pair({ x: x + radius, y })}${arc}${pair({ x: x - radius, y })}Z`;
}

function cut({ x, y }: Point, half: number, corner: number): Point[] {
  const inner = half - Math.min(corner, half);
  return [[-inner, -half], [inner, -half], [half, -inner], [half, inner], [inner, half], [-inner, half], [-half, inner], [-half, -inner]].map(
    ([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }),
  );
}

function barrel({ x, y }: Point, size: number): string {
  const half = size / 2;
  const [rise, run] = [Math.min(15, 0.05 * size), Math.min(100, 0.25 * size)];
  const bend = 0.05 * run;
  const at = (dx: number, dy: number): string => pair({ x: x + dx, y: y + dy });
  return (
    `M${at(-half, rise - half)}L${at(-half, half - rise)}Q${at(bend - half, half)} ${at(run - half, half)}L${at(half - run, half)}` +
    `Q${at(half - bend, half)} ${at(half, half - rise)}L${at(half, rise - half)}Q${at(half - bend, -half)} ${at(half - run, -half)}` +
    `L${at(run - half, -half)}Q${at(bend - half, -half)} ${at(-half, rise - half)}Z`
  );
}

/** A corner that is rounded begins and ends where a circle of the radius touches its sides. */
export function polygon(corners: readonly Point[], radius: number): string {
  const steps = corners.map((corner, i) => {
    const [before, after] = [corners.at(i - 1) ?? corner, corners[(i + 1) % corners.length] ?? corner];
    const start = i ? 'L' : 'M';
    if (!radius) return `${start}${pair(corner)}`;
    const reach = radius / Math.tan(angle(before, corner, after) / 2);
    return `${start}${pair(towards(corner, before, reach))}Q${pair(corner)} ${pair(towards(corner, after, reach))}`;
  });
  return `${steps.join('')}Z`;
}

function angle(one: Point, corner: Point, other: Point): number {
  const between = Math.atan2(one.y - corner.y, one.x - corner.x) - Math.atan2(other.y - corner.y, other.x - corner.x);
  const whole = Math.abs(between) % (2 * Math.PI);
  return Math.min(whole, 2 * Math.PI - whole);
}

/** The point so far from one towards another. */
export function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * far) / length, y: from.y + ((to.y - from.y) * far) / length };
}

export function pair({ x, y }: Point): string {
  return `${figure(x)} ${figure(y)}`;
}
