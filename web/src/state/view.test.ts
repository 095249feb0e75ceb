import { describe, expect, it } from 'vitest';
import { edge, node, world } from './fixtures';
import { moved, pairOf, readAt, toggledLabel, toggledStatus, visible, withGraph, without } from './view';

describe('view', () => {
  it('leaves what is placed exactly where it is when more is added', () => {
    const more = withGraph(world, { nodes: [node('a'), node('d')], edges: [] }, new Map([['a', { x: 9, y: 9 }], ['d', { x: 5, y: 5 }]]));
    expect(more.places.get('a')).toBe(world.places.get('a'));
    expect(more.places.get('d')).toEqual({ x: 5, y: 5 });
  });

  it('takes no edge whose end is missing', () => {
    expect(withGraph(world, { nodes: [], edges: [edge('x', 'a', 'nowhere')] }, new Map()).edges.has('x')).toBe(false);
  });

  it('hides a node together with its edges', () => {
    const rest = without(world, ['b']);
    expect([...rest.nodes.keys()]).toEqual(['a', 'c']);
    expect(rest.edges.size).toBe(0);
    expect(without(world, ['nobody'])).toBe(world);
  });

  it('gives a node that comes back a place of its own, since its old one may be taken', () => {
    const back = withGraph(without(world, ['c']), { nodes: [node('c')], edges: [] }, new Map([['c', { x: 7, y: 7 }]]));
    expect(back.places.get('c')).toEqual({ x: 7, y: 7 });
  });

  it('lets the legend hide labels and statuses, and shows them again', () => {
    const labels = toggledLabel(world, 'Tool');
    expect(visible(labels).nodes.map((one) => one.key)).toEqual(['a', 'b']);
    expect(visible(labels).edges.map((one) => one.key)).toEqual(['e1', 'e2']);
    expect(visible(toggledStatus(world, 'denied')).edges.map((one) => one.key)).toEqual(['e1', 'e3']);
    expect(visible(toggledLabel(labels, 'Tool')).nodes.length).toBe(3);
  });

  it('keeps every entity and its place at another time, and only the edges of then', () => {
    const clocks = { asOf: null, knownAt: '2024-10-11' };
    const queried = withGraph(world, { nodes: [node('q', { properties: {} })], edges: [edge('r', 'a', 'q', { properties: {} })] }, new Map([['q', { x: 1, y: 1 }]]));
    const then = readAt(queried, clocks, { nodes: [node('a', { facts: 9 }), node('stranger')], edges: [edge('e1', 'a', 'b', { status: 'planned' })] });
    expect([...then.nodes.keys()]).toEqual(['a', 'b', 'c', 'q']);
    expect(then.nodes.get('a')?.facts).toBe(9);
    expect([...then.edges.values()].map((one) => [one.key, one.status])).toEqual([['r', 'occurred'], ['e1', 'planned']]);
    for (const key of then.nodes.keys()) expect(then.places.get(key)).toBe(queried.places.get(key));
    expect(then.clocks).toBe(clocks);
  });

  it('never changes the view it came from', () => {
    moved(world, new Map([['a', { x: 50, y: 50 }]]));
    expect(world.places.get('a')).toEqual({ x: 0, y: 0 });
  });

  it('knows a pair whichever way an edge points', () => {
    expect(pairOf(edge('x', 'a', 'b'))).toBe(pairOf(edge('y', 'b', 'a')));
  });
});
