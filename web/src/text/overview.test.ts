import { describe, expect, it } from 'vitest';
import { overview } from './overview';

const { months, relations, publishers } = overview;

describe('what the pictures say', () => {
  it.each([
    [months.most(41, 191, ['October 2024']), 'Most facts, 41 of 191, are of October 2024.'],
    [months.most(3, 9, ['May 2022', 'June 2022']), 'Most facts, 3 of 9, are of May 2022 and as many of June 2022.'],
    [months.most(1, 9, ['May', 'June', 'July']), 'At most 1 fact of 9 is of the same time.'],
    [months.most(1, 1, ['May 2022']), 'The one fact is of May 2022.'],
    [months.undated(1, 9), '1 of 9 facts is not dated.'],
    [months.undated(0, 9), 'Every fact is dated.'],
    [relations.affirmed(1, 1, 0), '1 of 1 fact occurred or goes on; none is disputed or denied.'],
    [publishers.most('The Courier', 40, 250, 5), 'Of 5 publishers, The Courier has most claims: 40 of 250.'],
  ])('%s', (said, expected) => expect(said).toBe(expected));

  it('names a column by what it stands for', () => {
    expect([1, 3, 12, 120].map((unit) => months.column(1990 * 12, unit))).toEqual(['January 1990', 'January to March 1990', '1990', '1990–1999']);
  });

  it('shortens what stands below a column', () => {
    expect([months.tick(2024 * 12, 1, false), months.tick(2024 * 12 + 9, 1, false), months.tick(2024 * 12 + 9, 1, true)]).toEqual(['2024', 'Oct', 'Oct 2024']);
  });
});
