import { placesAlong } from '../graph/place';
import type { Edge, EntityNode, Paths } from '../api/types';
import { text } from '../text';
import { joined, keysOf } from './selection';
import type { Store } from './store';
import { withGraph, type Point, type View } from './view';

/** Finds ways between two entities: chosen one after the other, shown in the panel, drawn where somebody wants them drawn. */
export class Pathfinder {
  constructor(private readonly store: Store) {}

  /** The next entity that is chosen is the other end. */
  from(key: string): void {
    const name = this.store.view.nodes.get(key)?.name ?? key;
    this.store.set({ pathFrom: key, room: 'graph', notice: text.path.chooseEnd(name) });
  }

  /** True where this choice was the other end of a path. */
  reached(key: string): boolean {
    const { pathFrom } = this.store.state;
    if (!pathFrom || pathFrom === key) return false;
    this.between(pathFrom, key);
    return true;
  }

  between(one: string, other: string): void {
    const { selection, trail } = this.store.state;
    this.store.set({
      pathFrom: null, selection: { kind: 'path', key: joined([one, other]) }, room: 'details', notice: '',
      trail: selection ? [...trail, selection] : trail,
    });
  }

  cancel(): void {
    if (this.store.state.pathFrom) this.store.set({ pathFrom: null, notice: '' });
  }

  /** Brings the ways that were found to the canvas, each step beside the one before; what is there stays where it is. */
  draw(found: Paths, paths: Paths['paths'] = found.paths): void {
    const { view } = this.store;
    const entities = new Set(paths.flatMap((path) => path.entities));
    const steps = new Set(paths.flatMap((path) => path.steps.flat()));
    const nodes = found.nodes.filter((node) => entities.has(node.key) && !view.nodes.has(node.key));
    const edges = found.edges.filter((edge) => steps.has(edge.key) && !view.edges.has(edge.key));
    if (!nodes.length && !edges.length) return this.store.set({ notice: text.path.hereAlready });
    this.store.commit(withPaths(view, nodes, edges, paths), text.path.drawn(paths.length), { room: 'graph' });
  }

  static ends(key: string): { from: string; to: string } {
    const [from = '', to = ''] = keysOf(key);
    return { from, to };
  }
}

function withPaths(view: View, nodes: readonly EntityNode[], edges: readonly Edge[], paths: Paths['paths']): View {
  const known = new Map<string, Point>([...view.nodes.keys()].flatMap((key) => (view.places.has(key) ? [[key, view.places.get(key)] as [string, Point]] : [])));
  return withGraph(view, { nodes, edges }, placesAlong(paths.map((path) => path.entities), known));
}
