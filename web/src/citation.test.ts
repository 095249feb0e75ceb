import { describe, expect, it } from 'vitest';
import type { ArticleHead, Claim } from './api/types';
import { citation, keysOf, sourcesOf, type Source } from './citation';

const TODAY = '2026-11-22';

function head(more: Partial<ArticleHead> = {}): ArticleHead {
  return {
    id: 'a1', title: 'Radars for Southland', publisher: 'The Courier', published: { date: '2024-10-11', basis: 'dateline' },
    address: 'https://courier.example/radars?a=1&b=2_3', language: 'en', kind: 'original', original: null, credits: null, claims: 1, ...more,
  };
}

const source = (more: Partial<ArticleHead> = {}, ...passages: string[]): Source => ({ article: head(more), passages });
const bare: Partial<ArticleHead> = { title: null, publisher: null, published: null, address: null };

/** The value of a field, as a reader of BibTeX finds it: by counting braces. */
function field(entry: string, name: string): string | null {
  const start = entry.indexOf(`\n  ${name} = {`);
  if (start < 0) return null;
  const from = entry.indexOf('{', start);
  for (let at = from, depth = 0; at < entry.length; at++) {
    if (entry[at] === '{') depth++;
    if (entry[at] === '}' && --depth === 0) return entry.slice(from + 1, at);
  }
  throw new Error(`the braces of ${name} do not close`);
}

describe('plain citation', () => {
  it('reads like a footnote', () => {
    expect(citation([source({}, 'Norland sent radars')], 'plain', TODAY)).toBe(
      'The Courier, “Radars for Southland”, 11 Oct 2024, https://courier.example/radars?a=1&b=2_3 (accessed 22 Nov 2026): “Norland sent radars”.',
    );
  });

  it('says of a brief what it retells, and makes nothing up', () => {
    expect(citation([source({ ...bare, kind: 'brief', original: 'Agency report', credits: 'Agency' })], 'plain', TODAY)).toBe(
      'Untitled, undated (accessed 22 Nov 2026). Brief in our own words of: Agency report. Credits Agency.',
    );
  });

  it('has a line for each source, and line breaks nowhere else', () => {
    const lines = citation([source({}, 'one\n\n two', 'three'), source({ id: 'a2', title: 'Second\nline' })], 'plain', TODAY).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(': “one two”; “three”.');
    expect(lines[1]).toContain('“Second line”');
  });
});

describe('BibTeX', () => {
  it('is an entry with everything that is known', () => {
    expect(citation([source({}, 'Norland sent radars')], 'bibtex', TODAY)).toBe(
      [
        '@article{thecourier2024Radars,', '  title = {{Radars for Southland}},', '  journal = {The Courier},', '  year = {2024},', '  month = oct,', '  day = {11},',
        '  url = {https://courier.example/radars?a=1&b=2_3},', '  urldate = {2026-11-22},', '  language = {en},', '  annote = {“Norland sent radars”}', '}',
      ].join('\n'),
    );
  });

  it('escapes what TeX would read as its own', () => {
    const entry = citation([source({ title: '50 % of R&D costs $5_000 #1 ~ x^2 \\ "quoted"' })], 'bibtex', TODAY);
    expect(field(entry, 'title')).toBe('{50 \\% of R\\&D costs \\$5\\_000 \\#1 \\textasciitilde{} x\\textasciicircum{}2 \\textbackslash{} "quoted"}');
  });

  it('closes its braces whatever a text holds', () => {
    const entry = citation([source({ title: 'an odd { brace', publisher: '}}{' }, 'and } another')], 'bibtex', TODAY);
    expect(field(entry, 'title')).toBe('{an odd \\textbraceleft{} brace}');
    expect(field(entry, 'journal')).toBe('\\textbraceright{}\\textbraceright{}\\textbraceleft{}');
    expect(field(entry, 'annote')).toBe('“and \\textbraceright{} another”');
  });

  it('leaves an address as it is, but for what would end the field', () => {
    expect(field(citation([source({ address: 'https://x.example/a%20b#c_{d}' })], 'bibtex', TODAY), 'url')).toBe('https://x.example/a%20b#c_%7Bd%7D');
  });

  it('keeps letters of all scripts', () => {
    const entry = citation([source({ title: 'Путин в Ашхабаде', publisher: 'Ведомости', language: 'ru' }, '«Élan» تهران')], 'bibtex', TODAY);
    expect(entry).toContain('@article{article2024,');
    expect(field(entry, 'title')).toBe('{Путин в Ашхабаде}');
    expect(field(entry, 'annote')).toBe('“«Élan» تهران”');
  });

  it('chooses the entry by what is known', () => {
    const type = (more: Partial<ArticleHead>) => /^@(\w+)/.exec(citation([source(more)], 'bibtex', TODAY))?.[1];
    expect([type({}), type({ publisher: null }), type(bare)]).toEqual(['article', 'online', 'misc']);
  });

  it('takes only a web address for one', () => {
    const entry = citation([source({ address: 'javascript:alert(1)' })], 'bibtex', TODAY);
    expect(field(entry, 'url')).toBeNull();
    expect(field(entry, 'note')).toBe('javascript:alert(1)');
  });
});

