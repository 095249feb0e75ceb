import { describe, expect, it } from 'vitest';
import { MOST_ROWS, rowsAt, sortedBy } from './windowed';

describe('the rows of a table', () => {
  it('are all drawn where there are few', () => {
    expect(rowsAt(MOST_ROWS, 0, 30)).toEqual({ first: 0, end: MOST_ROWS });
  });

  it.each([0, 1, 2_000, 9_000, 60_000, 299_400, 300_000])('cover what is in sight after scrolling %s pixels', (scrolled) => {
    const { first, end } = rowsAt(10_000, scrolled, 30);
    const top = scrolled / 30;
    expect(end - first).toBe(MOST_ROWS);
    expect(first).toBeLessThanOrEqual(top);
    expect(end).toBeGreaterThanOrEqual(Math.min(10_000, top + 50));
  });

  it('stay the same while little is scrolled', () => {
    expect(rowsAt(10_000, 3_300, 30)).toEqual(rowsAt(10_000, 3_000, 30));
  });

  it('are sorted as numbers or as words', () => {
    expect(sortedBy([3, 20, 1], (row) => row, -1)).toEqual([20, 3, 1]);
    expect(sortedBy(['Zed', 'änne', 'Bo'], (row) => row, 1)).toEqual(['änne', 'Bo', 'Zed']);
  });
});
