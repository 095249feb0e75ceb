import { keysOf } from '../state/selection';
import type { State } from '../state/store';
import { pairOf, visible, type CanvasEdge, type View } from '../state/view';
import { bundleId } from './elements';

/** The elements that stand for a selection: for a fact its own edge, or the bundle that holds it. */
export function marked({ selection, found }: Pick<State, 'selection' | 'found'>, view: View): string[] {
  switch (selection?.kind) {
    case 'entity':
    case 'record':
      return [selection.key];
    case 'several':
      return keysOf(selection.key);
    case 'pair':
      return [bundleId(selection.key)];
    case 'path': {
      const steps = new Set(found?.paths.flatMap((path) => path.steps.flat()));
      const edges = visible(view).edges.filter((edge) => steps.has(edge.key));
      return [...new Set([...keysOf(selection.key), ...edges.flatMap((edge) => [edge.source, edge.target]), ...edges.map((edge) => lineOf(edge, view))])];
    }
    case 'fact': {
      const edge = (selection.edge && view.edges.get(selection.edge)) || [...view.edges.values()].find((one) => one.fact === selection.key);
      return edge ? [lineOf(edge, view)] : [];
    }
    default:
      return [];
  }
}

/** An edge's own line, or the one that it shares with those that run parallel. */
function lineOf(edge: CanvasEdge, view: View): string {
  const pair = pairOf(edge);
  const alone = view.opened.has(pair) || !visible(view).edges.some((one) => one !== edge && pairOf(one) === pair);
  return alone ? edge.key : bundleId(pair);
}