describe('CSL', () => {
  const items = (...sources: Source[]) => JSON.parse(citation(sources, 'csl', TODAY)) as Record<string, unknown>[];

  it('has the names that reference managers read', () => {
    expect(items(source({}, 'Norland sent radars'))).toEqual([
      {
        id: 'thecourier2024Radars', type: 'article-newspaper', title: 'Radars for Southland', 'container-title': 'The Courier',
        issued: { 'date-parts': [[2024, 10, 11]] }, accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://courier.example/radars?a=1&b=2_3', language: 'en', annote: '“Norland sent radars”',
      },
    ]);
  });

  it('is as exact as the date is known and leaves out what is not', () => {
    const parts = (date: string) => items(source({ published: { date, basis: '' } }))[0]?.['issued'];
    expect(parts('2024-10')).toEqual({ 'date-parts': [[2024, 10]] });
    expect(parts('2024')).toEqual({ 'date-parts': [[2024]] });
    expect(Object.keys(items(source(bare))[0] ?? {})).toEqual(['id', 'type', 'accessed', 'language']);
  });
});

describe('citation keys', () => {
  it('tell clashing sources apart, in whatever order they come', () => {
    const [one, two, other] = [head(), head({ id: 'a2' }), head({ id: 'a3', title: 'On the Border' })];
    const keys = keysOf([two, other, one]);
    expect([...keys].sort()).toEqual([['a1', 'thecourier2024Radarsa'], ['a2', 'thecourier2024Radarsb'], ['a3', 'thecourier2024Border']]);
    expect(new Map([...keysOf([one, two, other])].sort())).toEqual(new Map([...keys].sort()));
  });

  it('never run out of letters', () => {
    const keys = [...keysOf(Array.from({ length: 800 }, (_, i) => head({ id: `a${1000 + i}` }))).values()];
    expect(new Set(keys).size).toBe(800);
    expect(keys[26]).toBe('thecourier2024Radarsaa');
  });

  it('have no accents and no spaces', () => {
    expect(keysOf([head({ publisher: 'Süddeutsche Zeitung', title: 'Ünter uns: Çelik' })]).get('a1')).toBe('suddeutschezeitung2024Unter');
  });
});

describe('sources of claims', () => {
  it('are each article once, with its passages', () => {
    const claim = (id: string, words: string) => ({ article: head({ id }), quote: { start: 0, end: 1, text: words } }) as Claim;
    expect(sourcesOf([claim('a1', 'x'), claim('a2', 'y'), claim('a1', 'z'), claim('a1', 'x')]).map(({ article, passages }) => [article.id, passages])).toEqual([
      ['a1', ['x', 'z']],
      ['a2', ['y']],
    ]);
  });
});
