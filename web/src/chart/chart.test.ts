import { describe, expect, it } from 'vitest';
import { columns, days, labelled, unitFor } from './months';
import { shade, shades, ticks } from './scale';
import { layers, together, toned, total } from './tones';

const months = (...names: string[]) => names.map((month) => ({ month, statuses: { occurred: 1 } }));

describe('scales', () => {
  it.each([
    [0, [0, 1]], [1, [0, 1]], [3, [0, 1, 2, 3]], [41, [0, 20, 40, 60]], [79, [0, 20, 40, 60, 80]], [1000, [0, 500, 1000]],
  ])('has round ticks up to %i', (most, expected) => expect(ticks(most)).toEqual(expected));

  it('has a shade for the smallest and for the largest number, and none for nothing', () => {
    expect([0, 1, 40, 400].map((value) => shade(value, 400))).toEqual([0, 1, 2, 5]);
    expect(shades([1, 3, 40, 400])).toEqual([{ shade: 1, from: 1, until: 3 }, { shade: 2, from: 40, until: 40 }, { shade: 5, from: 400, until: 400 }]);
    expect(shades([])).toEqual([]);
  });
});

describe('columns of months', () => {
  it('leaves no month out between the first and the last', () => {
    expect(columns(months('2023-11', '2024-02'), 1).map(({ statuses }) => total(statuses))).toEqual([1, 0, 0, 1]);
    expect(columns([], 1)).toEqual([]);
    expect(columns(months('2024-02'), 1)).toHaveLength(1);
  });

  it('joins months where they would be too thin', () => {
    const sixty = months('1964-03', '1964-04', '2024-10');
    expect(unitFor(months('2024-01', '2024-10'), 600, 5)).toBe(1);
    expect(unitFor(sixty, 600, 5)).toBe(12);
    expect(unitFor(sixty, 200, 5)).toBe(120);
    const years = columns(sixty, 12);
    expect(years).toHaveLength(61);
    expect(years[0]?.statuses).toEqual({ occurred: 2 });
  });

  it('knows the days of a column', () => {
    expect(days(2024 * 12 + 1, 1)).toEqual({ from: '2024-02-01', until: '2024-02-29' });
    expect(days(2024 * 12 + 9, 3)).toEqual({ from: '2024-10-01', until: '2024-12-31' });
    expect(days(1990 * 12, 120)).toEqual({ from: '1990-01-01', until: '1999-12-31' });
  });

  it('thins the labels out', () => {
    const years = columns(months('1964-03', '2024-10'), 12);
    expect(labelled(years, 12, 10, 40).map(({ month }) => month / 12)).toEqual([1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    const year = columns(months('2024-02', '2024-11'), 1);
    expect(labelled(year, 1, 20, 40).map(({ month }) => (month % 12) + 1)).toEqual([3, 5, 7, 9, 11]);
    expect(labelled(columns(months('2024-02'), 1), 1, 5, 40)).toHaveLength(1);
  });
});

describe('tones', () => {
  it('tells ten statuses in five tones', () => {
    expect(toned({ occurred: 2, ongoing: 1, denied: 1, disputed: 1 })).toEqual({ happened: 3, intended: 0, unsure: 0, contested: 2, retracted: 0 });
    expect(together([{ occurred: 1 }, { occurred: 2, denied: 1 }])).toEqual({ occurred: 3, denied: 1 });
  });

  it('puts layers one after the other', () => {
    expect(layers({ occurred: 3, planned: 1 }, 8, 80)).toEqual([
      { tone: 'happened', facts: 3, at: 0, length: 30 },
      { tone: 'intended', facts: 1, at: 30, length: 10 },
    ]);
    expect(layers({}, 0, 80)).toEqual([]);
  });
});
