import { describe, expect, it } from 'vitest';
import { canvasParameters, withDays } from './behind';
import { everything } from './filter';
import { emptyView, type CanvasEdge } from './view';

const date = (value: string) => ({ $type: 'date', value });

describe('what a statement behind the page is asked with', () => {
  it('has the days of the clocks where it takes them', () => {
    const clocks = { asOf: '2024-10-11', knownAt: null };
    expect(withDays({ key: 'state:iran', asOf: null, knownAt: null }, clocks)).toEqual({ key: 'state:iran', asOf: date('2024-10-11'), knownAt: null });
    expect(withDays({ id: 'a1' }, clocks)).toEqual({ id: 'a1' });
  });

  it('names the edges on the canvas and what is left out', () => {
    const edges = new Map([edge('e1', 'state:iran', 'fact:1'), edge('e2', 'state:iran', 'fact:2'), edge('own', 'x', null)]);
    const filter = { ...everything, relations: new Set(['MET']), happened: { from: '2024-01-01', until: '2024-12-31' } };
    expect(canvasParameters({ ...emptyView, edges, filter })).toEqual({
      edges: ['e1', 'e2'], entities: ['state:iran'], labels: [], relations: ['MET'], statuses: [], voices: [], sources: 1,
      from: date('2024-01-01'), until: date('2024-12-31'),
    });
  });

  it('is not asked of nothing, nor of more than an answer holds', () => {
    expect(canvasParameters(emptyView)).toBeNull();
    const many = new Map(Array.from({ length: 1_001 }, (_, i) => edge(`e${i}`, 'state:iran', `fact:${i}`)));
    expect(canvasParameters({ ...emptyView, edges: many })).toBeNull();
  });
});

function edge(key: string, source: string, fact: string | null): [string, CanvasEdge] {
  return [key, { key, source, fact } as CanvasEdge];
}
