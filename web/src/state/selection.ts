/** What the details panel shows. */
export type Selection =
  | { readonly kind: 'entity'; readonly key: string }
  /** `edge` tells which of the fact's edges was clicked, so that this one is marked on the canvas. */
  | { readonly kind: 'fact'; readonly key: string; readonly edge: string | null }
  | { readonly kind: 'pair'; readonly key: string }
  /** The ways between two entities; the key is theirs, with a bar between. */
  | { readonly kind: 'path'; readonly key: string }
  /** Several entities at once; the key is theirs, with bars between. */
  | { readonly kind: 'several'; readonly key: string }
  /** What changed between the two days that are compared; there is one such list, and `all` is its key. */
  | { readonly kind: 'diff'; readonly key: string }
  /** `claim` is scrolled to and marked. */
  | { readonly kind: 'article'; readonly key: string; readonly claim: string | null }
  /** A node or relationship that a query returned and that is not one of our entities or edges. */
  | { readonly kind: 'record'; readonly key: string };

export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return one?.kind === other?.kind && one?.key === other?.key;
}

/** The keys of entities that a selection joins by bars. */
export function joined(keys: readonly string[]): string {
  return keys.join('|');
}

export function keysOf(key: string): string[] {
  return key.split('|');
}
