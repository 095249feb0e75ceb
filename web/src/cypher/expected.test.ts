import { describe, expect, it } from 'vitest';
import { expected } from './expected';

describe('what a parser expected', () => {
  it('is the word that was probably meant, of many', () => {
    const many = "Invalid input 'RETRUN': expected a graph pattern, ',', 'CALL', 'CREATE', 'MATCH', 'RETURN', 'WHERE' or <EOF>";
    expect(expected(many)).toEqual({ message: "Invalid input 'RETRUN'", meant: 'RETURN' });
  });

  it('is told whole where it is short, or nothing is like what was written', () => {
    for (const message of [
      "Invalid input ')': expected an expression",
      "Invalid input 'WERE': expected 'WHERE' or <EOF>",
      "Invalid input 'zzzzzz': expected ',', 'CALL', 'CREATE', 'MATCH', 'RETURN', 'WHERE' or <EOF>",
      'Variable `s` not defined',
    ])
      expect(expected(message)).toEqual({ message, meant: null });
  });
});
