import { count } from '../number';

/** What was tapped, over the foot of the canvas. */
export const sheet = {
  label: 'Selected',
  details: 'Details',
  begin: 'How to begin',
  expand: 'Expand',
  close: 'Nothing selected',
  entity: (label: string, facts: number) => `${label}, ${count(facts, 'fact')}`,
  choosing: (name: string) => `A path from ${name}: to whom?`,
  choosingHint: 'Choose an entity in the picture, or search for one.',
  cancel: 'Cancel',
} as const;
