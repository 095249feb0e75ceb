import { describe, expect, it } from 'vitest';
import { vocabulary, world } from './fixtures';
import { begin } from './history';
import { Measurer, unmeasured, type Reckoning, type Worked } from './measurer';
import { initialState, Store } from './store';
import { moved, type Visible } from './view';

/** Answers when told to, so that tests can see what stands meanwhile. */
class Waiting implements Reckoning {
  readonly asked: { what: Worked; answer: (values: ReadonlyMap<string, number>) => void; fail: () => void }[] = [];
  dear = false;

  affords(): boolean {
    return !this.dear;
  }

  values(what: Worked, _graph: Visible): Promise<ReadonlyMap<string, number>> {
    return new Promise((resolve, reject) => this.asked.push({ what, answer: resolve, fail: () => reject(new Error()) }));
  }
}

function measuring() {
  const store = new Store({ ...initialState('light', ''), phase: { kind: 'ready' }, vocabulary, history: begin(world) });
  const reckoning = new Waiting();
  const measurer = new Measurer(store, reckoning);
  store.subscribe(() => measurer.follow());
  const by = (size: 'facts' | 'degree' | 'betweenness') => store.commit({ ...store.view, measure: { ...store.view.measure, size } }, 'measured');
  return { store, reckoning, by };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const values = new Map([['a', 1], ['b', 2], ['c', 1]]);

describe('measurer', () => {
  it('keeps the sizes as they are until the new ones are worked out, and says so', async () => {
    const { store, reckoning, by } = measuring();
    by('degree');
    expect(store.state.measured).toBe(unmeasured);
    expect(store.state.notice).toContain('Working out neighbours here of 3 entities');
    reckoning.asked[0]?.answer(values);
    await settled();
    expect(store.state.measured).toEqual({ size: 'degree', sizes: values, communities: null });
    expect(store.state.notice).toBe('Worked out neighbours here');
  });

  it('works nothing out twice, nor when something is moved', async () => {
    const { store, reckoning, by } = measuring();
    by('degree');
    reckoning.asked[0]?.answer(values);
    await settled();
    store.commit(moved(store.view, new Map([['a', { x: 5, y: 5 }]])), 'moved');
    store.undo();
    store.undo();
    expect(store.state.measured).toBe(unmeasured);
    store.redo();
    expect(store.state.measured.sizes).toBe(values);
    expect(reckoning.asked).toHaveLength(1);
  });

  it('asks for the last picture alone when several follow one another', async () => {
    const { store, reckoning, by } = measuring();
    by('degree');
    by('betweenness');
    by('facts');
    reckoning.asked[0]?.answer(values);
    await settled();
    expect(reckoning.asked.map(({ what }) => what)).toEqual(['degree']);
    expect(store.state.measured).toBe(unmeasured);
  });

  it('says what is too much, and what failed, and draws by facts', async () => {
    const { store, reckoning, by } = measuring();
    reckoning.dear = true;
    by('betweenness');
    await settled();
    expect(store.state.notice).toContain('3 entities and 3 edges are too many for betweenness here');
    expect(store.state.measured).toBe(unmeasured);
    reckoning.dear = false;
    by('degree');
    reckoning.asked[0]?.fail();
    await settled();
    expect(store.state.notice).toContain('could not work out neighbours');
    expect(store.state.measured).toBe(unmeasured);
  });
});
