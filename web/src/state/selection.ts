/** What the details panel shows. */
export type Selection =
  | { readonly kind: 'entity'; readonly key: string }
  /** `edge` tells which of the fact's edges was clicked, so that this one is marked on the canvas. */
  | { readonly kind: 'fact'; readonly key: string; readonly edge: string | null }
  | { readonly kind: 'pair'; readonly key: string }
  /** `claim` is scrolled to and marked. */
  | { readonly kind: 'article'; readonly key: string; readonly claim: string | null }
  /** A node or relationship that a query returned and that is not one of our entities or edges. */
  | { readonly kind: 'record'; readonly key: string };

export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return one?.kind === other?.kind && one?.key === other?.key;
}
