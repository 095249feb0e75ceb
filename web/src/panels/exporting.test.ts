import { describe, expect, it } from 'vitest';
import { everything } from '../state/filter';
import { edge, node, world } from '../state/fixtures';
import { withGraph } from '../state/view';
import { formatGroups, sizeOf } from './format-list';
import { onCanvas } from './exporting';

describe('what is on the canvas', () => {
  it('is told by keys, with places', () => {
    expect(onCanvas(world)).toEqual({
      entities: ['a', 'b', 'c'],
      edges: ['e1', 'e2', 'e3'],
      facts: ['fact-e1', 'fact-e2', 'fact-e3'],
      places: { a: [0, 0], b: [100, 0], c: [200, 0] },
    });
  });

  it('leaves out what a filter hides', () => {
    const filtered = { ...world, filter: { ...everything, statuses: new Set(['denied'] as const) } };
    expect(onCanvas(filtered).edges).toEqual(['e1', 'e3']);
  });

  it('leaves out what a query made up', () => {
    const made = withGraph(world, { nodes: [node('made', { properties: { x: 1 } })], edges: [edge('made-edge', 'a', 'made', { properties: {} })] }, new Map());
    expect(onCanvas(made)).toEqual(onCanvas(world));
  });

  it('has an entity that stands alone', () => {
    const alone = withGraph(world, { nodes: [node('d')], edges: [] }, new Map([['d', { x: 5, y: 5 }]]));
    expect(onCanvas(alone).entities).toContain('d');
    expect(onCanvas(alone).places['d']).toEqual([5, 5]);
  });
});

describe('the list of formats', () => {
  const formats = formatGroups.flatMap(([, list]) => list);

  it('names each file once', () => {
    expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length);
    expect(new Set(formats.map((format) => format.file)).size).toBe(formats.length);
  });

  it('expects no file to shrink as more comes in', () => {
    for (const format of formats) expect(sizeOf(format, 20, 20)).toBeGreaterThan(sizeOf(format, 10, 10));
  });
});
