import type { Certainty, Fit, Status } from './api/types';
import { day } from './day';
import { count, figure } from './number';
import { drawing } from './text/drawing';
import { articleGraph } from './text/article-graph';
import { measures } from './text/measures';
import { path } from './text/path';
import { trouble } from './text/trouble';
import { comparing } from './text/comparing';

export { figure };

const statuses: Record<Status, string> = {
  occurred: 'occurred',
  ongoing: 'ongoing',
  planned: 'planned',
  sought: 'sought',
  alleged: 'alleged',
  rumoured: 'rumoured',
  denied: 'denied',
  opinion: 'opinion',
  disputed: 'disputed',
  retracted: 'retracted',
};

const certainties: Record<Certainty, string> = {
  confirmed: 'confirmed',
  reported: 'reported',
  attributed: 'attributed',
  contested: 'contested',
  withdrawn: 'withdrawn',
};

const lines: Record<Status, string> = {
  occurred: 'solid line',
  ongoing: 'double line',
  planned: 'dashed line',
  sought: 'dotted line, open arrow',
  alleged: 'dash and dot, ?',
  rumoured: 'dash and two dots, ?',
  denied: 'crossed, ✕',
  opinion: 'fine dots',
  disputed: 'broken line, ≠',
  retracted: 'faint short dashes, ⊘',
};

/** Of the two kinds of things on the canvas those that there are. */
function some(entities: number, edges: number): string {
  return [entities ? count(entities, 'entity', 'entities') : '', edges || !entities ? count(edges, 'edge') : ''].filter(Boolean).join(' and ');
}

