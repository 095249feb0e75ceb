/** A statement that was run, as this browser remembers it. */
export interface Ran {
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
  readonly at: string;
}

const MOST = 100;
/** Storage is small, and shared by all that this page keeps. */
const LONGEST = 200_000;

/** The latest first; what is run again moves to the top, and the oldest go where there are too many. */
export function remembered(past: readonly Ran[], ran: Ran): Ran[] {
  const same = JSON.stringify([ran.statement, ran.parameters]);
  const others = past.filter(({ statement, parameters }) => JSON.stringify([statement, parameters]) !== same);
  const all = [ran, ...others].slice(0, MOST);
  while (all.length && JSON.stringify(all).length > LONGEST) all.pop();
  return all;
}

/** What a browser kept may be from an older page, or from anybody who can write there. */
export function pastOf(kept: string | null): Ran[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter(isRan) : [];
  } catch {
    return [];
  }
}

function isRan(one: unknown): one is Ran {
  const { statement, parameters, at } = (one ?? {}) as Record<string, unknown>;
  return typeof statement === 'string' && typeof at === 'string' && typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters);
}
