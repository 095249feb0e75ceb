import { count } from '../number';

/** What the canvas says where nothing is to be seen on it. */
export const blank = {
  title: 'The canvas is empty',
  body: 'Search for a name, or go back to where you started.',
  then: 'Of the time that is set nothing is shown here. Search for a name, or set another day.',
  first: 'First view',
  filtered: 'Everything here is filtered out',
  hides: (entities: number) => `${count(entities, 'entity is', 'entities are')} on the canvas, and none of them passes this:`,
  all: 'Show everything',
} as const;
