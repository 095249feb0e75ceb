import { describe, expect, it } from 'vitest';
import { lineOf } from './lines';
import { outline } from './outline';
import type { Scene, SceneEdge, SceneNode } from './scene';
import { drawing, edgeOf, nodeOf } from './svg';
import { escaped } from './xml';

const inks = { paper: '#ffffff', ink: '#111111', muted: '#666666', accent: '#990000' };
const node: SceneNode = {
  id: 'state:a', at: { x: 10, y: 20 }, size: 20, shape: 'ellipse', fill: '#eeeeee', border: { colour: '#0000aa', width: 2 }, rim: null, opacity: 1,
  letters: 'A', ink: '#111111', name: null,
};
const edge: SceneEdge = {
  id: 'edge:1', points: [{ x: 0, y: 0 }, { x: 100, y: 0 }], line: { colour: '#123456', width: 1, opacity: 1 }, dash: [], casing: null, broken: false, opacity: 1, scale: 1,
  source: null, target: { tip: 'triangle', colour: '#123456', hollow: false }, glow: null, words: null,
};
const words = { at: { x: 50, y: 0 }, width: 30, font: { size: 10, weight: 500 }, colour: '#111111', halo: null, ground: null, turned: 0 };

describe('xml', () => {
  it('escapes markup and replaces what no document may hold', () => {
    expect(escaped('<&">\' a\u0000\u0007\ud800b 😀')).toBe('&lt;&amp;&quot;&gt;\' a\ufffd\ufffd\ufffdb 😀');
  });
});

describe('svg', () => {
  it('keeps names text, line by line', () => {
    const drawn = nodeOf({ ...node, name: { ...words, lines: ['Norland <&">', 'مسعود پزشکیان'] } });
    expect(drawn).toContain('>Norland &lt;&amp;&quot;&gt;</tspan>');
    expect(drawn).toContain('>مسعود پزشکیان</tspan>');
    expect(drawn).not.toContain('foreignObject');
  });

  it('escapes keys, codes and colours', () => {
    const drawn = nodeOf({ ...node, id: '"><script>', letters: '<b>', fill: '"x' });
    expect(drawn).not.toMatch(/<script|<b>|"x"/);
  });

  it('draws a rim with a gap round what is selected and fades what stands aside', () => {
    expect(nodeOf({ ...node, rim: { colour: '#990000', width: 3, gap: 2 }, opacity: 0.3 })).toMatch(/opacity="0.3".*stroke="#990000" stroke-width="3"/);
    expect(nodeOf(node)).not.toContain('opacity');
  });

  it('turns words round their middle and sets them on a ground', () => {
    const drawn = edgeOf({ ...edge, words: { ...words, lines: ['met'], turned: 90, ground: { colour: '#fff', opacity: 0.9, padding: 2 } } }, inks.paper);
    expect(drawn).toContain('<rect x="33" y="-2" width="34" height="14" rx="2"');
    expect(drawn.match(/rotate\(90 50 5\)/g)).toHaveLength(2);
  });

  it('draws an empty canvas', () => {
    const scene: Scene = { box: { x: 0, y: 0, w: 48, h: 48 }, zoom: 1, inks, nodes: [], edges: [] };
    expect(drawing(scene, { x: 5, y: 5, w: 48, h: 48 })).toMatch(/^<svg x="5" y="5" width="48" height="48" viewBox="0 0 48 48"[^>]*\/>$/);
  });
});

describe('lines', () => {
  it('end where their arrows begin', () => {
    expect(lineOf(edge, '#fff')).toContain('d="M0 0L98 0"');
    expect(lineOf({ ...edge, target: null }, '#fff')).toContain('d="M0 0L100 0"');
  });

  it('point ahead', () => {
    expect(lineOf(edge, '#fff')).toContain('d="M91.3 -4.35L100 0L91.3 4.35Z"');
  });

  it('are dashed, doubled or broken in the middle', () => {
    expect(lineOf({ ...edge, dash: [9, 6] }, '#fff')).toContain('stroke-dasharray="9 6"');
    expect(lineOf({ ...edge, casing: { colour: '#abcdef', width: 1.4 } }, '#fff')).toContain('stroke="#abcdef" stroke-width="2.4"');
    expect(lineOf({ ...edge, target: null, broken: true }, '#fff')).toContain('stroke-dasharray="40.00 20.00 40.00"');
  });

  it('fade without their words', () => {
    const drawn = edgeOf({ ...edge, line: { ...edge.line, opacity: 0.6 }, words: { ...words, lines: ['held'] } }, '#fff');
    expect(drawn).toMatch(/<g opacity="0.6">.*<\/g><text/);
  });

  it('bend at each point between their ends', () => {
    const points = [{ x: 0, y: 0 }, { x: 50, y: 40 }, { x: 100, y: 0 }];
    expect(lineOf({ ...edge, points, target: null }, '#fff')).toContain('d="M0 0Q50 40 100 0"');
    const loop = [{ x: 0, y: 0 }, { x: -20, y: -40 }, { x: 20, y: -40 }, { x: 0, y: 0 }];
    expect(lineOf({ ...edge, points: loop, target: null }, '#fff')).toContain('d="M0 0Q-20 -40 0 -40Q20 -40 0 0"');
  });

  it('hollow arrows show the paper', () => {
    expect(lineOf({ ...edge, target: { tip: 'vee', colour: '#123456', hollow: true } }, '#fafafa')).toContain('fill="#fafafa" stroke="#123456"');
  });
});

describe('outlines', () => {
  it('of a sample have the shape of what it stands for, also where corners are always of one size', () => {
    const corners = (path: string): number[] => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const large = corners(outline('cut-rectangle', { x: 0, y: 0 }, 32));
    const sample = corners(outline('cut-rectangle', { x: 0, y: 0 }, 16, 32));
    expect(sample.map((corner) => 2 * corner)).toEqual(large);
    expect(new Set(sample.map(Math.abs)).size).toBe(2);
  });

  it('fill the square that they are given', () => {
    expect(outline('diamond', { x: 0, y: 0 }, 20)).toBe('M0 -10L10 0L0 10L-10 0Z');
    expect(outline('triangle', { x: 0, y: 0 }, 20)).toBe('M0 -10L-10 10L10 10Z');
    expect(outline('ellipse', { x: 5, y: 5 }, 10)).toMatch(/^M0 5A5 5 0 1 1 10 5A5 5 0 1 1 0 5Z$/);
  });

  it('are rounded where their name says so', () => {
    expect(outline('round-rectangle', { x: 0, y: 0 }, 20)).toMatch(/^M-10 -5Q-10 -10 -5 -10/);
    expect(outline('unheard-of', { x: 0, y: 0 }, 20)).toBe(outline('ellipse', { x: 0, y: 0 }, 20));
  });
});
