import type { Core, ElementDefinition } from 'cytoscape';

/** As many elements as can be added and drawn between two frames without a reader noticing. */
const SLICE = 1_500;

/** Adds elements to the canvas a slice a frame, so that the page answers in between. */
export class Growth {
  private turn = 0;

  constructor(private readonly cy: Core) {}

  /** What was being added before and is not there yet is dropped: whoever calls again has counted it among the new. */
  add(fresh: readonly ElementDefinition[], done: () => void): void {
    const turn = ++this.turn;
    const step = (from: number): void => {
      if (turn !== this.turn) return;
      this.cy.add(fresh.slice(from, from + SLICE));
      const next = from + SLICE;
      if (next < fresh.length) requestAnimationFrame(() => step(next));
      else done();
    };
    step(0);
  }

  stop(): void {
    this.turn++;
  }
}
