import type { Core, EventObject, NodeCollection } from 'cytoscape';
import type { Point } from '../state/view';

export type Kind = 'node' | 'edge' | 'bundle';

/** What readers do to the canvas. Ids are those of elements.ts. */
export interface CanvasEvents {
  picked(id: string, kind: Kind): void;
  /** Several nodes at once: with a box, or one after the other with Shift. */
  chosen(keys: readonly string[]): void;
  cleared(): void;
  expanded(key: string): void;
  moved(places: ReadonlyMap<string, Point>): void;
  /** A menu is asked for, at a point of the window; null for the canvas itself. */
  menu(at: Point, target: { readonly id: string; readonly kind: Kind } | null): void;
  /** Who held something for its menu has begun to drag it. */
  left(): void;
  /** A press ended that was no choice: what was selected stays so. */
  kept(): void;
  /** The picture has come to rest: how many nodes lie outside it, and how many lines are drawn plainly. */
  rested(picture: { readonly outside: number; readonly plain: number }): void;
}

/** A finger that holds still moves this far. */
const STILL = 8;

/** Turns Cytoscape's events into those of the page. */
export function listen(cy: Core, events: CanvasEvents): void {
  // Cytoscape takes two quick clicks for a double one wherever they fall.
  let [before, last]: unknown[] = [];
  /** Where a menu was opened by a long press, until the next one. */
  let long: Point | null = null;
  cy.on('tapstart', () => (long = null));
  cy.on('tap', (event) => {
    [before, last] = [last, event.target];
    // Cytoscape changes its selection after the tap.
    if (long) setTimeout(() => events.kept());
    else if (event.target === cy && !held(event)) events.cleared();
  });
  cy.on('tap', 'node', (event) => {
    if (long) return;
    if (held(event)) setTimeout(() => events.chosen(selectedNodes(cy)));
    else events.picked(event.target.id(), 'node');
  });
  cy.on('tap', 'edge', (event) => void (long ?? events.picked(...target(event))));
  cy.on('boxend', () => setTimeout(() => events.chosen(selectedNodes(cy))));
  cy.on('dbltap', 'node', (event) => {
    if (before === last) events.expanded(event.target.id());
  });
  cy.on('cxttap taphold', (event) => {
    const { clientX, clientY } = pointer(event.originalEvent);
    if (event.type === 'taphold') long = { ...event.renderedPosition };
    const [id, kind] = event.target === cy ? [] : target(event);
    events.menu({ x: clientX, y: clientY }, id && kind ? { id, kind } : null);
  });
  cy.on('tapdrag', (event) => {
    const { x, y } = event.renderedPosition;
    if (!long || Math.hypot(x - long.x, y - long.y) < STILL) return;
    events.left();
    long = { x: Infinity, y: Infinity };
  });
  cy.on('dragfree', 'node', (event: EventObject) => {
    const dragged = event.target.union(cy.$('node:selected:grabbable')).filter('node') as NodeCollection;
    events.moved(new Map(dragged.map((node) => [node.id(), { ...node.position() }])));
  });
}

function target(event: EventObject): [id: string, kind: Kind] {
  const pair = event.target.data('pair') as string | undefined;
  return [pair ?? event.target.id(), event.target.isNode() ? 'node' : pair ? 'bundle' : 'edge'];
}

function held(event: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
  return shiftKey || ctrlKey || metaKey;
}

function pointer(event: Event): { clientX: number; clientY: number } {
  const touch = (event as TouchEvent).touches?.[0] ?? (event as TouchEvent).changedTouches?.[0];
  return touch ?? (event as MouseEvent);
}

function selectedNodes(cy: Core): string[] {
  return cy.nodes(':selected').map((node) => node.id());
}
