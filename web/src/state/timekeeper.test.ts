import { describe, expect, it } from 'vitest';
import { Api } from '../api/client';
import type { GraphView } from '../api/types';
import { allTimes } from './clocks';
import { edge, node, vocabulary, world } from './fixtures';
import { begin } from './history';
import { initialState, Store } from './store';
import { settled } from './settled';
import { Timekeeper } from './timekeeper';

const graph: GraphView = { nodes: [...world.nodes.values()], edges: [edge('e1', 'a', 'b', { status: 'planned' })], shown: 1, total: 1 };

/** Answers when told to, so that tests can decide which answer comes first. */
class Waiting extends Api {
  readonly asked: { body: unknown; answer: (graph: GraphView) => void; fail: (reason: unknown) => void }[] = [];

  override get<T>(path: string, query = {}): Promise<T> {
    return this.post<T>(path, query);
  }

  override post<T>(_path: string, body: unknown): Promise<T> {
    return new Promise((resolve, reject) => this.asked.push({ body, answer: (value) => resolve(value as T), fail: reject }));
  }
}

function keeper() {
  const store = new Store({ ...initialState('light', ''), phase: { kind: 'ready' }, vocabulary, history: begin(world), first: world });
  const api = new Waiting();
  return { store, api, time: new Timekeeper(api, store, () => Promise.resolve(new Map())) };
}

const settledTasks = () => new Promise((resolve) => setTimeout(resolve));

describe('timekeeper', () => {
  it('reads what is shown at another time, in one step that can be taken back', async () => {
    const { store, api, time } = keeper();
    const turned = time.turn({ knownAt: '2024-10-11' });
    api.asked[0]?.answer(graph);
    await turned;
    expect(api.asked[0]?.body).toEqual({ entities: ['a', 'b', 'c'], asOf: null, knownAt: '2024-10-11' });
    expect(store.view.clocks).toEqual({ asOf: null, knownAt: '2024-10-11' });
    expect([...store.view.edges.keys()]).toEqual(['e1']);
    expect(store.view.places).toEqual(world.places);
    expect(store.state.notice).toContain('as known on 11 Oct 2024');
    store.undo();
    expect(store.view).toBe(world);
  });

  it('lets the last turn count, and keeps both clocks of two turns in a row', async () => {
    const { store, api, time } = keeper();
    const turns = [time.turn({ asOf: '2024-10-09' }), time.turn({ knownAt: '2024-10-11' })];
    api.asked[1]?.answer(graph);
    api.asked[0]?.answer({ ...graph, edges: [] });
    await Promise.all(turns);
    expect(store.view.clocks).toEqual({ asOf: '2024-10-09', knownAt: '2024-10-11' });
    expect(store.view.edges.size).toBe(1);
    expect(store.state.history.past.length).toBe(1);
  });

  it('asks again where the canvas changed meanwhile', async () => {
    const { store, api, time } = keeper();
    const turned = time.turn({ knownAt: '2024-10-11' });
    store.commit({ ...world, nodes: new Map([...world.nodes, ['d', node('d')]]) }, 'more');
    api.asked[0]?.answer(graph);
    await settledTasks();
    expect(api.asked[1]?.body).toMatchObject({ entities: ['a', 'b', 'c', 'd'] });
    api.asked[1]?.answer(graph);
    await turned;
    expect(store.view.nodes.has('d')).toBe(true);
  });

  it('leaves everything as it is where the answer is a failure, and tries again when asked', async () => {
    const { store, api, time } = keeper();
    const turned = time.turn({ knownAt: '2024-10-11' });
    api.asked[0]?.fail(new Error('no'));
    await turned;
    expect(store.view).toBe(world);
    void time.turn({ knownAt: '2024-10-11' });
    expect(api.asked.length).toBe(2);
  });

  it('reads the first view again at the time that is set, and keeps places', async () => {
    const { store, api, time } = keeper();
    store.commit({ ...world, clocks: { ...allTimes, asOf: '2024-10-09' } }, 'turned');
    const opened = time.firstView();
    api.asked[0]?.answer({ ...graph, nodes: [node('a'), node('z')], edges: [edge('x', 'a', 'z')] });
    await opened;
    expect(store.view.places.get('a')).toEqual({ x: 0, y: 0 });
    expect(store.view.places.has('z')).toBe(true);
    expect(store.view.clocks.asOf).toBe('2024-10-09');
    expect(store.state.first).toBe(store.view);
  });

  it('asks for the figures of the time that is set, once, and says whose they are', async () => {
    const { store, api, time } = keeper();
    const then = { ...allTimes, asOf: '2024-10-09' };
    store.commit({ ...world, clocks: then }, 'turned');
    time.follow();
    time.follow();
    expect(api.asked.map(({ body }) => body)).toEqual([then]);
    expect(store.state.statsAt).toBe(allTimes);
    api.asked[0]?.answer(graph);
    await settledTasks();
    expect(store.state.statsAt).toEqual(then);
    store.undo();
    time.follow();
    expect(api.asked[1]?.body).toEqual(allTimes);
    api.asked[1]?.fail(new Error('no'));
    await settledTasks();
    time.follow();
    expect(api.asked.length).toBe(2);
  });

  it('places what is new near what it touches, and moves nothing', () => {
    const places = settled({ nodes: [node('a'), node('z')], edges: [edge('x', 'a', 'z')] }, new Map([['a', { x: 5, y: 5 }]]));
    expect(places.get('a')).toEqual({ x: 5, y: 5 });
    expect(Math.hypot((places.get('z')?.x ?? 0) - 5, (places.get('z')?.y ?? 0) - 5)).toBeLessThan(200);
  });
});
