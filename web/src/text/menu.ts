import { count } from '../number';

/** What can be done to what was clicked with the right button. */
export const menu = {
  label: (name: string) => `Actions for ${name}`,
  canvas: 'The canvas',
  chosen: (entities: number) => count(entities, 'entity', 'entities'),
  details: 'Show details',
  expand: 'Expand',
  choose: 'Choose what to bring in …',
  collapse: 'Collapse',
  pin: 'Pin',
  unpin: 'Unpin',
  pathFrom: 'Path from here …',
  pathTo: (name: string) => `Path from ${name} to here`,
  path: 'Path between the two',
  hide: 'Hide',
  keep: 'Hide all others',
  keepNeighbours: 'Hide all but its neighbours',
  open: 'Open as curves',
  close: 'Draw as one line',
  list: 'List the facts',
  all: 'Select all',
  fit: 'Fit into the picture',
  tidy: 'Lay out anew',
  among: 'All relations among these',
  clear: 'Clear',
} as const;

/** Several entities at once, from a box drawn with Shift held down. */
export const several = {
  title: (entities: number) => `${count(entities, 'entity', 'entities')} selected`,
  hint: 'Shift and drag draws a box, Shift and click adds one.',
} as const;
