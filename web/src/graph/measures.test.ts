import { describe, expect, it } from 'vitest';
import { measured, type Ties } from './measures';

const ties = (...pairs: string[]): Ties => ({
  nodes: [...new Set(pairs.flatMap((pair) => pair.split('-')))],
  edges: pairs.map((pair, i) => ({ source: pair.split('-')[0] ?? '', target: pair.split('-')[1] ?? '', fact: `f${i}`, claims: 1 })),
});

const star = ties('hub-a', 'b-hub', 'hub-c', 'hub-d');
const path = ties('a-b', 'b-c', 'c-d');
const cliques = ties('a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d', 'd-v', 'v-w', 'v-x', 'w-x');

describe('measures', () => {
  it('counts neighbours, however many edges join two and whichever way', () => {
    expect(Object.fromEntries(measured('degree', ties('a-b', 'b-a', 'a-b', 'b-c', 'c-c')))).toEqual({ a: 1, b: 2, c: 1 });
    expect(measured('degree', star).get('hub')).toBe(4);
  });

  it('gives the middle of a star all ways, and its ends none', () => {
    expect(Object.fromEntries(measured('betweenness', star))).toEqual({ hub: 1, a: 0, b: 0, c: 0, d: 0 });
  });

  it('gives the middle of a path what leads through it', () => {
    const shares = measured('betweenness', path);
    expect(shares.get('a')).toBe(0);
    expect(shares.get('b')).toBeCloseTo(2 / 3);
    expect(shares.get('c')).toBeCloseTo(2 / 3);
  });

  it.each([ties(), { ...ties(), nodes: ['a'] }, ties('a-b')])('knows that there are no ways between others in %o', (few) => {
    expect([...measured('betweenness', few).values()].every((share) => share === 0)).toBe(true);
  });

  it('counts the claims of a fact once, however many edges it draws at an entity', () => {
    const supplied: Ties = {
      nodes: ['giver', 'tool', 'taker'],
      edges: [
        { source: 'giver', target: 'taker', fact: 'f', claims: 3 },
        { source: 'giver', target: 'tool', fact: 'f', claims: 3 },
        { source: 'giver', target: 'taker', fact: 'g', claims: 2 },
        { source: 'giver', target: 'taker', fact: '', claims: 0 },
      ],
    };
    expect(Object.fromEntries(measured('claims', supplied))).toEqual({ giver: 5, tool: 3, taker: 5 });
  });

  it('tells two groups apart, the larger first', () => {
    expect(Object.fromEntries(measured('community', cliques))).toEqual({ a: 1, b: 1, c: 1, d: 1, v: 2, w: 2, x: 2 });
  });

  it('finds the same communities whatever the order', () => {
    const turned: Ties = { nodes: cliques.nodes.toReversed(), edges: cliques.edges.toReversed() };
    expect(Object.fromEntries(measured('community', turned))).toEqual(Object.fromEntries(measured('community', cliques)));
  });

  it('puts who is joined to nobody into no community', () => {
    expect(measured('community', { ...star, nodes: [...star.nodes, 'alone'] }).get('alone')).toBe(0);
    expect(measured('community', { nodes: ['alone'], edges: [] }).get('alone')).toBe(0);
  });
});
