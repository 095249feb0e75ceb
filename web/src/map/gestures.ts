import type { Point } from '../state/view';

interface Moves {
  zoom(factor: number, at: Point): void;
  pan(x: number, y: number): void;
}

/** Less than this is a click of an unsteady hand. */
const STILL = 4;

/** Wheel, drag and two fingers on an element, as moves of what it shows. */
export class Gestures {
  private readonly pointers = new Map<number, Point>();
  private start: Point = { x: 0, y: 0 };
  /** Whether the last press moved something: the click that ends it is then none. */
  moved = false;

  constructor(
    private readonly element: Element,
    private readonly moves: Moves,
  ) {
    const on = (name: string, listener: (event: never) => void): void => element.addEventListener(name, listener as EventListener, { passive: false });
    on('wheel', this.wheel);
    on('pointerdown', this.down);
    on('pointermove', this.move);
    on('pointerup', this.up);
    on('pointercancel', this.up);
  }

  private readonly wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    this.moves.zoom(Math.exp(Math.max(-240, Math.min(240, -event.deltaY * lines)) * 0.0022), this.within(event));
  };

  private readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    // A press that ended outside the element was never seen to end.
    if (event.isPrimary) this.pointers.clear();
    if (!this.pointers.size) this.moved = false;
    this.pointers.set(event.pointerId, this.within(event));
    this.start = this.within(event);
  };

  private readonly move = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const at = this.within(event);
    if (!this.moved && this.pointers.size === 1 && apart(at, this.start) < STILL) return;
    // Only what is dragged is captured: a captured press would take its click away from what lies under it.
    if (!this.moved) this.element.setPointerCapture(event.pointerId);
    this.moved = true;
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) this.moves.pan(at.x - before.x, at.y - before.y);
    else if (apart(before, other) > 0) this.moves.zoom(apart(at, other) / apart(before, other), { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
    this.pointers.set(event.pointerId, at);
  };

  private readonly up = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
  };

  private within({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
