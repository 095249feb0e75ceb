import { describe, expect, it } from 'vitest';
import type { Precision } from './api/types';
import { day, sureness, when } from './format';

const time = (from: string | null, until: string | null, precision: Precision | null) => when({ from, until, precision });

describe('dates', () => {
  it.each([
    ['2024-10-11', '2024-10-11', 'day', '11 Oct 2024'],
    ['2024-10-11', '2024-10-14', 'day', '11 Oct 2024 – 14 Oct 2024'],
    ['2024-10-01', '2024-10-31', 'month', 'c. Oct 2024'],
    ['2024-09-01', '2024-10-31', 'month', 'c. Sep 2024 – Oct 2024'],
    ['2024-01-01', '2024-12-31', 'year', 'c. 2024'],
    ['2024-09-30', '2024-10-06', 'week', 'week of 30 Sep 2024'],
    ['2022-01-01', null, 'year', 'since 2022'],
    ['2022-01-01', null, 'interval', 'since 2022'],
    ['2022-02-24', null, 'day', 'since 24 Feb 2022'],
    ['2022-02-01', null, 'month', 'since Feb 2022'],
    [null, '2023-12-31', 'year', 'until 2023'],
    [null, '2023-12-31', 'before', 'by 31 Dec 2023'],
    ['2024-05-05', null, 'after', 'since 5 May 2024'],
    ['2022-01-01', '2023-12-31', 'interval', '2022 – 2023'],
    ['2022-02-01', '2024-02-29', 'interval', 'Feb 2022 – Feb 2024'],
    ['2022-02-03', '2024-02-29', 'interval', '3 Feb 2022 – 29 Feb 2024'],
    [null, null, 'day', ''],
  ] as const)('%s to %s by %s is %s', (from, until, precision, words) => {
    expect(time(from, until, precision)).toBe(words);
  });

  it('takes instants and leaves what is no date alone', () => {
    expect(day('2026-11-22T12:00:00Z')).toBe('22 Nov 2026');
    expect(day('soon')).toBe('soon');
  });

  it('has words for confidence', () => {
    expect([1, 0.8, 0.5, 0.1].map(sureness)).toEqual(['sure', 'fairly sure', 'unsure', 'doubtful']);
  });
});
