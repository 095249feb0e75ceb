import { count, figure } from '../number';

/** An entity's panel. */
export const entity = {
  aliases: 'Also written',
  offices: 'Offices',
  since: (from: string) => `since ${from}`,
  until: (until: string) => `until ${until}`,
  undated: 'dates not known',
  source: (source: string) => `as known from ${source}`,
  ids: 'Known elsewhere as',
  scheme: (scheme: string) => ({ iso3166: 'ISO 3166', wikidata: 'Wikidata' })[scheme] ?? scheme,
  partOf: 'Part of',
  merged: 'Also known here as',
  counts: 'What is known',
  summary: (facts: number, claims: number) => `${count(facts, 'fact')}, ${count(claims, 'claim')}`,
  show: 'show',
  more: 'load more',
  all: 'all shown',
  shown: (shown: number, total: number) => `${figure(shown)} of ${figure(total)}`,
  expand: 'Bring in all neighbours',
  strongest: 'Bring in the strongest',
  hub: (left: number) => `${count(left, 'edge')} ${left === 1 ? 'is' : 'are'} not on the canvas. Choose which to bring in.`,
  none: 'No fact is known of it.',
  noneThen: 'No fact of it was known and true at the time that is set.',
} as const;
