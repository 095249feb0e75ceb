import { describe, expect, it } from 'vitest';
import { edge, node, world } from './fixtures';
import { leavesOf, moved, pairOf, readAt, sameButPlaces, togglePinned, withFurther, withGraph, without, withoutFurther } from './view';

describe('view', () => {
  it('leaves what is placed exactly where it is when more is added', () => {
    const more = withGraph(world, { nodes: [node('a'), node('d')], edges: [] }, new Map([['a', { x: 9, y: 9 }], ['d', { x: 5, y: 5 }]]));
    expect(more.places.get('a')).toBe(world.places.get('a'));
    expect(more.places.get('d')).toEqual({ x: 5, y: 5 });
  });

  it('tells what moved from what changed otherwise', () => {
    expect(sameButPlaces(world, moved(world, new Map([['a', { x: 9, y: 9 }]])))).toBe(true);
    expect(sameButPlaces(world, togglePinned(world, ['a']))).toBe(false);
    expect(sameButPlaces(world, without(world, ['a']))).toBe(false);
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

  it('collapses what hangs on one entity alone, but for what is pinned', () => {
    expect(leavesOf(world, 'b')).toEqual(['a', 'c']);
    expect(leavesOf(world, 'a')).toEqual([]);
    expect(leavesOf(togglePinned(world, ['c']), 'b')).toEqual(['a']);
  });

  it('pins all of several entities, and lets them go only when all are pinned', () => {
    const one = togglePinned(world, ['a']);
    const both = togglePinned(one, ['a', 'b']);
    expect([...both.pinned]).toEqual(['a', 'b']);
    expect(togglePinned(both, ['a', 'b']).pinned.size).toBe(0);
    expect(without(both, ['a']).pinned.has('a')).toBe(false);
  });

  it('tells further edges from those that were asked for, and takes only them away again', () => {
    const more = withFurther(world, [edge('e1', 'a', 'b'), edge('x', 'a', 'c')]);
    expect([...more.further]).toEqual(['x']);
    expect([...withoutFurther(more).edges.keys()]).toEqual(['e1', 'e2', 'e3']);
    const asked = withGraph(more, { nodes: [], edges: [edge('x', 'a', 'c')] }, new Map());
    expect(withoutFurther(asked).edges.has('x')).toBe(true);
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

  it('brings back, with their time, the edges that were asked for and no others', () => {
    const clocks = { asOf: null, knownAt: '2024-10-11' };
    const now = { nodes: [], edges: [...world.edges.values(), edge('x', 'a', 'c')] };
    const then = readAt(world, clocks, { nodes: [], edges: [edge('e3', 'b', 'c'), edge('x', 'a', 'c')] });
    expect([...then.edges.keys()]).toEqual(['e3']);
    expect(then.among).toBe(false);
    const back = readAt(then, world.clocks, now);
    expect([...back.edges.keys()].sort()).toEqual([...world.edges.keys()].sort());
    expect(back.absent.size).toBe(0);
    const all = readAt(withFurther(world, [edge('x', 'a', 'c')]), clocks, { nodes: [], edges: [edge('y', 'b', 'a'), edge('x', 'a', 'c')] });
    expect([...all.edges.keys()].sort()).toEqual(['x', 'y']);
    expect([...all.further].sort()).toEqual(['x', 'y']);
  });

  it('never changes the view it came from', () => {
    moved(world, new Map([['a', { x: 50, y: 50 }]]));
    expect(world.places.get('a')).toEqual({ x: 0, y: 0 });
  });

  it('knows a pair whichever way an edge points', () => {
    expect(pairOf(edge('x', 'a', 'b'))).toBe(pairOf(edge('y', 'b', 'a')));
  });
});
