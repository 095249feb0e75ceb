import type { Core, ElementDefinition } from 'cytoscape';

/** So many elements are added at once: more would keep the page from answering for long. */
const AT_ONCE = 2_000;
/** Of more than that, so many at a time: what is there already has to be drawn again each time. */
const SLICE = 1_000;

/** All in one slice where they are few. */
export function slicesOf<T>(all: readonly T[]): T[][] {
  const size = all.length <= AT_ONCE ? AT_ONCE : SLICE;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** Adds elements to the canvas a slice a frame, so that the page answers in between. */
export class Growth {
  private turn = 0;
  private waiting: (() => void)[] | null = null;

  constructor(private readonly cy: Core) {}

  /** What was being added before and is not there yet is dropped: whoever calls again has counted it among the new. */
  add(fresh: readonly ElementDefinition[]): void {
    const turn = ++this.turn;
    this.waiting ??= [];
    const step = ([slice, ...rest]: ElementDefinition[][]): void => {
      if (turn !== this.turn) return;
      if (slice) this.cy.add(slice);
      if (rest.length) requestAnimationFrame(() => step(rest));
      else this.end();
    };
    step(slicesOf(fresh));
  }

  /** Does what needs everything to be there: at once, or as soon as it is. */
  then(task: () => void): void {
    if (this.waiting) this.waiting.push(task);
    else task();
  }

  stop(): void {
    this.turn++;
  }

  private end(): void {
    const tasks = this.waiting ?? [];
    this.waiting = null;
    for (const task of tasks) task();
  }
}
