import { describe, expect, it } from 'vitest';
import { edge, node, vocabulary, world } from '../state/fixtures';
import { toggledPair, withGraph } from '../state/view';
import { elementsOf } from './elements';

const inks = { paper: '#ffffff', ink: '#000000', muted: '#666666', accent: '#990000' };
const drawn = (view = world) => new Map(elementsOf(view, vocabulary, 'light', inks).map((one) => [one.data.id ?? '', one]));
const added = (...edges: ReturnType<typeof edge>[]) => drawn(withGraph(world, { nodes: [node('d'), node('f')], edges }, new Map()));

describe('elements', () => {
  it('draws parallel edges as one line with a count, whichever way they point', () => {
    const bundle = drawn().get('pair:a|b');
    expect(bundle?.data).toMatchObject({ mark: '2 × ≠', arrow: 'triangle', tail: 'triangle' });
    expect(drawn().has('e1')).toBe(false);
    expect(drawn().has('e3')).toBe(true);
  });

  it('draws a bundle by the strongest of its statuses', () => {
    expect(drawn().get('pair:a|b')?.classes).toEqual(['bundle', 'occurred']);
  });

  it.each([
    ['denied', 'denied', '2 × ✕'],
    ['denied', 'alleged', '2 × ≠'],
    ['disputed', 'disputed', '2 × ≠'],
    ['disputed', 'denied', '2 × ≠'],
    ['alleged', 'alleged', '2 × ?'],
  ] as const)('marks a bundle of %s and %s by what they say together', (one, other, mark) => {
    expect(added(edge('s', 'a', 'd', { status: one }), edge('t', 'd', 'a', { status: other })).get('pair:a|d')?.data).toMatchObject({ mark });
  });

  it('opens a bundle as curves', () => {
    const open = drawn(toggledPair(world, 'a|b'));
    expect(open.has('pair:a|b')).toBe(false);
    expect(open.get('e2')?.classes).toEqual(['denied', 'curve']);
  });

  it('gives a symmetric relation no arrow', () => {
    const sang = added(edge('s', 'a', 'd', { relation: 'SANG_WITH', type: 'SANG_WITH' })).get('s');
    expect(sang?.data).toMatchObject({ arrow: 'none', words: 'sang with' });
  });

  it.each([
    ['alleged', '?', '? lent · alleged'],
    ['denied', '✕', '✕ lent · denied'],
    ['planned', '', 'lent · planned'],
    ['occurred', '', 'lent'],
  ] as const)('says %s in mark and words', (status, mark, words) => {
    expect(added(edge('s', 'a', 'd', { status })).get('s')?.data).toMatchObject({ mark, words });
  });

  it('gives a bundle of several families no colour that would claim one of them', () => {
    const mixed = added(edge('s', 'a', 'd'), edge('t', 'd', 'a', { relation: 'SANG_WITH', type: 'SANG_WITH' })).get('pair:a|d');
    expect(mixed?.data['colour']).toBe(inks.muted);
    expect(added(edge('s', 'a', 'd')).get('s')?.data['colour']).toBe('#7b3fa0');
  });

  it('draws what the ontology does not know in grey rather than not at all', () => {
    const foreign = added(edge('s', 'd', 'f', { relation: 'STATES', type: 'HAS_PART' })).get('s');
    expect(foreign?.data['words']).toBe('has part');
  });

  it('shortens a very long name and lets it break', () => {
    const long = drawn(withGraph(world, { nodes: [node('d', { name: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente' })], edges: [] }, new Map())).get('d');
    expect(long?.data['name']).toMatch(/^Donaudampfschif\u200b.*…$/);
  });
});
