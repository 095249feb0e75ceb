import { count, figure } from '../number';

/** Pictures of the canvas: what stands on them, and what is said while they are made. */
export const picture = {
  extent: 'A picture of',
  seen: 'what is seen',
  everything: 'everything on the canvas',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  making: 'Making the picture …',
  made: (file: string) => `Saved ${file}`,
  smaller: (scale: number) =>
    `Saved the picture at ${scale.toFixed(2)} pixels a point instead of 2: a PNG has at most 8,000 pixels a side and 64 million in all. The SVG has no such limit.`,
  nothing: 'Nothing is on the canvas.',
  title: (nodes: number, edges: number, total: number | null) =>
    `Entente: ${count(nodes, 'entity', 'entities')}, ${total !== null && total > edges ? `${figure(edges)} of ${count(total, 'edge')}` : count(edges, 'edge')}`,
  shown: (nodes: number, edges: number) => `${count(nodes, 'entity', 'entities')}, ${count(edges, 'edge')}`,
  allTimes: 'The record at all times',
  labels: 'Entities',
  statuses: 'Lines',
  families: 'Relations',
  sample: '3 ×',
  bundle: 'several edges in one line',
  sources: (facts: number, asked: number) => (asked < facts ? `Sources of ${figure(asked)} of ${count(facts, 'fact')}` : 'Sources'),
  noSources: 'No fact is drawn, so there are no sources.',
  undated: 'undated',
  claims: (claims: number) => count(claims, 'claim'),
  more: (more: number) => `and ${figure(more)} more`,
  date: (day: string) => `Made with Entente on ${day}`,
} as const;
