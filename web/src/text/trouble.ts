/** What the page says when something fails while one works: what happened, that nothing is lost, and the way on. */
export const trouble = {
  asking: 'Asking the server …',
  gone: { words: 'The server does not answer.', remedy: 'Everything you arranged is kept. Start it again, or wait for it, and try again.' },
  slow: { words: 'This took too long and was given up.', remedy: 'Ask for less: fewer relations, another end, a shorter time. Everything you arranged is kept.' },
  notFound: { words: 'This is not in the store any more.', remedy: 'It may have been merged into another entity, or retracted. Search for its name.' },
  locked: { words: 'Nothing was changed: this server wants its token for that.', remedy: '' },
  back: 'The server answers again',
  again: 'Try again',
  close: 'Close this message',
} as const;