interface Days {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

function then({ asOf, knownAt }: Days): string {
  return [asOf ? `as of ${day(asOf)}` : '', knownAt ? `as known on ${day(knownAt)}` : ''].filter(Boolean).join(', ');
}

/** Every English word the page says itself, so that another language is another folder: rooms that are read later have theirs in text/. */
export const text = {
  title: 'Entente',
  articleGraph,
  status: statuses,
  certainty: certainties,
  line: lines,
  drawing,
  measures,
  path,
  trouble,
  comparing,
  loading: {
    opening: 'Opening the graph …',
    layout: (nodes: number) => `Laying out ${count(nodes, 'entity', 'entities')} …`,
    reopening: (nodes: number) => `Reopening ${count(nodes, 'entity', 'entities')} …`,
    panel: 'Reading …',
  },
  gone: {
    title: 'The server does not answer',
    body: 'The page is here, but the program behind it is not. It may have been stopped, or is still starting.',
    retry: 'Try again',
  },
  failed: { title: 'This did not work', code: (code: string) => `Code: ${code}` },
  empty: {
    title: 'Nothing has been loaded yet',
    body: 'The store is empty. Load a dataset of articles, entities and claims in another terminal, while this server runs (with the same --data as the server, if it was started with one):',
    command: './entente load my-claims.jsonl',
    add: 'Or add an article here: paste it, look through what it claims, and save what is right.',
    addButton: 'Add an article',
    retry: 'Look again',
  },
  canvas: {
    label: (nodes: number, edges: number) =>
      `Graph of ${count(nodes, 'entity', 'entities')} and ${count(edges, 'edge')}. Arrow keys move it, plus and minus zoom, F fits it, Delete hides what is selected. Tab leads to the same as a table.`,
    outside: (nodes: number) => `${figure(nodes)} outside the picture: fit`,
    toTable: 'Read the canvas as a table',
    times: (times: number) => `${times} ×`,
    few: (words: readonly string[]) => (words.length > 2 ? `${words.slice(0, 2).join(', ')} …` : words.join(', ')),
    edge: (words: string, status: Status, mark: string) =>
      status === 'occurred' ? words : `${mark ? `${mark} ` : ''}${words} · ${statuses[status]}`,
  },
  rooms: { skip: 'To the graph', graph: 'Graph', search: 'Search and filter', details: 'Details', table: 'Table', cypher: 'Cypher', label: 'Rooms', resize: (room: string) => `Size of “${room}”` },
  toolbar: {
    label: 'Canvas',
    undo: 'Undo',
    redo: 'Redo',
    fit: 'Fit',
    fitHint: 'Fit everything into the picture (F)',
    tidy: 'Lay out',
    tidyHint: 'Lay out anew all that is not pinned',
    scenes: 'Shown as',
    scene: { graph: 'Graph', map: 'Map', overview: 'Overview' },
    first: 'First view',
    firstHint: 'Back to the view the page opened with',
    hide: 'Hide',
    hideHint: 'Hide what is selected (Delete)',
    clear: 'Clear',
    clearHint: 'Take everything off the canvas',
    add: 'Add',
    addWhat: ' an article',
    addHint: 'Paste or upload an article, look through what it claims, and save it',
    download: 'Download',
    table: 'Table',
    cypher: 'Cypher',
    dark: 'Dark',
    light: 'Light',
    themeHint: 'Change between light and dark',
  },
  search: {
    label: 'Search for a state, a leader, an organisation, a weapon …',
    placeholder: 'Search a name',
    none: (query: string) => `No match for “${query}”.`,
    noneHint: 'Try fewer letters, or another spelling or script.',
    found: (shown: number, total: number) =>
      shown < total ? `Showing ${figure(shown)} of ${count(total, 'match', 'matches')}` : count(total, 'match', 'matches'),
    why: (by: 'name' | 'alias' | 'office', fit: Fit, matched: string) =>
      by === 'office' ? `as ${matched}` : fit === 'close' ? (matched ? `spelt much like “${matched}”` : 'a similar spelling') : `also “${matched}”`,
    exact: 'Only whole names, as they are typed',
    noneExact: 'Untick “only whole names” to find it by its beginning or another spelling.',
    here: 'on the canvas',
    facts: (facts: number) => count(facts, 'fact'),
    results: 'Matches',
    searching: 'Searching …',
  },
  clocks: {
    title: 'Time',
    asOf: 'As of',
    asOfHint: 'Only what had begun by the end of this day, and of what lasts only what had not ended',
    knownAt: 'Known on',
    knownAtHint: 'Only what articles published by the end of this day say',
    clear: (clock: string) => `Clear “${clock}”`,
    then: (clocks: Days) => `The record ${then(clocks)}`,
    all: 'Show all times',
  },
  start: {
    title: 'A map of who did what to whom, and who says so',
    body: (facts: number, articles: number) =>
      `Every line is a fact that someone reported. The store holds ${count(facts, 'fact')} from ${count(articles, 'article')}; the picture begins with some of them. Click a line to read the sentence it stands on.`,
    how: [
      'Click a name to see who it is and what else is known.',
      'Double click or double tap it to bring in its neighbours. Nothing that is placed will move.',
      'A line with a number holds several facts. Click it to list them.',
      'Undo takes back anything you do to the picture.',
    ],
    questions: 'Questions to begin with',
    allQuestions: (questions: number) => `All ${count(questions, 'question')}`,
  },
  panel: {
    label: 'Details',
    back: 'Back',
    close: 'Close',
    notFound: 'Nothing is stored under this key any more.',
    notThen: 'This was not known, or not true, at the time that is set.',
  },
  fact: {
    claims: 'Who says so',
    by: (spread: readonly (readonly [Status, number])[]) => spread.map(([status, times]) => `${statuses[status]} in ${times}`).join(', '),
    claimsOf: (claims: number, publishers: number) => `${count(claims, 'claim')}, ${count(publishers, 'publisher')}`,
    shown: (shown: number, total: number) => `${figure(shown)} of ${count(total, 'claim')}`,
    defined: (certainty: Certainty, definition: string) => `${certainties[certainty]}: ${definition}`,
    history: 'History',
    historyHint: 'since when it was known as what',
    stood: (certainty: Certainty, claims: number, publishers: number) => `${certainties[certainty]}, ${count(claims, 'claim')}, ${count(publishers, 'publisher')}`,
    dated: (when: string) => `dated ${when}`,
    nothingLeft: 'no claim of it is left',
    retraction: 'Every claim of this was retracted. It counts nowhere any more; what was said stands below.',
    retracted: 'Retracted',
    retractedHint: 'not counted',
    retractedOn: (day: string) => `Retracted ${day}`,
    ownVoice: 'the article in its own voice',
    saysSo: 'Says so:',
    unknownPublisher: 'Publisher not known',
    untitled: 'Untitled',
    published: (date: string) => `published ${date}`,
    publishedUnknown: 'publication date not known',
    recorded: (date: string) => `recorded ${date}`,
    happened: 'Happened',
    known: 'Known',
    undated: 'not dated',
    brief: (original: string) => `Brief in our own words of: ${original}`,
    briefUnknown: 'Brief in our own words; the original is not named',
    excerpt: 'Excerpt',
    record: (original: string | null) => `Row of ${original ?? 'a table'}`,
    sure: (words: string, value: string) => `${words} (${value})`,
    sureLabel: 'Reading',
    sureHint: 'How sure the reader is that the text says this, not that it is true',
    readBy: (by: string) => `read by ${by}`,
    open: 'Read it in the article',
    value: 'value',
  },
  article: {
    claims: (claims: number) => `${count(claims, 'passage')} marked, ${claims === 1 ? 'a claim' : 'a claim each'}`,
    shown: (shown: number, total: number) => `${figure(shown)} of ${count(total, 'claim')} marked`,
    passages: 'Facts in this article',
    original: 'The original',
  },
  pair: {
    title: (one: string, other: string) => `Between ${one} and ${other}`,
    several: (members: number) => `${count(members, 'edge')} in one line`,
    apart: (members: number) => count(members, 'edge'),
    open: 'Open as curves',
    close: 'Draw as one line',
    away: 'No line between these two is shown.',
    bring: 'Bring in what joins them',
  },
  record: { title: 'From a query', body: 'This is not one of the graph’s entities or facts. These are its properties.' },
  time: {
    about: (when: string) => `c. ${when}`,
    week: (day: string) => `week of ${day}`,
    since: (when: string) => `since ${when}`,
    until: (when: string) => `until ${when}`,
    by: (when: string) => `by ${when}`,
  },
  confidence: { high: 'sure', good: 'fairly sure', fair: 'unsure', low: 'doubtful' },
  console: { title: 'Cypher', close: 'Close' },
  behind: 'The Cypher behind this',
  table: {
    title: 'On the canvas',
    entities: 'Entities',
    edges: 'Edges',
    name: 'Name',
    label: 'Label',
    facts: 'Facts',
    links: 'Edges here',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    status: 'Status',
    when: 'When',
    claims: 'Claims',
    publishers: 'Publishers',
    none: 'Nothing is on the canvas.',
    sort: (column: string) => `Sort by ${column}`,
  },
  say: {
    shown: (nodes: number, edges: number, total: number | null) =>
      total !== null && total > edges
        ? `${count(nodes, 'entity', 'entities')}, showing ${figure(edges)} of ${count(total, 'edge')}`
        : `${count(nodes, 'entity', 'entities')}, ${count(edges, 'edge')}`,
    hidden: (entities: number, edges: number) => `${some(entities, edges)} hidden by the legend`,
    added: (nodes: number, edges: number, name: string) =>
      nodes + edges === 0
        ? `Nothing new: everything asked of ${name} is on the canvas`
        : `Added ${some(nodes, edges)} of ${name}`,
    addedMore: (shown: number, total: number) => `${figure(shown)} of ${figure(total)} brought in`,
    choose: (name: string, left: number) => `${name} has ${count(left, 'more edge')}: choose in the details`,
    hidThem: (entities: number, edges: number) => `Hid ${some(entities, edges)}`,
    cleared: 'Cleared the canvas',
    collapsed: (name: string, entities: number) => `Collapsed ${name}: hid ${count(entities, 'entity', 'entities')}`,
    nothingCollapsed: (name: string) => `Nothing hangs on ${name} alone`,
    pinned: (entities: number, pinned: boolean) => `${pinned ? 'Pinned' : 'Unpinned'} ${count(entities, 'entity', 'entities')}`,
    measured: 'Drew the entities by another measure',
    among: (edges: number) => (edges ? `Brought in ${count(edges, 'further edge')} among these` : 'All edges among these were here already'),
    amongLess: 'Only the edges that were asked for',
    tidied: 'Laid out anew',
    followed: 'Followed a link',
    notAView: 'What is saved under this address is not a view; here is the first one',
    unread: (names: readonly string[]) => `Part of this link could not be read and was left out: ${names.join(', ')}`,
    viewGone: 'The view of this link is no longer saved; here is the first one',
    first: 'Back to the first view',
    moved: 'Moved',
    filtered: (name: string, shown: boolean) => `${shown ? 'Showed' : 'Hid'} ${name}`,
    filteredOnly: (name: string) => `Only ${name}`,
    unfiltered: 'Showed everything again',
    sources: (sources: number) => (sources > 1 ? `Only what at least ${figure(sources)} publishers report` : 'Any number of publishers'),
    opening: (open: boolean) => (open ? 'Drew the edges as curves' : 'Drew the edges as one line'),
    queried: 'Showed the result of a query',
    queriedMore: 'Added the result of a query',
    queriedThen: 'a query reads at the time that it says itself, not at the one that is set',
    turned: (clocks: Days, edges: number) => `${clocks.asOf || clocks.knownAt ? `Read ${then(clocks)}` : 'Read at all times'}: ${count(edges, 'edge')} between what is shown`,
    undone: (change: string) => `Undone: ${change}`,
    redone: (change: string) => `Done again: ${change}`,
    nothingUndone: 'Nothing to undo',
    nothingRedone: 'Nothing to do again',
    missing: (missing: number) => `${count(missing, 'entity', 'entities')} of this link ${missing === 1 ? 'is' : 'are'} not in the store`,
    storeThen: (facts: number, articles: number) => `At that time: ${count(facts, 'fact')} from ${count(articles, 'article')}`,
    store: (facts: number, articles: number) => `In the store: ${count(facts, 'fact')} from ${count(articles, 'article')}`,
  },
} as const;
