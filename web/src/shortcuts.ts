import type { App } from './app';
import { joined } from './state/selection';
import { visible } from './state/view';

/** Where Ctrl+Z takes back what was written. A day or a choice has nothing of that: there it is the canvas that is meant. */
const WRITING = 'input:is([type=text], [type=search], :not([type])), textarea, [contenteditable], entente-editor';
/** Where a letter is for the field. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], entente-editor';

/** Keys that work wherever the focus is, unless it is where one types. */
export function shortcuts(app: App): (event: KeyboardEvent) => void {
  return (event) => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (command && key === 'k') return act(event, () => search(app));
    if (command && (key === 'z' || key === 'y') && !within(event.target, WRITING)) return act(event, () => (key === 'y' || event.shiftKey ? app.editor.redo() : app.editor.undo()));
    if (within(event.target, TYPING)) return;
    if (command && key === 'a') return act(event, () => all(app));
    if (command || event.altKey) return;
    if (key === '/') act(event, () => search(app));
    else if (key === 'f') act(event, () => app.stage?.fit());
    else if (key === 'delete') act(event, () => app.editor.hide(app.stage?.selected() ?? []));
    else if (key === 'p') app.editor.pin(app.stage?.selected() ?? []);
    else if (key === 'escape') leave(app);
  };
}

function act(event: Event, then: () => void): void {
  event.preventDefault();
  then();
}

/** What is under way is given up first, then what is selected. */
function leave(app: App): void {
  if (app.store.state.pathFrom) app.paths.cancel();
  else app.explorer.select(null);
}

function all(app: App): void {
  const keys = visible(app.store.view).nodes.map((node) => node.key);
  if (keys.length) app.explorer.select({ kind: 'several', key: joined(keys) });
}

function within(target: EventTarget | null, fields: string): boolean {
  return target instanceof HTMLElement && target.closest(fields) !== null;
}

function search(app: App): void {
  app.store.set({ room: 'search' });
  const focus = (): void => document.querySelector<HTMLInputElement>('#search')?.focus();
  focus();
  // On a narrow screen the field is only there to be focused once its room is shown.
  requestAnimationFrame(focus);
}
