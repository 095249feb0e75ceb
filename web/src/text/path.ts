import { count } from '../number';

/** Ways between two entities. */
export const path = {
  title: (one: string, other: string) => `From ${one} to ${other}`,
  found: (total: number, steps: number) => `${count(total, 'shortest way', 'shortest ways')}, ${count(steps, 'step')} each`,
  shown: (shown: number, total: number, steps: number) => `Showing ${shown} of ${count(total, 'shortest way', 'shortest ways')}, ${count(steps, 'step')} each`,
  none: 'No way of six steps or fewer joins the two under these conditions.',
  noneHint: 'Take conditions away, or read the record at another time.',
  only: 'Only',
  affirmed: 'what occurred or goes on',
  sources: 'reported by at least two publishers',
  shownFilter: 'what the legend shows',
  drawAll: 'Draw them all',
  draw: 'Draw this one',
  way: (number: number) => `Way ${number}`,
  step: (more: number) => `and ${count(more, 'more edge')} between the two`,
  swap: 'The other way round',
  chooseEnd: (name: string) => `A path from ${name}: click where it is to lead, or search`,
  same: 'A path needs two different ends.',
  drawn: (ways: number) => `Drew ${count(ways, 'way')}`,
  hereAlready: 'All of it is on the canvas already',
} as const;
