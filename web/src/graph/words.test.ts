import { describe, expect, it } from 'vitest';
import { wordy } from './words';

describe('words along lines', () => {
  it.each([
    [14, 0.2, true],
    [15, 0.2, false],
    [600, 1.35, true],
    [600, 1.3, false],
    [601, 4, false],
  ])('of %s lines at a zoom of %s are written out: %s', (lines, zoom, all) => {
    expect(wordy(lines, zoom)).toBe(all);
  });
});
