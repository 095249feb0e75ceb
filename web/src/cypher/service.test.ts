import { beforeAll, describe, expect, it } from 'vitest';
import type { Schema } from '../api/types';
import type { Question } from './protocol';
import { Service } from './service';

const taken = { name: 'text', type: 'STRING', description: '', standard: null };
const schema: Schema = {
  labels: ['State'], relationshipTypes: ['MET'], propertyKeys: ['name', 'Nam😀'], connections: [], procedures: [],
  functions: [{ name: 'left', category: 'String', description: '', signature: '', arguments: [taken, { ...taken, name: 'length' }], returns: 'STRING', aggregating: false, deprecated: false }],
};
const service = new Service();
/** A bar stands for the caret. */
const placed = (written: string) => ({ statement: written.replace('|', ''), at: written.indexOf('|') });
const signature = (written: string) => service.answer({ kind: 'signature', ...placed(written) });
const words = (kind: 'tokens' | 'lint', statement: string): string[] =>
  service.answer({ kind, statement } as Extract<Question, { kind: 'tokens' | 'lint' }>).map(({ from, to }) => statement.slice(from, to));

// The analyser is compiled when it is first asked.
beforeAll(() => void service.answer({ kind: 'lint', statement: 'RETURN 1' }), 60_000);

describe('characters beyond the basic plane', { timeout: 30_000 }, () => {
  beforeAll(() => void service.answer({ kind: 'schema', schema }));

  it('shift no colour of what stands behind them', () => {
    expect(words('tokens', "RETURN '😀😀' AS x, 1 AS y")).toEqual(['RETURN', "'😀😀'", 'AS', 'x', ',', '1', 'AS', 'y']);
    expect(words('tokens', "/* 😀\n😀 */ RETURN '😀\n😀', 1")).toEqual(['/* 😀', '😀 */', 'RETURN', "'😀", "😀'", ',', '1']);
  });

  it.each([
    ["RETURN '😀😀' AS x, zz", ['zz']],
    ["RETURN '😀' AS x; RETURN '😀' AS y, zz", ['zz']],
    ["MATCH (n) WHERE '😀' = n.foo OR n:Foo RETURN n", ['foo', 'Foo']],
    ["RETURN '😀', foo(1)", ['foo']],
    ['MATCH (n:State) RETURN n.`Nam😀`', []],
  ])('shift no problem: %s', (statement, wrong) => {
    expect(words('lint', statement)).toEqual(wrong);
  });

  it('are told whole, in the line and column of the editor', () => {
    expect(service.answer({ kind: 'lint', statement: "WITH 1 AS a\nRETURN '😀', 😀" })[0]).toMatchObject({
      from: 25, to: 27, line: 2, column: 14, message: "Invalid input '😀': expected an expression",
    });
    expect(service.answer({ kind: 'lint', statement: 'MATCH (n) RETURN n.`Name😀`' })[0]).toMatchObject({ message: 'Property Name😀 is not in the store', meant: 'Nam😀' });
  });

  it('shift no caret', () => {
    expect(signature("RETURN '😀😀😀😀', left('a', |")?.active).toBe(1);
    expect(signature("RETURN left('😀😀😀😀|', 2)")?.active).toBe(0);
    expect(service.answer({ kind: 'format', ...placed("return '😀😀' as x, |1 as y") })).toEqual(placed("RETURN '😀😀' AS x, |1 AS y"));
  });
});

describe('a character of the private use area', () => {
  it('is kept', () => {
    for (const own of ['\ue000\ue400', '\ue000', '\uf8ff'])
      expect(service.answer({ kind: 'format', statement: `return '${own}😀'`, at: 0 }).statement).toBe(`RETURN '${own}😀'`);
  });
});
