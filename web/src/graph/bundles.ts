import type { Status } from '../api/types';
import { strongest } from '../state/status';
import { pairOf, type CanvasEdge } from '../state/view';

/** All edges between two nodes, whichever way they point. */
export interface Bundle {
  readonly pair: string;
  readonly members: readonly CanvasEdge[];
  readonly status: Status;
  /** One member is disputed, or denies what another states: worth a mark even where the line is drawn by the strongest. */
  readonly contested: boolean;
  readonly relations: readonly string[];
  readonly publishers: number;
}

export function bundled(edges: readonly CanvasEdge[]): Map<string, Bundle> {
  const groups = new Map<string, CanvasEdge[]>();
  for (const edge of edges) {
    const pair = pairOf(edge);
    const group = groups.get(pair);
    if (group) group.push(edge);
    else groups.set(pair, [edge]);
  }
  return new Map([...groups].map(([pair, members]) => [pair, bundleOf(pair, members)]));
}

function bundleOf(pair: string, members: CanvasEdge[]): Bundle {
  const statuses = members.map((edge) => edge.status);
  return {
    pair,
    members,
    status: strongest(statuses),
    contested: statuses.includes('disputed') || (statuses.includes('denied') && new Set(statuses).size > 1),
    relations: [...new Set(members.map((edge) => edge.relation))],
    publishers: Math.max(...members.map((edge) => edge.publishers)),
  };
}
