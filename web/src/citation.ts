import type { ArticleHead, Claim } from './api/types';
import { day } from './day';
import { text } from './text';
import { cite as citeWords } from './text/cite';

/** An article as a source, with the passages that are cited from it. */
export interface Source {
  readonly article: ArticleHead;
  readonly passages: readonly string[];
}

export type CitationStyle = 'plain' | 'bibtex' | 'csl';

/** The articles of these claims, each once, with what is quoted from it. */
export function sourcesOf(claims: readonly Claim[]): Source[] {
  const sources = new Map<string, { article: ArticleHead; passages: Set<string> }>();
  for (const { article, quote } of claims) {
    const source = sources.get(article.id) ?? { article, passages: new Set() };
    source.passages.add(inLine(quote.text));
    sources.set(article.id, source);
  }
  return [...sources.values()].map(({ article, passages }) => ({ article, passages: [...passages] }));
}

/** Sources as a bibliography has them. Only what is known is told: no author is made up, no day where a month is known. */
export function citation(sources: readonly Source[], style: CitationStyle, today: string): string {
  const keys = keysOf(sources.map(({ article }) => article));
  switch (style) {
    case 'plain':
      return sources.map((source) => plain(source, today)).join('\n');
    case 'bibtex':
      return sources.map((source) => bibtex(source, keys.get(source.article.id) ?? '', today)).join('\n\n');
    case 'csl':
      return JSON.stringify(sources.map((source) => csl(source, keys.get(source.article.id) ?? '', today)), null, 2);
  }
}

function plain({ article, passages }: Source, today: string): string {
  const { publisher, title, published } = article;
  const head = [publisher, title ? `“${inLine(title)}”` : citeWords.untitled(!publisher), published ? day(published.date) : citeWords.undated, webAddress(article)];
  const quoted = passages.length ? `: ${quotes(passages)}` : '';
  const note = noteOf(article);
  return `${head.filter(Boolean).join(', ')} (${citeWords.accessed(day(today))})${quoted}.${note ? ` ${note}.` : ''}`;
}

/** What an article is, in the words of BibTeX and of CSL. */
function kindOf(article: ArticleHead): { readonly bibtex: string; readonly csl: string } {
  if (article.publisher) return { bibtex: 'article', csl: 'article-newspaper' };
  return webAddress(article) ? { bibtex: 'online', csl: 'webpage' } : { bibtex: 'misc', csl: 'document' };
}

function csl({ article, passages }: Source, id: string, today: string): Record<string, unknown> {
  return known({
    id,
    type: kindOf(article).csl,
    title: article.title,
    'container-title': article.publisher,
    issued: article.published && { 'date-parts': [dateParts(article.published.date)] },
    accessed: { 'date-parts': [dateParts(today)] },
    URL: webAddress(article),
    language: article.language,
    note: noteOf(article),
    annote: quotes(passages),
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtex({ article, passages }: Source, key: string, today: string): string {
  const [year, month = 0, date] = article.published ? dateParts(article.published.date) : [];
  const braced = (value: string | null): string | null => (value ? `{${escaped(value)}}` : null);
  const fields = known({
    // A second pair of braces keeps styles from writing names in lower case.
    title: article.title && `{{${escaped(article.title)}}}`,
    journal: braced(article.publisher),
    year: year ? `{${year}}` : null,
    // A month is an abbreviation that each style spells out its own way, so it stands without braces.
    month: MONTHS[month - 1],
    day: date ? `{${date}}` : null,
    url: webAddress(article) && `{${verbatim(webAddress(article) ?? '')}}`,
    urldate: `{${today}}`,
    language: braced(article.language),
    note: braced(noteOf(article)),
    annote: braced(quotes(passages)),
  });
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${String(value)}`);
  return `@${kindOf(article).bibtex}{${key},\n${lines.join(',\n')}\n}`;
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  // BibTeX counts braces whether or not a backslash stands before them: an odd one would swallow the rest of the file.
  '{': '\\textbraceleft{}', '}': '\\textbraceright{}',
};

function escaped(value: string): string {
  return inLine(value).replace(/[\\~^{}&%$#_]/g, (letter) => SPECIAL[letter] ?? `\\${letter}`);
}

/** Addresses are read letter by letter; only what would end the field has to go. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

/** Publisher, year and the first long word of the title: reuters2024Putin; where that is not enough, a letter behind it. */
export function keysOf(articles: readonly ArticleHead[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  // By id and not by place, so that the same articles are called the same in whatever order they come.
  for (const article of articles.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    groups.set(keyOf(article), [...(groups.get(keyOf(article)) ?? []), article.id]);
  return new Map([...groups].flatMap(([key, ids]) => ids.map((id, i) => [id, ids.length > 1 ? `${key}${letters(i)}` : key] as const)));
}

function keyOf({ publisher, published, title }: ArticleHead): string {
  const words = plainLetters(title ?? '').split(' ').filter(Boolean);
  const word = words.find((one) => one.length > 3) ?? words[0] ?? '';
  const voice = plainLetters(publisher ?? '').replaceAll(' ', '').toLowerCase();
  return `${voice || 'article'}${published?.date.slice(0, 4) ?? ''}${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
}

/** The letters and digits that every BibTeX takes in a key, words apart. */
function plainLetters(value: string): string {
  return value.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, ' ').trim();
}

/** a, b … z, aa, ab … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function noteOf({ kind, original, credits, address }: ArticleHead): string | null {
  const brief = kind === 'brief' ? (original ? text.fact.brief(original) : text.fact.briefUnknown) : null;
  const notes = [brief, credits ? citeWords.credits(credits) : null, address && !isWeb(address) ? address : null];
  return notes.filter(Boolean).map((note) => inLine(note ?? '')).join('. ') || null;
}

function webAddress({ address }: ArticleHead): string | null {
  return address && isWeb(address) ? address : null;
}

/** Data may hold any text as an address. */
export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** As many parts as are known of a date: year, month, day. */
function dateParts(iso: string): number[] {
  return iso.split('-').map(Number).filter((part) => part > 0);
}

function quotes(passages: readonly string[]): string | null {
  return passages.length ? passages.map((passage) => `“${inLine(passage)}”`).join('; ') : null;
}

function inLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function known(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}
