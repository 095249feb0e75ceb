import type { CanvasNode } from '../state/view';

/** Cytoscape's names for the ontology's shapes; its own names pass through. */
const SHAPES: Record<string, string> = {
  disc: 'ellipse',
  circle: 'ellipse',
  'rounded-square': 'round-rectangle',
  'rounded-rectangle': 'round-rectangle',
  square: 'rectangle',
  pin: 'round-tag',
};
const KNOWN = new Set([
  'ellipse', 'triangle', 'round-triangle', 'rectangle', 'round-rectangle', 'cut-rectangle', 'barrel', 'rhomboid',
  'diamond', 'round-diamond', 'pentagon', 'round-pentagon', 'hexagon', 'round-hexagon', 'heptagon', 'octagon', 'star',
  'tag', 'round-tag', 'vee',
]);

export function shapeOf(name: string): string {
  const shape = SHAPES[name] ?? name;
  return KNOWN.has(shape) ? shape : 'ellipse';
}

/** A state's ISO code; the initials of whoever is drawn as a disc. */
export function glyphText(node: CanvasNode, shape: string): string {
  if (node.code) return node.code;
  return shape === 'ellipse' ? initials(node.name) : '';
}

/** First letters of the first and last word, in any script; marks and digits are no initials. */
export function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => word.match(/\p{L}/u)?.[0] ?? []);
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return ends.join('').toLocaleUpperCase();
}

/**
 * The letters inside a node as an image: a Cytoscape node has a single label, and that is the name below it.
 * Only letters and digits get in, so that no name can write markup.
 */
export function glyphImage(letters: string, colour: string): string {
  const safe = letters.replace(/[^\p{L}\p{N}]/gu, '');
  if (!safe) return 'none';
  const size = safe.length > 2 ? 30 : 36;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">` +
    `<text x="50" y="51" text-anchor="middle" dominant-baseline="central" font-family="Inter, Helvetica, Arial, sans-serif" ` +
    `font-size="${size}" font-weight="600" letter-spacing="0.5" fill="${colour}">${safe}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

const SMALLEST = 21;
const LARGEST = 54;

/** Mild, so that a hub is seen to be one and does not become the picture. */
export function diameter(facts: number): number {
  return Math.round(Math.min(LARGEST, SMALLEST + 2.7 * Math.log2(1 + Math.max(0, facts))));
}

/** By a measure whose values say something beside one another only: the largest has the largest disc. */
export function diameterAmong(value: number, most: number): number {
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(most > 0 ? Math.max(0, value) / most : 0));
}
