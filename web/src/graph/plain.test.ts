import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { crosses, drawPlainly, plainly } from './plain';

/** A chain of so many lines, each ten long, of which a window of 800 by 600 shows as many as its zoom lets in. */
function chain(lines: number, zoom: number): Core {
  const nodes = Array.from({ length: lines + 1 }, (_, i) => ({ data: { id: `n${i}` }, position: { x: i * 10, y: 0 } }));
  const edges = Array.from({ length: lines }, (_, i) => ({ data: { id: `e${i}`, source: `n${i}`, target: `n${i + 1}` } }));
  const cy = cytoscape({ headless: true, layout: { name: 'preset' }, elements: { nodes, edges } });
  cy.extent = () => ({ x1: 0, y1: -10, x2: 800 / zoom, y2: 10, w: 800 / zoom, h: 20 });
  Object.assign(cy, { renderer: () => ({}) });
  return cy;
}

describe('plain lines', { timeout: 20_000 }, () => {
  it('begin above a thousand', () => {
    expect(plainly(1_000)).toBe(false);
    expect(plainly(1_001)).toBe(true);
  });

  it.each([
    [{ x: -5, y: 5 }, { x: 5, y: 5 }, true],
    [{ x: -5, y: 5 }, { x: 15, y: 5 }, true],
    [{ x: -5, y: 5 }, { x: -1, y: 5 }, false],
    [{ x: 2, y: 11 }, { x: 8, y: 20 }, false],
  ])('a line from %o to %o is in sight: %s', (from, to, seen) => {
    expect(crosses(from, to, { x1: 0, y1: 0, x2: 10, y2: 10 })).toBe(seen);
  });

  it('are all lines where too many are in sight', () => {
    const cy = chain(1_001, 0.01);
    expect(drawPlainly(cy)).toBe(1_001);
    expect(cy.elements('.plain').length).toBe(cy.elements().length);
  });

  it('are only those out of sight where few are in it', () => {
    const cy = chain(1_001, 0.01);
    drawPlainly(cy);
    cy.extent = () => ({ x1: 0, y1: -10, x2: 95, y2: 10, w: 95, h: 20 });
    expect(drawPlainly(cy)).toBe(0);
    expect(cy.edges().not('.plain').length).toBe(10);
    expect(cy.nodes().not('.plain').length).toBe(11);
  });

  it('are none in a small picture', () => {
    const cy = chain(20, 0.01);
    expect(drawPlainly(cy)).toBe(0);
    expect(cy.elements('.plain').length).toBe(0);
  });
});
