import { describe, expect, it } from 'vitest';
import { dragged, snapped, stepped, type Grip } from './brush';
import { dayNumber } from './calendar';
import { edge } from './fixtures';
import { intervalOf, rangeOf, timelineOf, type Range } from './timeline';

const ends = ['2022-01-01', '2024-12-31'].map((day) => edge(day, 'a', 'b', { from: day, until: day, precision: 'day' }));
/** Months. */
const { bins } = timelineOf(ends, 400) ?? { bins: [] };
const range = (from: string, until: string): Range => rangeOf({ from, until });
const drag = (grip: Grip, from: string, to: string, brush = range('2023-03-01', '2023-05-31')) =>
  intervalOf(dragged({ grip, start: dayNumber(from), range: brush }, dayNumber(to), bins));

describe('brush', () => {
  it('is drawn over whole bins, whichever way', () => {
    expect(drag('new', '2023-02-10', '2023-04-03')).toEqual({ from: '2023-02-01', until: '2023-04-30' });
    expect(drag('new', '2023-04-03', '2023-02-10')).toEqual({ from: '2023-02-01', until: '2023-04-30' });
  });

  it('is changed at one end, and turns over where that is drawn past the other', () => {
    expect(drag('from', '2023-03-01', '2023-01-20')).toEqual({ from: '2023-01-01', until: '2023-05-31' });
    expect(drag('until', '2023-05-31', '2023-07-02')).toEqual({ from: '2023-03-01', until: '2023-07-31' });
    expect(drag('from', '2023-03-01', '2023-08-20')).toEqual({ from: '2023-05-01', until: '2023-08-31' });
    expect(drag('until', '2023-05-31', '2023-01-20')).toEqual({ from: '2023-01-01', until: '2023-03-31' });
  });

  it('leaves the other end on its day', () => {
    expect(drag('until', '2023-05-31', '2023-07-02', range('2023-03-13', '2023-05-31'))).toEqual({ from: '2023-03-13', until: '2023-07-31' });
  });

  it('is moved whole, and stops at the ends of the time', () => {
    expect(drag('middle', '2023-04-15', '2023-06-15')).toEqual({ from: '2023-05-01', until: '2023-07-31' });
    expect(drag('middle', '2023-04-15', '2024-12-15')).toEqual({ from: '2024-10-01', until: '2024-12-31' });
    expect(drag('middle', '2023-04-15', '2021-01-01')).toEqual({ from: '2022-01-01', until: '2022-03-31' });
  });

  it('goes by bins from the keyboard, and no end goes past the other', () => {
    const brush = range('2023-03-01', '2023-05-31');
    expect(intervalOf(stepped(brush, 'from', 1, bins)).from).toBe('2023-04-01');
    expect(intervalOf(stepped(brush, 'from', 10, bins)).from).toBe('2023-05-01');
    expect(intervalOf(stepped(brush, 'until', -10, bins)).until).toBe('2023-03-31');
    expect(intervalOf(stepped(brush, 'until', Infinity, bins)).until).toBe('2024-12-31');
  });

  it('takes the nearest bin for a day that is in none', () => {
    expect(intervalOf(snapped(dayNumber('1999-01-01'), dayNumber('2030-01-01'), bins))).toEqual({ from: '2022-01-01', until: '2024-12-31' });
  });
});
