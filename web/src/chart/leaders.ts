/** The largest value and all that have it, in their order; none where nothing is above 0. */
export function leaders<T>(all: readonly T[], of: (one: T) => number): { readonly most: number; readonly who: readonly T[] } {
  const most = Math.max(0, ...all.map(of));
  return { most, who: most > 0 ? all.filter((one) => of(one) === most) : [] };
}
