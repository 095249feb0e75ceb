import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar';
import { dayAt, ticksOf, xOf } from './ticks';
import { rangeOf } from './timeline';

const labels = (from: string, until: string, width: number): string[] => ticksOf(rangeOf({ from, until }), width).map((tick) => tick.label);

describe('ticks', () => {
  it('says the year where it is new', () => {
    expect(labels('2023-11-01', '2024-03-31', 500)).toEqual(['Nov 2023', 'Dec', '2024', 'Feb', 'Mar']);
  });

  it('never lets labels overlap, whatever the span and the width', () => {
    for (const from of ['2024-10-01', '2024-06-03', '2022-01-01', '1990-05-05', '1400-01-01'])
      for (const width of [240, 366, 700, 1240]) {
        const ticks = ticksOf(rangeOf({ from, until: '2024-10-31' }), width);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.slice(1).forEach((tick, i) => expect(tick.x - (ticks[i]?.x ?? 0)).toBeGreaterThan((ticks[i]?.label.length ?? 0) * 6));
        expect(ticks.every((tick) => tick.x >= 0 && tick.x + tick.label.length * 6 <= width)).toBe(true);
      }
  });

  it('finds the day under a point again', () => {
    const range = rangeOf({ from: '2024-01-01', until: '2024-12-31' });
    const day = dayNumber('2024-05-05');
    expect(dayAt(xOf(day, range, 800) + 0.5, range, 800)).toBe(day);
    expect(dayAt(-20, range, 800)).toBe(range.from);
    expect(dayAt(900, range, 800)).toBe(range.until);
  });
});
