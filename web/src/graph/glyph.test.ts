import { describe, expect, it } from 'vitest';
import { node } from '../state/fixtures';
import { diameter, glyphImage, glyphText, initials, shapeOf } from './glyph';

describe('glyphs', () => {
  it.each([
    ['Masoud Pezeshkian', 'MP'],
    ['Владимир Путин', 'ВП'],
    ['علی خامنه‌ای', 'عخ'],
    ['Kim Jong Un', 'KU'],
    ['“Quoted” 2nd', 'QN'],
    ['習近平', '習'],
    ['— 42', ''],
  ])('takes the initials of %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('shows the code of a state, initials of a disc, nothing inside other shapes', () => {
    expect(glyphText(node('a', { code: 'NOR', name: 'Norland' }), 'ellipse')).toBe('NOR');
    expect(glyphText(node('a', { name: 'Jane Doe' }), 'ellipse')).toBe('JD');
    expect(glyphText(node('a', { name: 'Radar' }), 'hexagon')).toBe('');
  });

  it('lets no name write markup into the image', () => {
    expect(decodeURIComponent(glyphImage('"><script>', '#000'))).not.toContain('<script');
    expect(glyphImage('<>', '#000')).toBe('none');
  });

  it('draws an unknown shape as a disc', () => {
    expect(['disc', 'pin', 'hexagon', 'blob'].map(shapeOf)).toEqual(['ellipse', 'round-tag', 'hexagon', 'ellipse']);
  });

  it('grows mildly and stays within bounds', () => {
    expect(diameter(0)).toBeLessThan(diameter(100));
    expect(diameter(1e9)).toBe(54);
  });
});
