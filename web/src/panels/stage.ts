import type { App } from '../app';
import type { Inks } from '../graph/colour';
import type { Kind } from '../graph/gestures';
import { joined } from '../state/selection';

/** What the graph and the map have in common. */

/** A click selects: an entity, a fact, or the pair whose edges share a line. The picture stays: a narrow screen shows a sheet over it. */
export function pick({ explorer, paths, store }: App, id: string, kind: Kind): void {
  if (kind === 'node' && paths.reached(id)) return;
  const edge = store.view.edges.get(id);
  if (kind === 'bundle') explorer.select({ kind: 'pair', key: id }, null);
  else if (kind === 'edge') explorer.select(edge?.fact ? { kind: 'fact', key: edge.fact, edge: id } : { kind: 'record', key: id }, null);
  else explorer.select(store.view.nodes.get(id)?.properties ? { kind: 'record', key: id } : { kind: 'entity', key: id }, null);
}

export function choose({ explorer, store }: App, keys: readonly string[]): void {
  const [key] = keys;
  if (!key) return;
  if (keys.length > 1) explorer.select({ kind: 'several', key: joined(keys) }, null);
  else explorer.select(store.view.nodes.get(key)?.properties ? { kind: 'record', key } : { kind: 'entity', key }, null);
}

/** The style sheet is the one place where colours of the ground are named. */
export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  const named = (name: string): string => style.getPropertyValue(name).trim();
  return { paper: named('--paper'), ink: named('--ink'), muted: named('--muted'), accent: named('--accent') };
}

/** How far the drawer reaches over the stage, or on a narrow screen the sheet of what is selected. */
export function covered(): number {
  const narrow = matchMedia('(max-width: 820px)').matches;
  const drawer = document.querySelector(narrow ? '.sheet' : '.drawer:not([hidden])');
  const stage = document.querySelector('.stage');
  return stage && drawer ? Math.max(0, stage.getBoundingClientRect().bottom - drawer.getBoundingClientRect().top) : 0;
}
