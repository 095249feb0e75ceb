import { describe, expect, it } from 'vitest';
import { enlarged, LEAST, LETTER } from './names';

describe('names', () => {
  it('are on the screen never smaller than can be read, and otherwise of their own size', () => {
    for (const zoom of [0.05, 0.32, 0.59, 0.8]) expect(enlarged(zoom) * LETTER * zoom).toBeCloseTo(LEAST);
    expect(enlarged(1)).toBe(1);
    expect(enlarged(4)).toBe(1);
    expect(LEAST).toBeGreaterThanOrEqual(11);
  });
});
