import address from 'virtual:measure-worker';
import type { Reckoning, Worked } from '../state/measurer';
import type { Visible } from '../state/view';
import type { Ties } from './measures';
import { Tasks } from './tasks';

const PATIENCE = 30_000;
/** Entities times lines; betweenness looks from each entity along all lines. Some five seconds on two slow cores. */
const MOST = 12_000_000;

/** Works measures out in a worker, so that the page stays alive meanwhile. */
export class Reckoner implements Reckoning {
  private readonly tasks = new Tasks<{ what: Worked; ties: Ties }, ReadonlyMap<string, number>>(() => new Worker(address, { type: 'module' }), PATIENCE);

  /** Whether it is worth starting at all. */
  affords(what: Worked, { nodes, edges }: Visible): boolean {
    return what !== 'betweenness' || nodes.length * (nodes.length + edges.length) <= MOST;
  }

  values(what: Worked, { nodes, edges }: Visible): Promise<ReadonlyMap<string, number>> {
    const ties = edges.map(({ source, target, fact, claims }) => ({ source, target, fact, claims }));
    return this.among(what, { nodes: nodes.map((node) => node.key), edges: ties });
  }

  among(what: Worked, ties: Ties): Promise<ReadonlyMap<string, number>> {
    return this.tasks.ask({ what, ties });
  }
}
