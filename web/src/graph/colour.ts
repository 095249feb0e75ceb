/** The few colours of the ground that the canvas shares with the style sheet. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
}

/** `share` of one colour in the other, both as #rrggbb. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return `#${a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): number[] {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) || 0);
}
