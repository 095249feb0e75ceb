import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../api/client';
import { said, sentence } from './sayings';

describe('what is said of a failure', () => {
  it('makes sentences of what the server says', () => {
    expect(said(new ApiFailure('bad-key', "'to' is missing", 'give an entity'))).toBe("'to' is missing. Give an entity.");
    expect(sentence('Is it there?')).toBe('Is it there?');
    expect(sentence('')).toBe('');
  });

  it('has words of its own for a server that is gone, whatever the browser calls that', () => {
    expect(said(new ApiFailure('unreachable', 'TypeError: Failed to fetch'))).toMatch(/^The server does not answer\. Everything/);
  });
});
