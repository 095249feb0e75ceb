import type { State, Store } from './store';

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
    const { notice } = store.state;
    if (notice === told) return;
    told = notice;
    clearTimeout(timer);
    if (fades(store.state)) timer = setTimeout(look, TOLD);
  });
}

/** What was told goes when the next thing happens, where it would go by itself. */
export function passed(store: Store): void {
  if (fades(store.state)) store.set({ notice: '' });
}

function fades({ notice, warns }: Pick<State, 'notice' | 'warns'>): boolean {
  return notice !== '' && !warns && !notice.endsWith('…');
}

function isPointedAt(): boolean {
  return document.querySelector('.notice')?.matches(':hover, :focus-within') ?? false;
}
