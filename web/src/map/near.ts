import { bundleId } from '../graph/elements';
import { pairOf, visible, type View } from '../state/view';

/** What a selection has to do with: entities, and pairs with a line between. Null where nothing is to step back. */
export interface Near {
  readonly keys: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** As on the canvas: one entity with all that it touches, several with the lines between them, a line with its ends. */
export function near(marked: readonly string[], view: View): Near | null {
  const { nodes, edges } = visible(view);
  const chosen = new Set(marked);
  const ends = new Set(nodes.filter((node) => chosen.has(node.key)).map((node) => node.key));
  const own = edges.filter((edge) => chosen.has(edge.key) || chosen.has(bundleId(pairOf(edge))));
  const alone = ends.size === 1 && marked.length === 1;
  const joined = edges.filter(({ source, target }) => (alone ? ends.has(source) || ends.has(target) : ends.has(source) && ends.has(target)));
  const lines = [...own, ...joined];
  const keys = new Set([...ends, ...lines.flatMap((edge) => [edge.source, edge.target])]);
  return keys.size + lines.length > 1 ? { keys, pairs: new Set(lines.map(pairOf)) } : null;
}
