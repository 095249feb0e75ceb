import { count } from '../number';

/** How the canvas draws. */
export const drawing = {
  plain: (lines: number) => `${count(lines, 'line')}: drawn plainly, without arrows, marks and words, until you zoom in or filter`,
} as const;
