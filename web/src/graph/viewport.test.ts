import { describe, expect, it } from 'vitest';
import { centring, framing } from './viewport';

describe('framing', () => {
  it('fills the window with what is to be seen', () => {
    expect(framing({ x1: 0, y1: 0, w: 200, h: 100 }, { w: 440, h: 400 }, 20, 4)).toEqual({ zoom: 2, pan: { x: 20, y: 100 } });
  });

  it('does not blow up a handful of nodes', () => {
    expect(framing({ x1: 0, y1: 0, w: 10, h: 10 }, { w: 400, h: 400 }, 20, 1.5).zoom).toBe(1.5);
    expect(framing({ x1: 5, y1: 5, w: 0, h: 0 }, { w: 400, h: 400 }, 20, 1.5).zoom).toBe(1.5);
  });

  it('centres without changing the zoom', () => {
    expect(centring({ x1: 90, y1: 90, w: 20, h: 20 }, { w: 400, h: 200 }, 2)).toEqual({ x: 0, y: -100 });
  });
});
