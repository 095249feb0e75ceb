import { describe, expect, it } from 'vitest';

const files = Object.entries(import.meta.glob<string>('./**/*.ts', { query: '?raw', import: 'default', eager: true })).filter(
  ([path]) => !path.endsWith('.test.ts'),
);

/** Paths of the files whose text matches. */
function having(pattern: RegExp): string[] {
  return files.filter(([, source]) => pattern.test(source)).map(([path]) => path);
}

describe('structure', () => {
  it('lets only graph/ know Cytoscape', () => {
    expect(having(/from 'cytoscape/).filter((path) => !path.startsWith('./graph/'))).toEqual([]);
  });

  it('keeps state/ and graph/ free of panels and api/ free of everything', () => {
    expect(having(/from '\.\.\/panels/)).toEqual([]);
    expect(having(/from '\.\.\//).filter((path) => path.startsWith('./api/'))).toEqual([]);
  });

  it('writes no markup from data and no inline style', () => {
    expect(having(/unsafeHTML|unsafeSVG|innerHTML|insertAdjacentHTML|document\.write|\sstyle="/)).toEqual([]);
  });

  it('keeps files short, but for the dictionary and the list of what the server answers', () => {
    const lists = ['./text.ts', './api/types.ts'];
    expect(files.filter(([path, source]) => !lists.includes(path) && source.split('\n').length > 250).map(([path]) => path)).toEqual([]);
  });
});
