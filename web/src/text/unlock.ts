/** Asking for the token of a server that others can reach too. */
export const unlock = {
  title: 'This server wants its token',
  body: 'Reading needs none. To change or save something, enter the token; whoever started the server knows it. It is forgotten when this page is closed.',
  token: 'Token',
  wrong: 'That was not it.',
  go: 'Continue',
  cancel: 'Change nothing',
} as const;
