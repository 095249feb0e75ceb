import { describe, expect, it } from 'vitest';
import { fineness } from './raster';
import type { Scene } from './scene';
import { meets, round } from './seen';
import { picture, type Sheet } from './sheet';
import { wrapped } from './wrap';

const inks = { paper: '#ffffff', ink: '#111111', muted: '#666666', accent: '#990000' };
const measure = (text: string, { size }: { size: number }): number => [...text].length * size * 0.5;
const empty: Scene = { box: { x: 0, y: 0, w: 48, h: 48 }, zoom: 1, inks, nodes: [], edges: [] };
const sheet: Sheet = {
  scene: empty,
  title: 'Ada & <Ben>',
  subtitle: ['The record at all times'],
  legend: [{ title: 'Entities', entries: [{ sample: { kind: 'shape', shape: 'ellipse', colour: '#0000aa', fill: '#eeeeff' }, words: 'States' }] }],
  sources: { title: 'Sources', lines: ['Post. “Talks”. 11 Oct 2024'], rest: '' },
  date: 'Made with Entente on 1 Nov 2026',
};

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('sheet', () => {
  it('holds title, legend, date and numbered sources as text', () => {
    const { svg } = picture(sheet, measure);
    expect(texts(svg)).toEqual([
      'Ada &amp; &lt;Ben&gt;', 'The record at all times', 'Entities', 'States', 'Sources', '1', 'Post. “Talks”. 11 Oct 2024', 'Made with Entente on 1 Nov 2026',
    ]);
    expect(svg).toContain('<title>Ada &amp; &lt;Ben&gt;</title>');
    expect(svg).not.toMatch(/<script|foreignObject|<style|href/);
  });

  it('is never narrower than its words need, and takes the width of the drawing', () => {
    expect(picture(sheet, measure).width).toBe(704);
    expect(picture({ ...sheet, scene: { ...empty, box: { x: 0, y: 0, w: 1_000, h: 10 }, zoom: 2 } }, measure).width).toBe(2_064);
  });

  it('grows with its sources and says how many were cut off', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `Post. “Talk ${i}”. 11 Oct 2024`);
    const long = picture({ ...sheet, sources: { title: 'Sources', lines, rest: 'and 12 more' } }, measure);
    expect(long.height).toBeGreaterThan(picture(sheet, measure).height + 400);
    expect(long.svg.match(/class="source"/g)).toHaveLength(40);
    expect(texts(long.svg).slice(-2)).toEqual(['and 12 more', 'Made with Entente on 1 Nov 2026']);
  });

  it('sets sources in columns where there is room, each filled from its top', () => {
    const wide = { ...empty, box: { x: 0, y: 0, w: 900, h: 10 } };
    const lines = ['one', 'two', 'three', 'four'];
    const { svg } = picture({ ...sheet, scene: wide, sources: { title: 'Sources', lines, rest: '' } }, measure);
    const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>(one|two|three|four)</g)].map(([, x, y, word]) => ({ x, y, word }));
    expect(places[0]?.x).toBe(places[1]?.x);
    expect(places[2]?.x).not.toBe(places[0]?.x);
    expect(places[2]?.y).toBe(places[0]?.y);
  });

  it('takes fonts as a style sheet', () => {
    expect(picture(sheet, measure, "@font-face { src: url('data:x') }").svg).toContain("<style>@font-face { src: url('data:x') }</style>");
  });

  it('stays within the paper, however long the title', () => {
    const { svg } = picture({ ...sheet, title: 'Ministry '.repeat(40).trim() }, measure);
    expect(texts(svg).filter((text) => text.startsWith('Ministry')).every((text) => measure(text, { size: 22 }) <= 640)).toBe(true);
  });
});

describe('wrapping', () => {
  const width = (text: string): number => [...text].length;

  it('breaks at spaces and at zero-width ones, and drops these', () => {
    expect(wrapped('to be or not', 6, width)).toEqual(['to be', 'or not']);
    expect(wrapped('abcdef\u200bghi', 7, width)).toEqual(['abcdef', 'ghi']);
    expect(wrapped('fits\u200b', 7, width)).toEqual(['fits']);
  });

  it('breaks words that are wider than a line anywhere, and no letter', () => {
    expect(wrapped('see https://a.example', 8, width)).toEqual(['see', 'https://', 'a.exampl', 'e']);
    expect(wrapped('😀😀😀', 2, width)).toEqual(['😀😀', '😀']);
  });

  it('keeps lines that are given', () => {
    expect(wrapped('one\ntwo', 10, width)).toEqual(['one', 'two']);
  });
});

describe('what is seen', () => {
  const box = { x: 0, y: 0, w: 10, h: 10 };

  it('is a line that passes through, even between points outside', () => {
    expect(meets([{ x: -5, y: 5 }, { x: 15, y: 5 }], box)).toBe(true);
    expect(meets([{ x: -5, y: 8 }, { x: 8, y: 21 }], box)).toBe(false);
    expect(meets([{ x: 2, y: 2 }, { x: 3, y: 3 }], box)).toBe(true);
    expect(meets([{ x: -1, y: 0 }, { x: -1, y: 10 }], box)).toBe(false);
  });

  it('is everything with its names, and of nothing an empty box', () => {
    expect(round([], [], 24)).toEqual({ x: 0, y: 0, w: 48, h: 48 });
    const name = { lines: ['Ada'], at: { x: 0, y: 14 }, width: 60, font: { size: 13, weight: 500 }, colour: '', halo: null, ground: null, turned: 0 };
    const node = { id: 'a', at: { x: 0, y: 0 }, size: 20, shape: 'ellipse', fill: '', border: { colour: '', width: 2 }, rim: null, opacity: 1, letters: '', ink: '', name };
    expect(round([node], [], 10)).toEqual({ x: -40, y: -20, w: 80, h: 57 });
  });
});

describe('fineness', () => {
  it('is two, unless the picture would have too many pixels', () => {
    expect(fineness(1_000, 800)).toBe(2);
    expect(fineness(8_000, 100)).toBe(1);
    expect(fineness(20_000, 100)).toBe(0.4);
    const scale = fineness(5_000, 5_000);
    expect(5_000 * scale * (5_000 * scale)).toBeLessThanOrEqual(64_000_000);
  });
});
