import { count, figure } from '../number';

/** The map of states. */
export const map = {
  label: (places: number, arcs: number) =>
    `Map of ${count(places, 'state')} and ${count(arcs, 'line')} between them. Arrow keys move it, plus and minus zoom, F fits it. Tab leads to each state and line; the table has the same.`,
  place: (name: string, label: string, facts: number) => `${name}, ${label}, ${count(facts, 'fact')}`,
  arc: (one: string, other: string, words: string) => `Between ${one} and ${other}: ${words}`,
  closer: 'Zoom in',
  farther: 'Zoom out',
  fit: 'Fit',
  fitHint: 'Fit what is shown into the map (F)',
  world: 'World',
  worldHint: 'Show the whole world',
  tools: 'Map',
  elsewhere: (entities: number) => `${figure(entities)} not on the map`,
  why: (undrawn: number, edges: number) =>
    `Only states have a place of their own. ${undrawn ? `${figure(undrawn)} of ${count(edges, 'edge')} ${undrawn === 1 ? 'leads' : 'lead'} to one of these and ${undrawn === 1 ? 'is' : 'are'} not drawn here.` : ''}`,
  nowhere: 'Nothing here has a place on the map',
  nowhereBody: 'A state stands on the map by its ISO code. What is on the canvas has none; search for a state, or look at the graph.',
  failed: 'The map could not be read',
  credit: 'Natural Earth, Equal Earth projection',
} as const;
