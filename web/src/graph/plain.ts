import type { Collection, Core } from 'cytoscape';
import type { Point } from '../state/view';

/** Among more lines than this nobody reads marks and words, and each costs at every frame. */
const MOST_IN_FULL = 1_000;

interface Frame {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether so many lines at once are drawn plainly: without arrows, dashes, marks and words. */
export function plainly(lines: number): boolean {
  return lines > MOST_IN_FULL;
}

/** Whether a line between two points may cross a frame. Told by its box: that is soon looked at, and seldom wrong. */
export function crosses(from: Point, to: Point, frame: Frame): boolean {
  return (
    Math.min(from.x, to.x) <= frame.x2 && Math.max(from.x, to.x) >= frame.x1 &&
    Math.min(from.y, to.y) <= frame.y2 && Math.max(from.y, to.y) >= frame.y1
  );
}

/**
 * Gives the class `plain` to what is drawn plainly, wherever more lines are in sight than can be read. Answers how many these
 * are. To be called when the picture has come to rest; it touches only what changes.
 */
export function drawPlainly(cy: Core): number {
  const lines = cy.edges();
  // After every pan, so it must cost nothing where nothing is drawn plainly and nothing need be.
  if (!plainly(lines.length) && cy.elements('.plain').empty()) return 0;
  const seen = plainly(lines.length) ? inSight(cy) : lines;
  const many = plainly(seen.length);
  const full: Collection = many ? cy.collection() : plainly(lines.length) ? seen.union(seen.connectedNodes()) : cy.elements();
  cy.batch(() => {
    full.filter('.plain').removeClass('plain');
    cy.elements().difference(full).not('.plain').addClass('plain');
  });
  moveAsPainted(cy, many);
  return many ? seen.length : 0;
}

/**
 * Whether a picture that is moved or zoomed is painted anew only when it comes to rest. Cytoscape takes this as an option when
 * it starts, but its renderer looks at it before each frame.
 */
function moveAsPainted(cy: Core, wanted: boolean): void {
  (cy as unknown as { renderer(): { textureOnViewport: boolean } }).renderer().textureOnViewport = wanted;
}

function inSight(cy: Core) {
  const frame = cy.extent();
  return cy.edges().filter((edge) => crosses(edge.source().position(), edge.target().position(), frame));
}
