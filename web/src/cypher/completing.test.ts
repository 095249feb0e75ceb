import { describe, expect, it } from 'vitest';
import { isWritten } from './completing';

const offers = [
  { label: 'Leader', apply: 'Leader', type: 'type', snippet: false },
  { label: 'State', apply: 'State', type: 'type', snippet: false },
  { label: 'RETURN', apply: 'RETURN', type: 'keyword', snippet: false },
  { label: 'toUpper', apply: 'toUpper(${1:})', type: 'function', snippet: true },
  { label: 'r', apply: 'r', type: 'variable', snippet: false },
] as const;

describe('what is offered to complete a word', () => {
  it.each(['Leader', 'State', 'RETURN', 'return'])('is nothing where %s stands there in full', (written) => {
    expect(isWritten(written, offers)).toBe(true);
  });

  it.each(['', 'Lea', 'leader', 'toUpper', 'r', 'Nobody'])('is what would make another word of “%s”', (written) => {
    expect(isWritten(written, offers)).toBe(false);
  });

  it('is all, where a longer word begins so', () => {
    expect(isWritten('State', [...offers, { label: 'Statement', apply: 'Statement', type: 'type', snippet: false }])).toBe(false);
  });
});
