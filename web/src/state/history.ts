/** Snapshots of an immutable value. Undo costs one reference a step, because nothing is ever changed in place. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

/** A value and, in words, the change that left it behind. */
export interface Step<T> {
  readonly value: T;
  readonly change: string;
}

const DEPTH = 200;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

export function commit<T>(history: History<T>, present: T, change: string): History<T> {
  if (present === history.present) return history;
  return { past: [...history.past, { value: history.present, change }].slice(-DEPTH), present, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, change: last.change }, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { past: [...history.past, { value: history.present, change: next.change }], present: next.value, future: rest };
}
