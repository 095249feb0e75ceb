import type { Store } from './store';

/** How long it is told what has happened. In milliseconds. */
const TOLD = 10_000;

/**
 * Takes away what was told after a while. A warning stays, and so does what is under way or waits for somebody; what is
 * held, because somebody points at it, stays until the next look.
 */
export function fading(store: Store, held = isPointedAt): void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (held() || store.state.pathFrom) timer = setTimeout(look, TOLD);
    else store.set({ notice: '' });
  };
  store.subscribe(() => {
    const { notice, warns } = store.state;
    if (notice === told) return;
    told = notice;
    clearTimeout(timer);
    if (notice && !warns && !notice.endsWith('…')) timer = setTimeout(look, TOLD);
  });
}

function isPointedAt(): boolean {
  return document.querySelector('.notice')?.matches(':hover, :focus-within') ?? false;
}
