import { count, figure } from '../number';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Months since the year 0, and how many of them. */
function column(month: number, unit: number): string {
  const year = Math.floor(month / 12);
  if (unit === 12) return `${year}`;
  if (unit === 120) return `${year}–${year + 9}`;
  const first = MONTHS[month % 12] ?? '';
  return unit === 3 ? `${first} to ${MONTHS[(month % 12) + 2] ?? ''} ${year}` : `${first} ${year}`;
}

/** A month's place below its column: the year where one begins, and at the first label. */
function tick(month: number, unit: number, first: boolean): string {
  const year = `${Math.floor(month / 12)}`;
  if (unit >= 12 || month % 12 === 0) return year;
  const name = (MONTHS[month % 12] ?? '').slice(0, 3);
  return first ? `${name} ${year}` : name;
}

const each = { 1: 'a month', 3: 'a quarter', 12: 'a year', 120: 'a decade' } as const;

/** What the store holds, as pictures. */
export const overview = {
  title: 'What the store holds',
  sum: (facts: number, claims: number, articles: number, entities: number) =>
    `${count(facts, 'fact')}, stated by ${count(claims, 'claim')} in ${count(articles, 'article')}, about ${count(entities, 'entity', 'entities')}.`,
  hint: 'Press a column, a bar or a name, and the graph shows only that; press it again, and it shows the rest. Press a cell below, and the graph shows the two.',
  none: 'Nothing is known and true at the time that is set.',
  noneEver: 'The store holds no facts yet.',
  table: 'As a table',
  fits: (shown: number, all: number) => `The graph is filtered: ${figure(shown)} of its ${count(all, 'edge')} ${shown === 1 ? 'is' : 'are'} shown.`,
  all: 'Show everything',
  graph: 'See the graph',
  facts: 'Facts',
  tone: {
    happened: 'occurred or going on',
    intended: 'planned or sought',
    unsure: 'alleged, rumoured or an opinion',
    contested: 'disputed or denied',
    retracted: 'retracted',
  },
  key: 'How certain',
  only: (name: string, shown: number, all: number) => `Only ${name}: ${figure(shown)} of the graph’s ${count(all, 'edge')}`,
  again: (name: string) => `No longer only ${name}`,
  bar: (name: string, facts: number, parts: readonly string[]) => `${name}: ${count(facts, 'fact')}${parts.length > 1 ? ` (${parts.join(', ')})` : ''}`,
  part: (facts: number, tone: string) => `${figure(facts)} ${tone}`,
  months: {
    title: 'When it happened',
    column,
    tick,
    unit: (unit: 1 | 3 | 12 | 120) => `Each column is ${each[unit]}.`,
    most: (facts: number, total: number, columns: readonly string[]) =>
      total === 1
        ? `The one fact is of ${columns[0] ?? ''}.`
        : columns.length > 2
          ? `At most ${count(facts, 'fact')} of ${figure(total)} ${facts === 1 ? 'is' : 'are'} of the same time.`
          : `Most facts, ${figure(facts)} of ${figure(total)}, are of ${columns.join(' and as many of ')}.`,
    none: (total: number) => (total === 1 ? 'The month of the one fact is not known.' : `The month is known of none of the ${figure(total)} facts.`),
    yearOnly: 'Only the year is known',
    year: (year: string, facts: number) => `${year}, only the year known: ${count(facts, 'fact')}`,
    undated: (facts: number, total: number) =>
      facts === total ? 'None is dated.' : facts ? `${figure(facts)} of ${count(total, 'fact')} ${facts === 1 ? 'is' : 'are'} not dated.` : 'Every fact is dated.',
    month: 'When',
  },
  relations: {
    title: 'What happened',
    most: (name: string, facts: number, total: number, relations: number) =>
      total === 1 ? `The one fact is of “${name}”.` : relations === 1 ? `All ${count(total, 'fact')} are of “${name}”.` : `Of ${count(relations, 'relation')}, “${name}” has most facts: ${figure(facts)} of ${figure(total)}.`,
    more: (relations: number) => `${count(relations, 'more relation')}`,
    relation: 'Relation',
    statuses: 'Statuses',
    statusTitle: 'As what it is told',
    affirmed: (affirmed: number, total: number, contested: number) =>
      `${figure(affirmed)} of ${count(total, 'fact')} occurred or ${affirmed === 1 ? 'goes' : 'go'} on; ${contested ? `${figure(contested)} ${contested === 1 ? 'is' : 'are'} disputed or denied` : 'none is disputed or denied'}.`,
  },
  publishers: {
    title: 'Who reports it',
    most: (name: string, claims: number, total: number, publishers: number) =>
      publishers === 1 ? `All ${count(total, 'claim')} are in the voice of ${name}.` : `Of ${count(publishers, 'publisher')}, ${name} has most claims: ${figure(claims)} of ${figure(total)}.`,
    publisher: 'Publisher',
    articles: 'Articles',
    claims: 'Claims',
    more: (publishers: number) => `${count(publishers, 'more publisher')}`,
  },
  matrix: {
    title: 'Who with whom',
    most: (facts: number, one: string, other: string) => `Most facts, ${figure(facts)}, join ${one} and ${other}.`,
    none: 'No fact joins two of those in most facts.',
    of: (entities: number) => `The ${count(entities, 'entity', 'entities')} in most facts; a cell stands out the more, the more facts join two of them.`,
    order: 'Order',
    orders: { facts: 'by facts', community: 'by community', name: 'by name' },
    cell: (one: string, other: string, facts: number) => `${one} and ${other}: ${facts ? count(facts, 'fact') : 'no fact joins them'}`,
    keys: 'Arrow keys go from cell to cell, Enter brings the two to the graph.',
    one: 'One',
    other: 'Other',
    shade: (from: number, until: number) => (from === until ? figure(from) : `${figure(from)}–${figure(until)}`),
    brought: (one: string, other: string, edges: number) => `Brought in ${one} and ${other}, with ${count(edges, 'edge')} between them`,
    here: (one: string, other: string) => `${one} and ${other} were here already, with all that joins them`,
    unfiltered: 'as the filter hid all of it, everything is shown again',
  },
} as const;
