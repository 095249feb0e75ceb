import { asFailure } from '../api/client';
import { text } from '../text';
import { sayings } from './sayings';
import type { Store } from './store';

/** What failed, in words, and the way on. */
export interface Trouble {
  readonly words: string;
  readonly remedy: string;
  /** Whether nothing answered at all. */
  readonly gone: boolean;
  readonly again: () => void;
}

/** Longer waits than this are said. In milliseconds. */
const NOTICEABLE = 700;

/** A request that fails leaves the canvas as it is, says what happened, and can be tried again. */
export async function tried(store: Store, task: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => store.set({ notice: text.trouble.asking }), NOTICEABLE);
  try {
    await task();
    // That a server is back, which was gone, is for it to say: not all that succeeds has asked it.
    if (store.state.trouble && !store.state.trouble.gone) store.set({ trouble: null });
  } catch (reason) {
    store.set({ trouble: troubleOf(reason, () => void tried(store, task)), notice: '' });
  } finally {
    clearTimeout(timer);
    if (store.state.notice === text.trouble.asking) store.set({ notice: '' });
  }
}

function troubleOf(reason: unknown, again: () => void): Trouble {
  const failure = asFailure(reason);
  return { ...sayings(failure), gone: failure.unreachable, again };
}
