import { count, figure } from '../number';

/** What one article alone says, on the canvas. */
export const articleGraph = {
  show: 'Show this article’s graph',
  showHint: 'Only what this article says; Undo leads back',
  drawn: (name: string, shown: number, total: number) =>
    `Showed what ${name} says: ${shown < total ? `${figure(shown)} of ${count(total, 'edge')}` : count(total, 'edge')}`,
  untitled: 'an untitled article',
  nothing: (name: string) => `${name} says nothing that can be drawn`,
} as const;
