import type { App } from './app';

/** Keys that work wherever the focus is, unless it is where one types. */
export function shortcuts(app: App): (event: KeyboardEvent) => void {
  return (event) => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (command && key === 'k') return act(event, () => search(app));
    if (typing(event.target)) return;
    if (command && key === 'z') return act(event, () => (event.shiftKey ? app.explorer.redo() : app.explorer.undo()));
    if (command && key === 'y') return act(event, () => app.explorer.redo());
    if (command || event.altKey) return;
    if (key === '/') act(event, () => search(app));
    else if (key === 'f') act(event, () => app.stage?.fit());
    else if (key === 'delete') act(event, () => app.explorer.hide(app.stage?.selected() ?? []));
    else if (key === 'escape') app.explorer.select(null);
  };
}

function act(event: Event, then: () => void): void {
  event.preventDefault();
  then();
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
}

function search(app: App): void {
  app.store.set({ room: 'search' });
  const focus = (): void => document.querySelector<HTMLInputElement>('#search')?.focus();
  focus();
  // On a narrow screen the field is only there to be focused once its room is shown.
  requestAnimationFrame(focus);
}
