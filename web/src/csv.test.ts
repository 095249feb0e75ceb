import { describe, expect, it } from 'vitest';
import { csvOf, tabbed } from './csv';

describe('csvOf', () => {
  it('begins with the mark of UTF-8 and ends every row with CR LF', () => {
    expect(csvOf([['Name', 'Facts'], ['Norland', 3]])).toBe('\uFEFFName,Facts\r\nNorland,3\r\n');
  });

  it('quotes separators, quotes and line breaks, and doubles quotes', () => {
    expect(csvOf([['a,b', 'say "no"', 'two\nlines', 'plain; this']])).toBe('\uFEFF"a,b","say ""no""","two\nlines",plain; this\r\n');
  });

  it.each(['=1+1', '+49', '-3', '@SUM(A1)', '\tx'])('neutralises %j', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('neutralises a carriage return and quotes it', () => {
    expect(csvOf([['\r=1']])).toBe('\uFEFF"\'\r=1"\r\n');
  });

  it('leaves numbers alone', () => {
    expect(csvOf([[-3, 'a-b']])).toBe('\uFEFF-3,a-b\r\n');
  });
});

describe('tabbed', () => {
  it('keeps a tab within a cell, and has no mark', () => {
    expect(tabbed([['a\tb', '=x'], ['c, d', 1]])).toBe('"a\tb"\t\'=x\nc, d\t1');
  });
});
