import { called } from './called';
import { sameSelection } from './state/selection';
import type { Session } from './state/session';
import { snapshotOf } from './state/snapshot';
import type { State, Store } from './state/store';
import { text } from './text';
import { fromHash, toHash } from './url';

/**
 * What is open on the page, and nothing of what is on its canvas: the browser's Back leads from one to the one before, and what
 * was arranged stays, for that is for Undo. `link` counts the links that were followed: each begins with a view of its own.
 */
export type Visit = Pick<State, 'selection' | 'trail' | 'scene' | 'drawer' | 'room' | 'adding'> & { readonly link: number };

/** What the browser keeps with an entry of its history; a page that was loaded anew knows no visits of the one before. */
interface Mark {
  readonly page: number;
  readonly visit: number;
}

/** Whether one is elsewhere, so that there is a way back. Only a narrow screen shows its rooms one at a time. */
export function elsewhere(one: Visit, other: Visit, narrow: boolean): boolean {
  const grown = one.selection?.kind === 'several' && other.selection?.kind === 'several';
  return one.adding !== other.adding || one.scene !== other.scene || one.drawer !== other.drawer || (narrow && one.room !== other.room) || !(grown || sameSelection(one.selection, other.selection));
}

/** Asked for where Back or Forward would close a page with unsaved work on it; whoever has some prevents it. */
export const LEAVING = 'entente-leaving';

/** What a tab, a bookmark and the browser's list of pages call what is seen. */
export function titleOf(state: Pick<State, 'selection' | 'scene' | 'history' | 'vocabulary'>): string {
  const { selection, scene } = state;
  const open = (selection && called(selection, state)) ?? (scene === 'graph' ? null : text.toolbar.scene[scene]);
  return open ? `${open} – ${text.title}` : text.title;
}

/** Keeps the address and the browser's history in step with the page. */
export class Visits {
  private readonly page = performance.timeOrigin;
  private readonly made: Visit[] = [];
  private links = 0;
  private now: Visit | null = null;
  /** Which of those made this is. */
  private at = 0;
  private due = 0;
  /** What the address was written from; panels change more often than what it keeps. */
  private told: readonly unknown[] = [];

  constructor(
    private readonly store: Store,
    private readonly session: Session,
    private readonly narrow: () => boolean,
  ) {
    addEventListener('popstate', ({ state }) => this.returned(state));
    // An address typed or pasted into an open page; entries of our own have a mark.
    addEventListener('hashchange', () => void (markOf(history.state) ? undefined : this.followed()));
  }

  /** To be called whenever the state has changed. What changes at one go is one visit. */
  follow(): void {
    const { phase, history: views, first, selection, scene, drawer, room, adding } = this.store.state;
    const now = [views.present, first, selection, scene, drawer, room, adding];
    if (phase.kind !== 'ready' || now.every((one, i) => one === this.told[i])) return;
    this.told = now;
    this.due ||= window.setTimeout(() => this.write());
  }

  private write(): void {
    this.due = 0;
    document.title = titleOf(this.store.state);
    const { selection, trail, scene, drawer, room, adding } = this.store.state;
    const before = this.now;
    this.now = { selection, trail, scene, drawer, room, adding, link: before?.link ?? 0 };
    const mark = markOf(history.state);
    const own = before !== null && mark?.page === this.page;
    // What lies over the page is no place to come back to once it is closed: its entry is left, or taken by what comes next.
    const closed = own && before.adding && !adding;
    if (closed && mark.visit > 0 && !elsewhere({ ...before, adding }, this.now, this.narrow())) return history.back();
    const moved = own && !closed && elsewhere(before, this.now, this.narrow());
    const visit = own && !moved ? mark.visit : this.made.length;
    this.made[visit] = this.now;
    this.at = visit;
    const hash = toHash(snapshotOf(this.store.state));
    if (own && !moved && hash === location.hash) return;
    const address = hash || location.pathname + location.search;
    history[moved ? 'pushState' : 'replaceState']({ page: this.page, visit } satisfies Mark, '', address);
  }

  private returned(state: unknown): void {
    const mark = markOf(state);
    if (!mark || this.store.state.phase.kind !== 'ready') return;
    window.clearTimeout(this.due);
    this.due = 0;
    const address = location.hash;
    const visit = (mark.page === this.page ? this.made[mark.visit] : null) ?? this.readVisit();
    if (this.store.state.adding && !visit.adding && !dispatchEvent(new Event(LEAVING, { cancelable: true }))) return history[mark.visit < this.at ? 'forward' : 'back']();
    const { link, ...open } = visit;
    const followed = link !== this.now?.link;
    this.now = visit;
    this.at = mark.page === this.page ? mark.visit : this.made.push(visit) - 1;
    if (mark.page !== this.page) history.replaceState({ page: this.page, visit: this.at } satisfies Mark, '');
    // The entry tells what is on the canvas now, which may have changed since it was left.
    this.told = [];
    this.store.set({ ...open, menu: null });
    if (followed) void this.session.follow(address);
  }

  /** Of an entry that the page made before it was loaded anew, only the address is left. */
  private readVisit(): Visit {
    const address = fromHash(location.hash);
    const { selection, scene } = 'saved' in address ? { selection: null, scene: 'graph' as const } : address;
    return { selection, scene, trail: [], drawer: null, room: selection ? 'details' : 'graph', adding: false, link: this.now?.link ?? 0 };
  }

  private async followed(): Promise<void> {
    if (this.now) this.now = { ...this.now, link: ++this.links };
    await this.session.follow(location.hash);
  }
}

function markOf(state: unknown): Mark | null {
  return typeof state === 'object' && state !== null && 'page' in state && 'visit' in state ? (state as Mark) : null;
}
