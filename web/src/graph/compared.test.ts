import { describe, expect, it } from 'vitest';
import type { Changed } from '../state/changes';
import { vocabulary, world } from '../state/fixtures';
import { elementsOf, untold } from './elements';

const inks = { paper: '#ffffff', ink: '#000000', muted: '#777777', accent: '#aa0000' };
const drawn = (changed: Changed | null) => new Map(elementsOf(world, vocabulary, 'light', inks, { ...untold, changed }).map((element) => [element.data.id, element]));

describe('a comparison on the canvas', () => {
  it('marks a line by sign and halo, and lets what did not change step back', () => {
    const elements = drawn(new Map([['fact-e3', 'new']]));
    expect(elements.get('e3')?.data['mark']).toBe('+');
    expect(elements.get('e3')?.data['words']).toMatch(/^\+ /);
    expect(elements.get('e3')?.data['halo']).toMatch(/^#/);
    expect(elements.get('e3')?.classes).toContain('change-new');
    expect(elements.get('pair:a|b')?.classes).toContain('unchanged');
    expect(elements.get('a')?.classes).toContain('unchanged');
    expect(elements.get('b')?.classes).not.toContain('unchanged');
  });

  it('counts the kinds in a line that stands for several', () => {
    const elements = drawn(new Map([['fact-e1', 'confirmed'], ['fact-e2', 'disputed']]));
    expect(elements.get('pair:a|b')?.data['mark']).toMatch(/^≠1 ✓1 2 ×/);
    expect(elements.get('pair:a|b')?.classes).toEqual(expect.arrayContaining(['changed', 'change-confirmed', 'change-disputed']));
  });

  it('marks nothing while nothing is compared', () => {
    expect([...drawn(null).values()].flatMap((element) => element.classes ?? [])).not.toContain('unchanged');
  });
});
