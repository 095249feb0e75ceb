import { describe, expect, it } from 'vitest';
import { everything, filtering, only, passes, spanOf, toggled, type Filter } from './filter';
import { edge, node, world } from './fixtures';
import { filtered, visible, visibleBut, withGraph, type View } from './view';

const set = (more: Partial<Filter>): Filter => ({ ...everything, ...more });
const shown = (view: View): string => [...visible(view).nodes, ...visible(view).edges].map((one) => one.key).join(' ');

describe('filter', () => {
  it('lets everything through to begin with', () => {
    expect(filtering(everything)).toBe(false);
    expect(shown(world)).toBe('a b c e1 e2 e3');
  });

  it('hides a label with its edges, and leaves the other ends', () => {
    const labels = filtered(world, toggled(everything, 'labels', ['Tool']));
    expect(shown(labels)).toBe('a b e1 e2');
    expect(shown(filtered(labels, toggled(labels.filter, 'labels', ['Tool'])))).toBe(shown(world));
  });

  it('hides an entity whose edges are all filtered out, but none that has no edge at all', () => {
    const lonely = withGraph(world, { nodes: [node('d')], edges: [] }, new Map());
    expect(shown(filtered(lonely, set({ statuses: new Set(['occurred']) })))).toBe('a b d e2');
  });

  it('moves nothing and forgets nothing', () => {
    const less = filtered(world, set({ relations: new Set(['LENT']) }));
    expect(shown(less)).toBe('');
    expect(less.places).toBe(world.places);
    expect(less.edges).toBe(world.edges);
  });

  it('counts publishers that are ticked', () => {
    const two = edge('x', 'a', 'b', { publishers: 2, voices: ['The Courier', 'The Bell'] });
    expect(passes(two, set({ sources: 2 }))).toBe(true);
    expect(passes(two, set({ sources: 2, voices: new Set(['The Bell']) }))).toBe(false);
    expect(passes(two, set({ voices: new Set(['The Bell']) }))).toBe(true);
    expect(passes(two, set({ voices: new Set(['The Bell', 'The Courier']) }))).toBe(false);
  });

  it('does not ask of what is no fact who reports it or when it happened', () => {
    const own = edge('r', 'a', 'b', { fact: '', publishers: 0, voices: [], properties: {} });
    expect(passes(own, set({ sources: 3, happened: { from: '2024-01-01', until: '2024-12-31' } }))).toBe(true);
    expect(passes(own, set({ relations: new Set(['LENT']) }))).toBe(false);
  });

  it.each([
    [{ from: '2024-10-05', until: '2024-10-05', precision: 'day' }, true],
    [{ from: '2024-09-01', until: '2024-10-01', precision: 'interval' }, true],
    [{ from: '2024-09-01', until: '2024-09-30', precision: 'month' }, false],
    [{ from: '2022-01-01', until: null, precision: 'interval' }, true],
    [{ from: '2022-01-01', until: null, precision: 'day', status: 'ongoing' }, true],
    [{ from: '2022-01-01', until: null, precision: 'day' }, false],
    [{ from: null, until: '2023-12-31', precision: 'before' }, false],
    [{ from: null, until: '2025-01-01', precision: 'before' }, true],
    [{ from: null, until: null, precision: null }, false],
  ] as const)('takes %j within October 2024: %s', (time, within) => {
    expect(passes(edge('x', 'a', 'b', time), set({ happened: { from: '2024-10-01', until: '2024-10-31' } }))).toBe(within);
  });

  it('says of what has no date that it has no span', () => {
    expect(spanOf(edge('x', 'a', 'b'))).toBeNull();
  });

  it('counts a facet as if that one were not set', () => {
    const less = filtered(world, set({ statuses: new Set(['denied']), labels: new Set(['Tool']) }));
    expect(visibleBut(less, 'statuses').edges.map((one) => one.key)).toEqual(['e1', 'e2']);
    expect(visibleBut(less, 'labels').edges.map((one) => one.key)).toEqual(['e1', 'e3']);
  });

  it('leaves one value ticked where only that one is asked for', () => {
    expect([...only(everything, 'labels', ['Tool'], ['Realm', 'Tool']).labels]).toEqual(['Realm']);
  });
});
