import { FONT } from '../style';
import { lineOf } from './lines';
import { outline } from './outline';
import type { Box, Lettering, Scene, SceneEdge, SceneNode } from './scene';
import { element, escaped, figure } from './xml';

/** How far the letters of our font reach below their line, as a share of their size. */
const DESCENT = 0.24;

/** The drawing of a scene, set into a rectangle of the sheet that has the proportions of its box. */
export function drawing(scene: Scene, { x, y, w, h }: Box): string {
  const { box, inks } = scene;
  return element(
    'svg',
    { x, y, width: w, height: h, viewBox: [box.x, box.y, box.w, box.h].map(figure).join(' '), 'font-family': FONT },
    ...scene.edges.map((edge) => edgeOf(edge, inks.paper)),
    ...scene.nodes.map(nodeOf),
  );
}

export function edgeOf(edge: SceneEdge, paper: string): string {
  return element('g', { class: 'edge', 'data-key': edge.id, opacity: faded(edge.opacity) }, wordedLine(edge, paper));
}

export function wordedLine(edge: SceneEdge, paper: string): string {
  return lineOf(edge, paper) + (edge.words ? letteringOf(edge.words) : '');
}

export function nodeOf(node: SceneNode): string {
  const { at, size, shape, border, rim, name } = node;
  const shaped = (grown: number, more: Record<string, string | number>): string => element('path', { d: outline(shape, at, size + grown), ...more });
  return element(
    'g',
    { class: 'node', 'data-key': node.id, opacity: faded(node.opacity) },
    rim ? shaped(border.width + rim.width + rim.gap, { fill: 'none', stroke: rim.colour, 'stroke-width': rim.width }) : '',
    shaped(0, { fill: node.fill, stroke: border.colour, 'stroke-width': border.width, 'stroke-linejoin': 'miter' }),
    lettersOf(node),
    name ? letteringOf(name) : '',
  );
}

/** As glyph.ts sets them. */
function lettersOf({ letters, at, size, ink }: SceneNode): string {
  if (!letters) return '';
  const height = ([...letters].length > 2 ? 0.3 : 0.36) * size;
  const place = { x: at.x, y: at.y + 0.01 * size + 0.36 * height };
  return element('text', { ...place, 'font-size': height, 'font-weight': 600, 'text-anchor': 'middle', fill: ink }, escaped(letters));
}

function letteringOf(words: Lettering): string {
  const { at, font, halo, ground } = words;
  const height = words.lines.length * font.size;
  const turn = words.turned ? `rotate(${figure(words.turned)} ${figure(at.x)} ${figure(at.y + height / 2)})` : null;
  const round = halo ? { stroke: halo.colour, 'stroke-width': halo.width, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
  const text = element(
    'text',
    { 'font-size': font.size, 'font-weight': font.weight, fill: words.colour, 'text-anchor': 'middle', transform: turn, ...round },
    ...words.lines.map((line, i) => element('tspan', { x: at.x, y: at.y + (i + 1 - DESCENT) * font.size }, escaped(line))),
  );
  if (!ground) return text;
  const { padding } = ground;
  const plate = { x: at.x - words.width / 2 - padding, y: at.y - padding, width: words.width + 2 * padding, height: height + 2 * padding, rx: 2 };
  return element('rect', { ...plate, fill: ground.colour, 'fill-opacity': ground.opacity, transform: turn }) + text;
}

function faded(opacity: number): number | null {
  return opacity < 1 ? opacity : null;
}
