import type { ApiFailure } from '../api/client';
import type { Example, Paths, Stats } from '../api/types';
import type { Compared } from './changes';
import { allTimes, type Clocks } from './clocks';
import type { Selection } from './selection';
import { unmeasured, type Measured } from './measurer';
import { begin, commit, redo, undo, type History } from './history';
import type { Trouble } from './tried';
import { emptyView, type Point, type View } from './view';
import type { Vocabulary } from './vocabulary';

export type Phase =
  | { readonly kind: 'loading'; readonly words: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly failure: ApiFailure };

export type Theme = 'light' | 'dark';
/** On a narrow screen one room is seen at a time; on a wide one only 'table' and 'cypher' matter: the drawer. */
export type Room = 'graph' | 'search' | 'details' | 'table' | 'cypher';
export type Drawer = 'table' | 'cypher' | null;
/** What the middle of the page shows: the same selection as a graph or on a map, or what the whole store holds. */
export type Scene = 'graph' | 'map' | 'overview';

/** A menu of what can be done, at a point of the window; without a target it is the canvas's own. */
export interface Menu {
  readonly at: Point;
  readonly target: { readonly id: string; readonly kind: 'node' | 'edge' | 'bundle' } | null;
}

export interface State {
  readonly phase: Phase;
  readonly vocabulary: Vocabulary | null;
  readonly stats: Stats | null;
  /** The time that `stats` are of. */
  readonly statsAt: Clocks;
  readonly examples: readonly Example[];
  /** Whether `examples` are there, or why they could not be read. */
  readonly examplesRead: boolean | ApiFailure;
  /** A question that the console is to fill in and run. */
  readonly asked: Example | null;
  readonly history: History<View>;
  /** The view that the server opens with. */
  readonly first: View | null;
  readonly selection: Selection | null;
  /** Where "back" in the panel leads. */
  readonly trail: readonly Selection[];
  readonly room: Room;
  readonly drawer: Drawer;
  readonly scene: Scene;
  /** The entity that a path is to start from, until its other end is chosen. */
  readonly pathFrom: string | null;
  /** The ways between two entities that the panel shows. */
  readonly found: Paths | null;
  /** What changed between the days that the view compares. */
  readonly diff: Compared | null;
  readonly menu: Menu | null;
  /** Whether an article is being added. */
  readonly adding: boolean;
  /** What entities are drawn by: what the view asks for, once it is worked out. */
  readonly measured: Measured;
  readonly trouble: Trouble | null;
  /** How many lines of the canvas are drawn plainly, because there are so many. */
  readonly plain: number;
  readonly theme: Theme;
  /** The last thing that happened, in words; read out by screen readers. */
  readonly notice: string;
  /** Whether it is of something that is wrong, and does not go by itself. */
  readonly warns: boolean;
}

/** Holds the page's one state and tells the panels when it changes. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: State) {}

  get state(): State {
    return this.current;
  }

  get view(): View {
    return this.current.history.present;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Partial<State>): void {
    this.current = { ...this.current, ...(change.notice === undefined ? {} : { warns: false }), ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** A change to the canvas that can be undone; `change` names it in words. */
  commit(view: View, change: string, also: Partial<State> = {}): void {
    this.set({ history: commit(this.current.history, view, change), notice: change, ...also });
  }

  undo(): string | null {
    const change = this.current.history.past.at(-1)?.change ?? null;
    if (change) this.set({ history: undo(this.current.history) });
    return change;
  }

  redo(): string | null {
    const change = this.current.history.future[0]?.change ?? null;
    if (change) this.set({ history: redo(this.current.history) });
    return change;
  }
}

export function initialState(theme: Theme, words: string): State {
  return {
    phase: { kind: 'loading', words },
    vocabulary: null,
    stats: null,
    statsAt: allTimes,
    examples: [],
    examplesRead: false,
    asked: null,
    history: begin(emptyView),
    first: null,
    selection: null,
    trail: [],
    room: 'graph',
    drawer: null,
    scene: 'graph',
    pathFrom: null,
    found: null,
    diff: null,
    menu: null,
    adding: false,
    measured: unmeasured,
    trouble: null,
    plain: 0,
    theme,
    notice: '',
    warns: false,
  };
}
