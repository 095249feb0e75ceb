/** Names below nodes: at most this many letters, in lines of this width. */
export const LONGEST_NAME = 44;
export const NAME_WIDTH = 116;

export function shortened(name: string, longest: number): string {
  const letters = [...name];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('').trimEnd()}…` : name;
}

/** Cytoscape wraps at spaces, zero-width ones included: a word longer than a line gets some. */
export function breakable(name: string): string {
  return name.replace(/\S{15}(?=\S{3})/gu, '$&\u200b');
}

/** Letters of a name, in the picture's own units; and the least that a letter measures on the screen, wherever it is painted. */
export const LETTER = 13;
export const LEAST = 11.5;

/** How much larger names are written than the picture's own units say, where it is seen from far away. */
export function enlarged(zoom: number, letter = LETTER): number {
  return Math.max(1, LEAST / (letter * zoom));
}
