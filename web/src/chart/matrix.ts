import type { EntityNode, Overview } from '../api/types';

export type Order = 'facts' | 'community' | 'name';

/** How many facts join two entities, whichever is named first. */
export function joining(cells: Overview['matrix']['cells']): (one: string, other: string) => number {
  const facts = new Map(cells.flatMap(({ one, other, facts: number }) => [[`${one}|${other}`, number], [`${other}|${one}`, number]] as const));
  return (one, other) => (one === other ? 0 : (facts.get(`${one}|${other}`) ?? 0));
}

/** Those who have much to do with one another stand together when ordered by community: dark blocks along the diagonal. */
export function ordered(entities: readonly EntityNode[], order: Order, communities: ReadonlyMap<string, number>): EntityNode[] {
  const by: Record<Order, (one: EntityNode, other: EntityNode) => number> = {
    facts: () => 0,
    community: (one, other) => rank(communities, one) - rank(communities, other),
    name: (one, other) => one.name.localeCompare(other.name),
  };
  return entities.toSorted((one, other) => by[order](one, other) || other.facts - one.facts);
}

/** Who is joined to nobody stands last. */
function rank(communities: ReadonlyMap<string, number>, { key }: EntityNode): number {
  return communities.get(key) || Infinity;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

const STEPS: Record<string, Spot> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

/** Where a key leads from a cell: to the next that has something in it, or to the same where there is none. */
export function stepped({ row, column }: Spot, key: string, size: number, filled: (spot: Spot) => boolean): Spot {
  const line = Array.from({ length: size }, (_, i) => ({ row, column: i })).filter(filled);
  if (key === 'Home') return line[0] ?? { row, column };
  if (key === 'End') return line.at(-1) ?? { row, column };
  const step = STEPS[key];
  if (!step) return { row, column };
  for (let spot = { row: row + step.row, column: column + step.column }; within(spot, size); spot = { row: spot.row + step.row, column: spot.column + step.column })
    if (filled(spot)) return spot;
  return { row, column };
}

function within({ row, column }: Spot, size: number): boolean {
  return Math.min(row, column) >= 0 && Math.max(row, column) < size;
}
