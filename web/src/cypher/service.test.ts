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
    ["RETURN '😀' AS x; RETURN '😀' AS y, zz", ['zz', 'RETURN']],
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

describe('what can never run here', { timeout: 60_000 }, () => {
  const told = (statement: string): string[] =>
    service.answer({ kind: 'lint', statement }).filter(({ severity }) => severity === 'error').map(({ from, to, message }) => `${statement.slice(from, to)}: ${message}`);

  it.each([
    ['CREATE (n) RETURN n', 'CREATE: This console only reads: CREATE is refused'],
    ['MATCH (n)\ndetach delete n', 'detach delete: This console only reads: DETACH DELETE is refused'],
    ['MATCH (n) SET n.name = 1 RETURN n', 'SET: This console only reads: SET is refused'],
    ['MERGE (n:State) ON CREATE SET n.name = 1 RETURN n', 'MERGE: This console only reads: MERGE is refused'],
    ["RETURN '😀' AS x UNION CREATE (n) RETURN 1 AS x", 'CREATE: This console only reads: CREATE is refused'],
    ['EXPLAIN CYPHER 25 INSERT (n)', 'INSERT: This console only reads: INSERT is refused'],
    ['MATCH (n) CALL (n) { REMOVE n.name } RETURN n', 'REMOVE: This console only reads: REMOVE is refused'],
    ['SHOW INDEXES', 'SHOW INDEXES: This console only reads what the store holds: SHOW INDEXES is refused'],
    ['DROP INDEX x', 'DROP INDEX: This console only reads what the store holds: DROP INDEX is refused'],
    ["LOAD CSV FROM 'x' AS row RETURN row", 'LOAD CSV: This console only reads what the store holds: LOAD CSV is refused'],
    ['USE neo4j MATCH (n) RETURN n', 'USE: There is one database here: leave USE out'],
    ['MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x', 'IN TRANSACTIONS: CALL { } IN TRANSACTIONS is refused: use CALL { } alone'],
    ['RETURN 1 AS x; RETURN 2 AS x', 'RETURN: Only one statement can run at a time: run them one by one'],
  ])('is marked: %s', (statement, words) => {
    expect(told(statement)).toEqual([words]);
  });

  it.each([
    'RETURN 1 AS x;', 'RETURN 1 AS x; // CREATE (n); MERGE (n)', '/* a; b */ RETURN 1 AS x', "RETURN 'CREATE (n); DELETE n' AS create", 'MATCH (set) RETURN set.name AS delete, set AS `SHOW INDEXES`',
    'MATCH (n:State) WHERE EXISTS { (n)-[:MET]->() } RETURN n', 'CALL () { RETURN 1 AS x } RETURN x', 'EXPLAIN MATCH (use:State) RETURN use', 'PROFILE RETURN 1 AS x',
    'CYPHER 25 RETURN 1 AS x NEXT RETURN x', 'CYPHER 25 LET x = 1 RETURN x', 'UNWIND [1] AS x WITH x ORDER BY x SKIP 1 LIMIT 1 RETURN x', 'MATCH p = (a:State)-[:MET]->{1,3}(b) RETURN p', 'RETURN $x AS x',
  ])('is not what may: %s', (statement) => {
    expect(told(statement)).toEqual([]);
  });
});

describe('words of Cypher 25', { timeout: 60_000 }, () => {
  const first = (statement: string): string | undefined => service.answer({ kind: 'lint', statement })[0]?.message;

  it.each([
    ['RETURN 1 AS x NEXT RETURN x', 'NEXT'], ['LET x = 1 RETURN x', 'LET'], ['MATCH (n) FILTER n.name = 1 RETURN n', 'FILTER'], ['FOR x IN [1] RETURN x', 'FOR'],
    ['WHEN true THEN RETURN 1 AS x ELSE RETURN 2 AS x', 'WHEN'], ['MATCH p = ACYCLIC (a)-[r]->+(b) RETURN p', 'ACYCLIC'], ["RETURN '😀' AS x NEXT RETURN x", 'NEXT'], ['LET x = 1 RETRUN x', 'LET'],
  ])('are told as such: %s', (statement, word) => {
    expect(first(statement)).toBe(`Invalid input '${word}'. It is Cypher 25: write CYPHER 25 before the statement`);
    expect(service.answer({ kind: 'lint', statement }).filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('are told of match modes', () => {
    expect(first('MATCH REPEATABLE ELEMENTS (a)-[r]->{1,3}(b) RETURN a')).toBe(
      'Match modes such as `REPEATABLE ELEMENTS` are not supported in Cypher 5. It is Cypher 25: write CYPHER 25 before the statement',
    );
  });

  it.each(['RETRUN 1', 'RETURN 1 AS x NXET RETURN x', 'CYPHER 25 RETURN 1 AS x LTE y = 1', 'RETURN 1 AS x, LET'])('are no others: %s', (statement) => {
    expect(first(statement)).toBeDefined();
    expect(first(statement)).not.toContain('Cypher 25');
  });
});

describe('a name that is not known', { timeout: 60_000 }, () => {
  it('is told in words that suit it', () => {
    expect(service.answer({ kind: 'lint', statement: 'RETURN lfet(1)' })[0]).toMatchObject({ message: 'There is no function lfet', meant: 'left' });
    expect(service.answer({ kind: 'lint', statement: 'CALL db.createLabel(1)' })[0]).toMatchObject({ message: 'No procedure db.createLabel can be called here' });
    expect(service.answer({ kind: 'lint', statement: 'MATCH (n:Stat) RETURN n' })[0]).toMatchObject({ message: 'Label Stat is not in the store', meant: 'State' });
  });
});

describe('a character of the private use area', () => {
  it('is kept', () => {
    for (const own of ['\ue000\ue400', '\ue000', '\uf8ff'])
      expect(service.answer({ kind: 'format', statement: `return '${own}😀'`, at: 0 }).statement).toBe(`RETURN '${own}😀'`);
  });
});
