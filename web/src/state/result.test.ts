import { describe, expect, it } from 'vitest';
import { vocabulary } from './fixtures';
import { graphOf } from './result';

const result = {
  nodes: [
    { id: 'realm:a', labels: ['Entity', 'Realm'], name: 'A', properties: { code: 'AAA', facts: 4 } },
    { id: 'n1', labels: ['Claim'], name: '', properties: { quote: 'x' } },
  ],
  edges: [
    { id: 'e1', type: 'LENT_TO', source: 'realm:a', target: 'n1', properties: { fact: 'f1', status: 'alleged', from: { $type: 'date', value: '2024-10-11' }, claims: 3 } },
    { id: 'r1', type: 'STATES', source: 'n1', target: 'realm:a', properties: {} },
  ],
};

describe('a query result as a graph', () => {
  const { nodes, edges } = graphOf(result, vocabulary, 7);

  it('keeps our keys and labels', () => {
    expect(nodes[0]).toEqual({ key: 'realm:a', label: 'Realm', name: 'A', code: 'AAA', facts: 4 });
  });

  it('names what has no key after its run, so that two results never mix', () => {
    expect(nodes[1]?.key).toBe('result-7:n1');
    expect(nodes[1]?.properties).toEqual({ quote: 'x' });
    expect(edges[1]).toMatchObject({ key: 'result-7:r1', source: 'result-7:n1', target: 'realm:a', fact: '' });
  });

  it('reads an edge of ours with its relation, status and date', () => {
    expect(edges[0]).toMatchObject({ key: 'e1', relation: 'LENT', status: 'alleged', from: '2024-10-11', claims: 3, fact: 'f1' });
  });
});
