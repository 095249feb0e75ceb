import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from '../url';
import { node, world } from './fixtures';
import { begin } from './history';
import { firstSnapshot, fromJson, snapshotOf, toJson, type Snapshot } from './snapshot';
import { moved, withGraph, type View } from './view';

const full: Snapshot = {
  entities: [['state:norland', { x: -12, y: 40 }], ['odd key,~&=#%', { x: 0, y: 0 }], ['unplaced', null]],
  edges: ['edge:1', 'edge:2,~'],
  among: false,
  pinned: ['state:norland'],
  opened: ['state:a|state:b'],
  filter: {
    labels: new Set(['Realm']), statuses: new Set(['denied', 'opinion']), relations: new Set(['LENT']), voices: new Set(['The Bell & Co, Ltd.']),
    sources: 2, happened: { from: '2024-01-01', until: '2024-12-31' },
  },
  measure: { size: 'betweenness', colour: 'community' },
  comparison: { clock: 'known', from: '2024-10-08', to: '2024-10-11' },
  clocks: { asOf: '2024-10-09', knownAt: '2024-10-11' },
  selection: { kind: 'path', key: 'state:norland|state:a' },
  scene: 'map',
};

const seen = (view: View, first: View | null = world) => snapshotOf({ history: begin(view), first, selection: null, scene: 'graph' });

describe('snapshot', () => {
  it.each([
    ['all there is to tell', full],
    ['the first view', firstSnapshot],
    ['a cleared canvas', { ...firstSnapshot, entities: [], edges: [] }],
    ['all relations among the entities', { ...firstSnapshot, entities: [['a', { x: 1, y: 2 }]], among: true }],
  ] as [string, Snapshot][])('comes back from an address and from a file as it went: %s', (_name, snapshot) => {
    expect(fromHash(toHash(snapshot))).toEqual(snapshot);
    expect(fromJson(JSON.parse(JSON.stringify(toJson(snapshot))))).toEqual(snapshot);
  });

  it('says nothing of a first view that nobody touched', () => {
    expect(toHash(seen(world))).toBe('');
    expect(seen(moved(world, new Map([['a', { x: 7.4, y: 0 }]]))).entities).toContainEqual(['a', { x: 7, y: 0 }]);
  });

  it('keeps what was arranged, edges included, and leaves out what a query made up', () => {
    const more = withGraph(world, { nodes: [node('made', { properties: {} })], edges: [] }, new Map([['made', { x: 1, y: 1 }]]));
    const { entities, edges } = seen(more);
    expect(entities?.map(([key]) => key)).toEqual(['a', 'b', 'c']);
    expect(edges).toEqual(['e1', 'e2', 'e3']);
  });

  it('is no view where the file says it is something else', () => {
    expect(fromJson({ entities: [] })).toBeNull();
    expect(fromJson({ ...toJson(firstSnapshot), version: 2 })).toBeNull();
    expect(fromJson('view')).toBeNull();
    expect(fromJson(null)).toBeNull();
  });

  it('leaves out of a hostile file what no view can hold', () => {
    const read = fromJson({
      entente: 'view', entities: [['a', 'x', 2], [3], 'b', ['c', 1, Infinity]], edges: [1, 'e'], pinned: 'all', clocks: { asOf: '2024-02-30' },
      filter: { statuses: ['toString', 'denied'], sources: -4, happened: { from: '2025-01-01', until: '2024-01-01' } },
      measure: { size: 'constructor' }, comparison: { clock: 'wall', from: '2024-01-01', to: '2024-01-02' }, selection: { kind: 'record', key: 'x' }, scene: 'stage',
    });
    expect(read).toEqual({ ...firstSnapshot, entities: [['a', null], ['c', null]], edges: ['e'], filter: { ...firstSnapshot.filter, statuses: new Set(['denied']) } });
  });
});
