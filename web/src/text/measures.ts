import { count, figure } from '../number';

const names = {
  facts: 'facts',
  claims: 'claims here',
  degree: 'neighbours here',
  betweenness: 'betweenness here',
  community: 'communities',
} as const;
type Name = keyof typeof names;

/** What the size and the colour of an entity tell. */
export const measures = {
  title: 'Size and colour',
  size: 'Size by',
  colour: 'Colour by',
  sizes: {
    facts: 'facts in the store',
    claims: 'claims (here)',
    degree: 'neighbours: degree (here)',
    betweenness: 'betweenness (here)',
  },
  colours: { label: 'label', community: 'community (here)' },
  hint: {
    facts: 'How many facts an entity takes part in, in the whole store.',
    claims: 'How many claims state the facts that it has on the canvas.',
    degree: 'To how many entities it is joined on the canvas.',
    betweenness: 'What share of the shortest ways between others, on the canvas, leads through it.',
  },
  value: (size: Exclude<Name, 'community'>, value: number) => (size === 'betweenness' ? share(value) : figure(value)),
  counted: {
    facts: (value: number) => count(value, 'fact'),
    claims: (value: number) => `${count(value, 'claim')} here`,
    degree: (value: number) => `${count(value, 'neighbour')} here`,
    betweenness: (value: number) => `on ${share(value)} of the shortest ways between others here`,
  },
  smallest: 'smallest',
  largest: 'largest',
  communities: 'Communities',
  communitiesHint: 'Who has more to do with one another than with the rest. Numbers stand behind the names; shapes still tell the label.',
  community: (number: number, members: number, top: string) =>
    members > 1 ? `Community ${number}: ${top} and ${count(members - 1, 'other')}` : `Community ${number}: ${top}`,
  select: (number: number) => `Select community ${number}`,
  numbered: (name: string, community: number) => `${name}\u00a0·\u00a0${community}`,
  member: (number: number) => `community ${number}`,
  alone: (entities: number) => `${count(entities, 'entity', 'entities')} joined to nobody here`,
  more: (communities: number) => count(communities, 'more community', 'more communities'),
  working: (what: readonly Name[], entities: number) => `Working out ${list(what)} of ${count(entities, 'entity', 'entities')} …`,
  worked: (what: Name) => `Worked out ${names[what]}`,
  failed: (what: Name) => `The browser could not work out ${names[what]}; nothing is drawn by it`,
  tooLarge: (what: Name, entities: number, edges: number) =>
    `${count(entities, 'entity', 'entities')} and ${count(edges, 'edge')} are too many for ${names[what]}: hide or filter some, and it is worked out`,
} as const;

function share(value: number): string {
  if (value > 0 && value < 0.001) return 'under 0.1 %';
  return `${(value * 100).toFixed(value > 0 && value < 0.1 ? 1 : 0)} %`;
}

function list(what: readonly Name[]): string {
  return what.map((one) => names[one]).join(' and ');
}
