import type { Inks } from '../graph/colour';
import { bundled, type Bundle } from '../graph/bundles';
import { elementsOf, untold } from '../graph/elements';
import { statusLines } from '../state/status';
import type { Status } from '../api/types';
import type { Changed } from '../state/changes';
import type { Theme } from '../state/store';
import { pairOf, visible, type CanvasNode, type Point, type View } from '../state/view';
import type { Vocabulary } from '../state/vocabulary';
import type { Atlas } from './atlas';

type Element = ReturnType<typeof elementsOf>[number];

/** An entity that has a place of its own. */
export interface Place {
  readonly node: CanvasNode;
  readonly at: Point;
  readonly outline: string | null;
  readonly colour: string;
  readonly fill: string;
  readonly radius: number;
}

/** All edges between two places as one line. */
export interface Arc {
  /** As on the canvas: an edge's key, or `pair:` and its pair. */
  readonly id: string;
  readonly pair: string;
  readonly bundle: boolean;
  /** Keys of the edges that it stands for. */
  readonly members: ReadonlySet<string>;
  readonly source: Place;
  readonly target: Place;
  readonly way: readonly Point[];
  readonly status: Status;
  readonly classes: string;
  readonly colour: string;
  readonly width: number;
  readonly arrow: string;
  readonly tail: string;
  readonly mark: string;
  readonly words: string;
  /** Round the line of what changed between two days. */
  readonly halo: string | null;
}

export interface Located {
  readonly places: readonly Place[];
  readonly arcs: readonly Arc[];
  /** Entities without a place. */
  readonly elsewhere: readonly CanvasNode[];
  /** How many edges no arc stands for. */
  readonly undrawn: number;
}

/** A disc on the map is smaller than on the canvas: the state's shape says how large the state is. */
const DISC = 0.18;

/**
 * What of a view can stand on a map, drawn as the canvas draws it: the same elements, every pair as one line. A state stands
 * where its code says; two entities of one code cannot both be told apart there, so the second is listed with the rest.
 */
export function locate(view: View, atlas: Atlas, vocabulary: Vocabulary, theme: Theme, inks: Inks, changed: Changed | null = null): Located {
  const { nodes, edges } = visible(view);
  const elements = new Map(elementsOf({ ...view, opened: new Set() }, vocabulary, theme, inks, { ...untold, changed }).map((element) => [element.data.id ?? '', element]));
  const places = new Map<string, Place>();
  const codes = new Set<string>();
  for (const node of nodes) {
    const element = elements.get(node.key);
    const at = node.code && !codes.has(node.code) ? atlas.place(node.code) : null;
    if (!node.code || !at || !element) continue;
    codes.add(node.code);
    places.set(node.key, placeOf(node, at, atlas.outline(node.code), element));
  }
  const bundles = bundled(edges);
  const arcs = [...elements.values()].filter(({ group }) => group === 'edges').flatMap((element) => arcOf(element, places, atlas, bundles) ?? []);
  const drawn = new Set(arcs.map((arc) => arc.pair));
  return {
    places: [...places.values()],
    arcs,
    elsewhere: nodes.filter((node) => !places.has(node.key)),
    undrawn: edges.filter((edge) => !drawn.has(pairOf(edge))).length,
  };
}

function placeOf(node: CanvasNode, at: Point, outline: string | null, { data }: Element): Place {
  return { node, at, outline, colour: data['colour'], fill: data['fill'], radius: Math.max(4, data['size'] * DISC) };
}

function arcOf({ data, classes }: Element, places: ReadonlyMap<string, Place>, atlas: Atlas, bundles: ReadonlyMap<string, Bundle>): Arc | null {
  const [source, target] = [places.get(data['source']), places.get(data['target'])];
  if (!source?.node.code || !target?.node.code || source === target) return null;
  const named = [classes ?? []].flat();
  const pair = pairOf({ source: source.node.key, target: target.node.key });
  return {
    id: data.id ?? '',
    pair,
    members: new Set(bundles.get(pair)?.members.map((edge) => edge.key)),
    bundle: data['pair'] !== undefined,
    source,
    target,
    way: atlas.way(source.node.code, target.node.code),
    status: named.find((name): name is Status => name in statusLines) ?? 'occurred',
    classes: named.join(' '),
    colour: data['colour'],
    width: data['width'],
    arrow: data['arrow'],
    tail: data['tail'],
    mark: data['mark'],
    words: data['words'],
    halo: data['halo'] ?? null,
  };
}
