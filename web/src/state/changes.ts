import type { Diff, FactChange } from '../api/types';
import type { CanvasEdge, Comparison, View } from './view';

/** What became of a fact between two days: the kinds that the server tells apart. */
export type Change = 'new' | 'confirmed' | 'disputed' | 'changed' | 'ended' | 'retracted';

/** In the order in which they are told; the first one stands for a line that holds several. */
export const changes: readonly Change[] = ['new', 'disputed', 'confirmed', 'changed', 'ended', 'retracted'];

/** Each kind has a sign of its own, so that none is told by colour alone. Colours are those of Okabe and Ito, by ground. */
export const changeMarks: Record<Change, { readonly sign: string; readonly colour: string; readonly colourDark: string }> = {
  new: { sign: '+', colour: '#007a5a', colourDark: '#2bc59a' },
  disputed: { sign: '≠', colour: '#c04d00', colourDark: '#ff9a56' },
  confirmed: { sign: '✓', colour: '#0063a6', colourDark: '#6cbcf0' },
  changed: { sign: '~', colour: '#9a6a00', colourDark: '#f0c04a' },
  ended: { sign: '−', colour: '#6b4b8a', colourDark: '#c3a3e6' },
  retracted: { sign: '⊘', colour: '#5d584f', colourDark: '#b9b4a9' },
};

/** Facts that changed, and how. */
export type Changed = ReadonlyMap<string, Change>;

/** A comparison with what the server answered to it, once it has. */
export interface Compared {
  readonly comparison: Comparison;
  /** The day at which the clock stands that does not run. */
  readonly standing: string | null;
  readonly answer: Diff | null;
  readonly changed: Changed;
  /** Why there is no answer. */
  readonly problem: string | null;
}

export function changedOf(diff: Diff): Changed {
  return new Map(changes.flatMap((change) => (diff.facts[change]?.items ?? []).map((item) => [item.fact, change] as const)));
}

/** What a comparison says of an edge; null where nothing is compared yet. */
export function changeOf(edge: CanvasEdge, changed: Changed | null): Change | null {
  return changed?.get(edge.fact) ?? null;
}

/** The kinds of some edges, each once, in their order. */
export function kindsOf(edges: readonly CanvasEdge[], changed: Changed | null): Change[] {
  const found = new Set(edges.map((edge) => changeOf(edge, changed)));
  return changes.filter((change) => found.has(change));
}

/** The kinds that a difference holds, with how many facts. */
export function totals(diff: Diff): (readonly [Change, number])[] {
  return changes.flatMap((change) => {
    const total = diff.facts[change]?.total ?? 0;
    return total ? [[change, total] as const] : [];
  });
}

/** Changed facts none of whose edges are drawn. */
export function absent(items: readonly FactChange[], view: View): FactChange[] {
  const here = new Set([...view.edges.values()].map((edge) => edge.fact));
  return items.filter((item) => item.edges.length > 0 && !here.has(item.fact));
}

/** The changes that what is drawn was told of, for the view that they belong to. */
export function toldOf(diff: Compared | null, view: View): Changed | null {
  return diff?.answer && diff.comparison === view.comparison ? diff.changed : null;
}
