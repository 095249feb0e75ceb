import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { vocabulary, world } from '../state/fixtures';
import { statusLines } from '../state/status';
import { withGraph } from '../state/view';
import { edge, node } from '../state/fixtures';
import type { Status } from '../api/types';
import { elementsOf } from './elements';
import { styleOf } from './style';

const inks = { paper: '#ffffff', ink: '#000000', muted: '#666666', accent: '#990000' };
const statuses = Object.keys(statusLines) as Status[];
const nodes = statuses.map((status) => node(`to-${status}`));
const edges = statuses.map((status) => edge(status, 'a', `to-${status}`, { status }));

describe('style', () => {
  it('is understood by Cytoscape to the last property', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const elements = elementsOf(withGraph(world, { nodes, edges }, new Map()), vocabulary, 'light', inks);
    cytoscape({ headless: true, styleEnabled: true, elements, style: styleOf(inks, false) });
    expect(warn.mock.calls).toEqual([]);
  });

  it('tells every two statuses apart by line, arrow or mark, never by colour', () => {
    const looks = statuses.map((status) => JSON.stringify(statusLines[status]));
    expect(new Set(looks).size).toBe(statuses.length);
  });
});
