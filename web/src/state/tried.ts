import { asFailure, type ApiFailure } from '../api/client';
import { text } from '../text';
import type { Store } from './store';

/** What failed, in words, and the way on. */
export interface Trouble {
  readonly words: string;
  readonly remedy: string;
  readonly again: () => void;
}

/** Longer waits than this are said. In milliseconds. */
const NOTICEABLE = 700;

/** A request that fails leaves the canvas as it is, says what happened, and can be tried again. */
export async function tried(store: Store, task: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => store.set({ notice: text.trouble.asking }), NOTICEABLE);
  try {
    await task();
    if (store.state.trouble) store.set({ trouble: null });
  } catch (reason) {
    store.set({ trouble: troubleOf(asFailure(reason), () => void tried(store, task)), notice: '' });
  } finally {
    clearTimeout(timer);
    if (store.state.notice === text.trouble.asking) store.set({ notice: '' });
  }
}

function troubleOf(failure: ApiFailure, again: () => void): Trouble {
  const { words, remedy } = sayings(failure);
  return { words, remedy, again };
}

function sayings(failure: ApiFailure): { words: string; remedy: string } {
  if (failure.unreachable) return text.trouble.gone;
  if (failure.slow) return text.trouble.slow;
  if (failure.code === 'not-found') return text.trouble.notFound;
  return { words: failure.message, remedy: failure.remedy ?? '' };
}
