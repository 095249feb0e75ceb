import { describe, expect, it } from 'vitest';
import { Api } from '../api/client';
import type { Neighbours } from '../api/types';
import { Editor } from './editor';
import { Explorer } from './explorer';
import { edge, node, vocabulary, world } from './fixtures';
import { begin } from './history';
import { initialState, Store } from './store';

/** The server's answer to every request, and what it was asked. */
class Answering extends Api {
  readonly asked: string[] = [];

  constructor(private readonly answer: unknown) {
    super();
  }

  override get<T>(path: string, query = {}): Promise<T> {
    this.asked.push(this.address(path, query));
    return Promise.resolve(this.answer as T);
  }
}

function neighbours(count: number, total: number): Neighbours {
  const nodes = Array.from({ length: count }, (_, i) => node(`new${i}`));
  return { nodes, edges: nodes.map((one, i) => edge(`n${i}`, 'c', one.key)), shown: count, total, limit: count, offset: 0 };
}

function explorer(answer: unknown) {
  const store = new Store({ ...initialState('light', ''), phase: { kind: 'ready' }, vocabulary, history: begin(world) });
  const api = new Answering(answer);
  const arrange = () => Promise.resolve(new Map());
  return { store, api, explorer: new Explorer(api, store, arrange), editor: new Editor(api, store, arrange) };
}

describe('explorer', () => {
  it('expands around the hub and moves nothing', async () => {
    const { store, explorer: explore } = explorer(neighbours(8, 9));
    await explore.expand('c');
    expect(store.view.nodes.size).toBe(11);
    for (const key of ['a', 'b', 'c']) expect(store.view.places.get(key)).toBe(world.places.get(key));
  });

  it('shows what there is to choose from where a hub would burst', async () => {
    const { store, explorer: explore } = explorer(neighbours(31, 400));
    await explore.expand('c');
    expect(store.view).toBe(world);
    expect(store.state.selection).toEqual({ kind: 'entity', key: 'c' });
    expect(store.state.notice).toContain('399 more edges');
  });

  it('unfolds in place what was collapsed, unless something else has come there', async () => {
    const { store, explorer: explore, editor } = explorer(neighbours(8, 9));
    await explore.expand('c');
    const before = new Map(store.view.places);
    editor.collapse('c');
    await explore.expand('c');
    for (const key of store.view.nodes.keys()) expect(store.view.places.get(key)).toEqual(before.get(key));
    editor.collapse('c');
    editor.move(new Map([['a', before.get('new0') ?? { x: 0, y: 0 }]]));
    await explore.expand('c');
    expect(store.view.places.get('new0')).not.toEqual(before.get('new0'));
    expect(store.view.places.get('new1')).toEqual(before.get('new1'));
  });

  it('shows what one article says in one step, and moves nothing that stays', async () => {
    const { store, api, explorer: explore, editor } = explorer({ nodes: [node('a'), node('new')], edges: [edge('n1', 'a', 'new')], shown: 1, total: 3 });
    expect(await explore.article('brief/1', 'The brief')).toBe(true);
    expect(api.asked[0]).toContain('/articles/brief%2F1/graph');
    expect([...store.view.nodes.keys()]).toEqual(['a', 'new']);
    expect(store.view.places.get('a')).toEqual(world.places.get('a'));
    expect(store.state.notice).toBe('Showed what The brief says: 1 of 3 edges');
    editor.undo();
    expect(store.view).toBe(world);
  });

  it('leaves the canvas as it is where an article says nothing', async () => {
    const { store, explorer: explore } = explorer({ nodes: [], edges: [], shown: 0, total: 0 });
    expect(await explore.article('x', 'The brief')).toBe(false);
    expect(store.view).toBe(world);
  });

  it('takes a whole expansion back in one step', async () => {
    const { store, explorer: explore, editor } = explorer(neighbours(8, 9));
    await explore.expand('c');
    editor.undo();
    expect(store.view).toBe(world);
    editor.redo();
    expect(store.view.nodes.size).toBe(11);
  });

  it('asks for further pages until one brings something new', async () => {
    const known: Neighbours = { nodes: [...world.nodes.values()], edges: [edge('e3', 'b', 'c')], shown: 1, total: 3, limit: 1, offset: 0 };
    const { api, explorer: explore } = explorer(known);
    const next = await explore.row(node('c'), { type: 'LENT', direction: 'in' }, 0);
    expect(next).toBe(3);
    expect(api.asked.map((address) => new URLSearchParams(address.split('?')[1]).get('offset'))).toEqual(['0', '1', '2']);
  });

  it('shows an entity that is here already without asking', async () => {
    const { store, api, explorer: explore } = explorer(null);
    await explore.pick(node('a'));
    expect(api.asked).toEqual([]);
    expect(store.state.selection).toEqual({ kind: 'entity', key: 'a' });
  });

  it('goes back through what was looked at', () => {
    const { store, explorer: explore } = explorer(null);
    explore.select({ kind: 'entity', key: 'a' });
    explore.select({ kind: 'fact', key: 'f', edge: null });
    explore.back();
    expect(store.state.selection).toEqual({ kind: 'entity', key: 'a' });
  });
});
