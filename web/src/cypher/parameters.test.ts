import { describe, expect, it } from 'vitest';
import { emptyField, fieldOf, KINDS, parametersOf, retyped, valueOf, valuesOf } from './parameters';

describe('parameters', () => {
  it('finds each that a statement uses once, in order', () => {
    expect(parametersOf('MATCH (a {key: $key}) WHERE a.n > $n AND a.k = $key RETURN $`an odd``one`, $été, $0')).toEqual(['key', 'n', 'an odd`one', 'été', '0']);
  });

  it('passes over comments, texts and quoted names', () => {
    expect(parametersOf(`// $a\nRETURN '$b', "it's $c", 'a\\'$d' /* $e\n*/, \`$f\`, $g // "$h`)).toEqual(['g']);
    expect(parametersOf("RETURN 'not closed $a")).toEqual([]);
    expect(parametersOf('RETURN 1 /* not closed $a')).toEqual([]);
  });

  it('sends a value of the type that was chosen', () => {
    expect(valueOf('a', { kind: 'text', text: ' 5 ' })).toEqual({ value: ' 5 ' });
    expect(valueOf('a', { kind: 'number', text: '-0.5' })).toEqual({ value: -0.5 });
    expect(valueOf('a', { kind: 'boolean', text: 'true' })).toEqual({ value: true });
    expect(valueOf('a', { kind: 'null', text: 'x' })).toEqual({ value: null });
    expect(valueOf('a', { kind: 'json', text: '["x", {"y": 1}]' })).toEqual({ value: ['x', { y: 1 }] });
    expect(valueOf('a', { kind: 'date', text: '2024-10-11' })).toEqual({ value: { $type: 'date', value: '2024-10-11' } });
  });

  it('keeps every digit of a whole number', () => {
    expect(valueOf('a', { kind: 'number', text: '9007199254740993' })).toEqual({ value: { $type: 'integer', value: '9007199254740993' } });
    expect(valueOf('a', { kind: 'number', text: '9007199254740991' })).toEqual({ value: 9007199254740991 });
  });

  it('keeps every digit within lists and maps', () => {
    const exact = { $type: 'integer', value: '-9007199254740993' };
    expect(valueOf('a', { kind: 'json', text: '[-9007199254740993, {"a": 1.5, "b": "9007199254740993 \\" 1"}, 1e300]' })).toEqual({
      value: [exact, { a: 1.5, b: '9007199254740993 " 1' }, 1e300],
    });
  });

  it('tells what was never given from the empty text', () => {
    expect(valueOf('a', { kind: 'text', text: '' })).toEqual({ value: '' });
    for (const kind of ['text', 'number', 'date', 'json'] as const)
      expect(valueOf('a', retyped(emptyField, kind))).toEqual({ problem: '$a has no value: give it one under Parameters', missing: true });
    expect(valueOf('a', retyped(emptyField, 'null'))).toEqual({ value: null });
    expect(valueOf('a', retyped(emptyField, 'boolean'))).toEqual({ value: false });
    expect(KINDS.reduce(retyped, emptyField).kind).toBe('null');
    expect(retyped(fieldOf(null), 'text')).toEqual(emptyField);
  });

  it('tells everything that is wrong, in order', () => {
    const fields = new Map([['b', { kind: 'number', text: 'x' }], ['c', { kind: 'text', text: '' }]] as const);
    expect(valuesOf(['a', 'b', 'c'], fields)).toEqual({
      values: { c: '' },
      wrong: [{ name: 'a', problem: '$a has no value: give it one under Parameters', missing: true }, { name: 'b', problem: '$b is not a number', missing: false }],
    });
    expect(valuesOf(['__proto__'], new Map([['__proto__', { kind: 'text', text: 'x' }]])).values).toHaveProperty(['__proto__'], 'x');
  });

  it('says what is wrong with which', () => {
    for (const text of ['', 'x', '1,5', 'Infinity']) expect(valueOf('n', { kind: 'number', text })).toEqual({ problem: '$n is not a number' });
    expect(valueOf('d', { kind: 'date', text: '11.10.2024' })).toEqual({ problem: '$d is not a day such as 2024-10-11' });
    expect(valueOf('j', { kind: 'json', text: '{a' })).toMatchObject({ problem: expect.stringMatching(/^\$j is not JSON: /) });
  });

  it('shows values as they were typed in', () => {
    for (const value of ['a', 5, true, null, ['x'], { y: 1 }, { $type: 'date', value: '2024-10-11' }, { $type: 'integer', value: '9007199254740993' }])
      expect(valueOf('a', fieldOf(value))).toEqual({ value });
  });

  it('keeps the text when the type changes', () => {
    expect(retyped({ kind: 'text', text: '5' }, 'number')).toEqual({ kind: 'number', text: '5' });
    expect(retyped({ kind: 'text', text: 'maybe' }, 'boolean')).toEqual({ kind: 'boolean', text: 'false' });
  });
});
