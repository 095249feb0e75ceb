import { describe, expect, it } from 'vitest';
import { caret } from './problem';

describe('caret', () => {
  it('stands under the column', () => {
    expect(caret('MATCH (n)\nRETRUN n', 2, 1)).toBe('RETRUN n\n^');
    expect(caret('MATCH (n) RETRUN n', 1, 11)).toBe('MATCH (n) RETRUN n\n          ^');
  });

  it('keeps tabs, and may stand behind the last letter', () => {
    expect(caret('\tRETRUN', 1, 2)).toBe('\tRETRUN\n\t^');
    expect(caret('RETURN', 1, 7)).toBe('RETURN\n      ^');
  });

  it('says nothing of a line that is not there', () => {
    expect(caret('RETURN 1', 3, 1)).toBeNull();
  });
});
