import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue';

describe('catalogue', () => {
  it('tells the language service the same of both versions of Cypher', () => {
    const taken = { name: 'input', type: 'STRING', description: 'a text', standard: null };
    const catalogue = catalogueOf({
      labels: ['State'], relationshipTypes: ['MET'], propertyKeys: ['name'], connections: [{ from: 'State', type: 'MET', to: 'State' }],
      functions: [{ name: 'trim', category: 'String', description: 'trims', signature: 'trim(input :: STRING) :: STRING', arguments: [taken, { ...taken, standard: 'x' }], returns: 'STRING', aggregating: false, deprecated: false }],
      procedures: [],
    });
    expect(catalogue.graphSchema).toEqual([{ from: 'State', relType: 'MET', to: 'State' }]);
    for (const version of ['CYPHER 5', 'CYPHER 25']) {
      expect(catalogue.functions?.[version]?.['trim']).toMatchObject({ isBuiltIn: true, argumentDescription: [{ name: 'input', isDeprecated: false }, { default: 'x' }] });
      expect(catalogue.procedures?.[version]).toEqual({});
    }
  });
});
