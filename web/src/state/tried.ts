import { asFailure } from '../api/client';
import { text } from '../text';
import type { Store } from './store';

/** A request that fails leaves the canvas as it is and says so in words. */
export async function tried(store: Store, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (reason) {
    const failure = asFailure(reason);
    store.set({ notice: failure.unreachable ? text.gone.title : `${failure.message} ${failure.remedy ?? ''}`.trim() });
  }
}
