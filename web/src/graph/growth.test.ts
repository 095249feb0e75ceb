import { describe, expect, it } from 'vitest';
import { slicesOf } from './growth';

const numbers = (length: number) => Array.from({ length }, (_, i) => i);

describe('growth', () => {
  it('is one step for a picture of usual size', () => {
    expect(slicesOf(numbers(2_000))).toHaveLength(1);
    expect(slicesOf([])).toEqual([]);
  });

  it('takes a large picture apart, in order and without loss', () => {
    const slices = slicesOf(numbers(15_001));
    expect(slices.flat()).toEqual(numbers(15_001));
    expect(Math.max(...slices.map((slice) => slice.length))).toBe(1_000);
  });
});
