/** Round whole numbers from 0 up to the first that is not below `most`, `about` steps apart. */
export function ticks(most: number, about = 4): number[] {
  const step = Math.max(1, round(most / about));
  const last = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: last + 1 }, (_, i) => i * step);
}

/** The next of 1, 2, 5, 10, 20 … */
function round(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-9)));
  return ([1, 2, 5, 10].find((one) => one * magnitude >= rough) ?? 10) * magnitude;
}

/** One of five shades: by the root, so that a few large numbers do not leave all others in one. */
export function shade(value: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (value <= 0 || most <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil(5 * Math.sqrt(value / most)))) as 1 | 2 | 3 | 4 | 5;
}

/** The numbers that each shade in use stands for, lightest first. */
export function shades(values: readonly number[]): { readonly shade: number; readonly from: number; readonly until: number }[] {
  const most = Math.max(0, ...values);
  return [1, 2, 3, 4, 5].flatMap((one) => {
    const own = values.filter((value) => shade(value, most) === one);
    return own.length ? [{ shade: one, from: Math.min(...own), until: Math.max(...own) }] : [];
  });
}
