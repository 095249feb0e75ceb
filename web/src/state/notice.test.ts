import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fading, passed } from './notice';
import { initialState, Store } from './store';

describe('a notice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const telling = (held = { is: false }) => {
    const store = new Store(initialState('light', ''));
    fading(store, () => held.is);
    return store;
  };

  it('goes after some seconds', () => {
    const store = telling();
    store.set({ notice: 'Moved' });
    vi.advanceTimersByTime(9_000);
    store.set({ plain: 3 });
    expect(store.state.notice).toBe('Moved');
    vi.advanceTimersByTime(1_500);
    expect(store.state.notice).toBe('');
  });

  it('goes when the next thing happens, but for warnings and what is under way', () => {
    const store = telling();
    for (const [notice, warns, left] of [['Saved', false, ''], ['Not saved', true, 'Not saved'], ['Saving …', false, 'Saving …']] as const) {
      store.set({ notice, warns });
      passed(store);
      expect(store.state.notice).toBe(left);
    }
  });

  it('gives the next one its whole time', () => {
    const store = telling();
    store.set({ notice: 'Moved' });
    vi.advanceTimersByTime(9_000);
    store.set({ notice: 'Undone: Moved' });
    vi.advanceTimersByTime(9_000);
    expect(store.state.notice).toBe('Undone: Moved');
  });

  it('stays while somebody points at it', () => {
    const held = { is: true };
    const store = telling(held);
    store.set({ notice: 'Moved' });
    vi.advanceTimersByTime(60_000);
    expect(store.state.notice).toBe('Moved');
    held.is = false;
    vi.advanceTimersByTime(10_000);
    expect(store.state.notice).toBe('');
  });

  it('stays where it warns, until another comes', () => {
    const store = telling();
    store.set({ notice: 'The copy failed', warns: true });
    vi.advanceTimersByTime(60_000);
    expect(store.state.notice).toBe('The copy failed');
    store.set({ notice: 'Moved' });
    expect(store.state.warns).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(store.state.notice).toBe('');
  });

  it('stays while what it tells goes on', () => {
    const store = telling();
    store.set({ notice: 'Waiting for the server …' });
    vi.advanceTimersByTime(60_000);
    expect(store.state.notice).toBe('Waiting for the server …');
    store.set({ notice: 'Choose where the path ends', pathFrom: 'state:iran' });
    vi.advanceTimersByTime(60_000);
    expect(store.state.notice).toBe('Choose where the path ends');
  });
});
