import { count } from '../number';

/** The legend, which filters. */
export const legend = {
  title: 'Legend',
  entities: 'Entities',
  entitiesHint: 'Untick to hide',
  statuses: 'Lines',
  statusesHint: 'How a line is drawn says what is claimed',
  relations: 'Relations',
  relationsHint: 'Colours are of their families',
  voices: 'Publishers',
  voicesHint: 'Who reports it',
  sources: 'Reported by at least',
  publishers: (sources: number) => count(sources, 'publisher'),
  only: (name: string) => `Only ${name}`,
  onlyWord: 'only',
  keys: 'In a row the right arrow leads to “only”; up and down lead from row to row.',
  all: 'Show everything',
  among: 'All relations among these',
  amongHint: 'Also those that nobody asked for',
  other: 'from a query',
  bundle: 'several facts in one line: click to list them',
} as const;
