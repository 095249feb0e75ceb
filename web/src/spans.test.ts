import { describe, expect, it } from 'vitest';
import { pens, segments } from './spans';

describe('segments', () => {
  it('counts code points, so that an emoji before a quote shifts nothing', () => {
    const cut = segments('🛰️ Iran sent radars.', [{ start: 3, end: 7, of: 'x' }]);
    expect(cut.map((one) => one.text)).toEqual(['🛰️ ', 'Iran', ' sent radars.']);
    expect(cut[1]?.covers).toEqual(['x']);
  });

  it('cuts overlaps apart and names the shortest quote first', () => {
    const cut = segments('abcdefgh', [{ start: 0, end: 6, of: 'long' }, { start: 2, end: 4, of: 'short' }, { start: 3, end: 8, of: 'late' }]);
    expect(cut.map((one) => [one.text, one.covers])).toEqual([
      ['ab', ['long']],
      ['c', ['short', 'long']],
      ['d', ['short', 'late', 'long']],
      ['ef', ['late', 'long']],
      ['gh', ['late']],
    ]);
  });

  it('always gives back the whole text', () => {
    const whole = 'Путин — 🇮🇷 «تهران» end';
    const cut = segments(whole, [{ start: 2, end: 9, of: 1 }, { start: 5, end: 900, of: 2 }, { start: 4, end: 4, of: 3 }]);
    expect(cut.map((one) => one.text).join('')).toBe(whole);
    expect(cut.flatMap((one) => one.covers)).not.toContain(3);
  });

  it('has nothing to cut in an empty text', () => {
    expect(segments('', [])).toEqual([]);
  });
});

describe('pens', () => {
  const drawn = (spans: { start: number; end: number; of: string }[]) => {
    const cut = segments('abcdefghij', spans);
    return pens(cut).flatMap((pen, i) => (cut[i]?.covers.length ? [`${cut[i]?.text}${pen}`] : []));
  };

  it('change where one quote follows another, touching or not', () => {
    expect(drawn([{ start: 0, end: 3, of: 'x' }, { start: 3, end: 6, of: 'y' }, { start: 8, end: 10, of: 'z' }])).toEqual(['abc0', 'def1', 'ij0']);
  });

  it('stay the same on both sides of a quote within a quote', () => {
    expect(drawn([{ start: 0, end: 9, of: 'long' }, { start: 3, end: 5, of: 'short' }])).toEqual(['abc0', 'de1', 'fghi0']);
  });

  it('stay the same for claims of one passage', () => {
    expect(drawn([{ start: 0, end: 3, of: 'x' }, { start: 0, end: 3, of: 'y' }])).toEqual(['abc0']);
  });
});
