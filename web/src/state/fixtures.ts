import type { Ontology } from '../api/types';
import { emptyView, withGraph, type CanvasEdge, type CanvasNode, type View } from './view';
import { Vocabulary } from './vocabulary';

/** A made-up world for tests: no real state, leader or relation, so that nothing can depend on one. */
const ontology: Ontology = {
  labels: [
    { label: 'Realm', plural: 'Realms', definition: 'A realm', shape: 'disc', colour: '#0072b2', colourDark: '#56b4e9' },
    { label: 'Tool', plural: 'Tools', definition: 'A tool', shape: 'hexagon', colour: '#6a4c93', colourDark: '#b79ae0' },
  ],
  families: [
    { family: 'giving', label: 'Giving', colour: '#7b3fa0', colourDark: '#c69be6' },
    { family: 'talking', label: 'Talking', colour: '#1f6fa8', colourDark: '#6cb6ea' },
  ],
  relations: [
    { relation: 'LENT', label: 'lent', inverse: 'borrowed', definition: '', family: 'giving', symmetric: false, edges: [{ type: 'LENT', label: 'lent', inverse: 'was lent by' }, { type: 'LENT_TO', label: 'went to', inverse: 'received' }] },
    { relation: 'SANG_WITH', label: 'sang with', inverse: 'sang with', definition: '', family: 'talking', symmetric: true, edges: [{ type: 'SANG_WITH', label: 'sang with', inverse: 'sang with' }] },
  ],
  statuses: [],
  certainties: [],
};

export const vocabulary = new Vocabulary(ontology);

export function node(key: string, more: Partial<CanvasNode> = {}): CanvasNode {
  return { key, label: 'Realm', name: key, code: null, facts: 1, ...more };
}

export function edge(key: string, source: string, target: string, more: Partial<CanvasEdge> = {}): CanvasEdge {
  return {
    key, source, target, type: 'LENT', relation: 'LENT', fact: `fact-${key}`, status: 'occurred', from: null, until: null,
    precision: null, detail: null, claims: 1, publishers: 1, voices: ['The Courier'], ...more,
  };
}

/** Realms a, b and c; two edges between a and b in both directions, one from b to c. */
export const world: View = withGraph(
  emptyView,
  { nodes: [node('a'), node('b'), node('c', { label: 'Tool' })], edges: [edge('e1', 'a', 'b'), edge('e2', 'b', 'a', { status: 'denied' }), edge('e3', 'b', 'c')] },
  new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 0 }], ['c', { x: 200, y: 0 }]]),
);
