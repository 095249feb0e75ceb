import { beforeEach, describe, expect, it } from 'vitest';
import { Api, ApiFailure } from '../api/client';
import type { Diff } from '../api/types';
import { absent, changedOf, toldOf, totals } from './changes';
import { Comparing } from './comparing';
import { edge, node, world } from './fixtures';
import { begin } from './history';
import { initialState, Store } from './store';
import type { Comparison } from './view';

const days: Comparison = { clock: 'known', from: '2024-10-09', to: '2024-10-11' };
const change = (fact: string, ...edges: Diff['facts'][string]['items'][number]['edges']) => ({ fact, relation: 'LENT', sentence: fact, before: null, after: null, edges });
const fresh = edge('e9', 'b', 'd');
const difference: Diff = {
  clock: 'known', from: days.from, to: days.to, asOf: null, knownAt: null, entities: {},
  facts: { new: { items: [change('fact-e3'), change('fact-e9', fresh)], shown: 2, total: 5 }, disputed: { items: [change('fact-e1')], shown: 1, total: 1 } },
};

class Answers extends Api {
  readonly asked: string[] = [];
  fails: ApiFailure | null = null;

  override get<T>(path: string, query: Parameters<Api['address']>[1] = {}): Promise<T> {
    this.asked.push(this.address(path, query));
    return this.fails ? Promise.reject(this.fails) : Promise.resolve(difference as T);
  }

  override post<T>(_path: string, body: unknown): Promise<T> {
    const { entities } = body as { entities: string[] };
    return Promise.resolve({ nodes: entities.map((key) => node(key)), edges: [], shown: 0, total: 0 } as T);
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('comparing', () => {
  let api: Answers;
  let store: Store;
  let comparing: Comparing;

  beforeEach(() => {
    api = new Answers();
    store = new Store({ ...initialState('light', ''), phase: { kind: 'ready' }, history: begin(world) });
    comparing = new Comparing(api, store);
    store.subscribe(() => comparing.follow());
  });

  it('asks for the difference of what is compared, and once', async () => {
    comparing.compare(days);
    await settled();
    store.set({ notice: 'something else' });
    await settled();
    expect(api.asked).toEqual(['/api/diff?clock=known&from=2024-10-09&to=2024-10-11&limit=1000']);
    expect(toldOf(store.state.diff, store.view)?.get('fact-e1')).toBe('disputed');
    expect(store.state.selection).toEqual({ kind: 'diff', key: 'all' });
  });

  it('lets the other clock stand where it is set, and asks anew where that is turned', async () => {
    store.set({ history: begin({ ...world, comparison: days, clocks: { asOf: '2024-10-10', knownAt: '2024-10-12' } }) });
    await settled();
    expect(api.asked.at(-1)).toBe('/api/diff?clock=known&from=2024-10-09&to=2024-10-11&asOf=2024-10-10&limit=1000');
    store.set({ history: begin({ ...store.view, clocks: { asOf: null, knownAt: '2024-10-12' } }) });
    await settled();
    expect(api.asked).toHaveLength(2);
  });

  it('follows undo and redo', async () => {
    comparing.compare(days);
    await settled();
    store.undo();
    expect(store.state.diff).toBeNull();
    store.redo();
    await settled();
    expect(store.state.diff?.answer).toBe(difference);
  });

  it('says why there is no answer, leaves the canvas as it is, and asks again', async () => {
    api.fails = new ApiFailure('unreachable', 'TypeError');
    comparing.compare(days);
    await settled();
    expect(store.state.diff?.problem).toMatch(/does not answer/);
    expect(store.view.nodes).toBe(world.nodes);
    api.fails = null;
    comparing.compare(days);
    await settled();
    expect(store.state.diff?.problem).toBeNull();
    expect(store.state.history.past).toHaveLength(1);
  });

  it('brings a changed fact with its ends and moves nothing', async () => {
    comparing.compare(days);
    await settled();
    const away = absent(difference.facts['new']?.items ?? [], store.view);
    expect(away.map((item) => item.fact)).toEqual(['fact-e9']);
    await comparing.bring(away);
    expect(store.view.edges.has('e9')).toBe(true);
    expect(store.view.nodes.has('d')).toBe(true);
    for (const key of world.nodes.keys()) expect(store.view.places.get(key)).toEqual(world.places.get(key));
  });

  it('counts by kind what there is and not what was sent', () => {
    expect(totals(difference)).toEqual([['new', 5], ['disputed', 1]]);
    expect(changedOf(difference).size).toBe(3);
  });
});
