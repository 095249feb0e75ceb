import { describe, expect, it } from 'vitest';
import { jsonOf, markdownOf, tsvOf } from './copying';

const fields = ['name', 'n'];
const rows = [['a|b\n<i>', 5], [null, { $type: 'integer', value: '9007199254740993' }]];

describe('copying', () => {
  it('writes what a spreadsheet takes apart', () => {
    expect(tsvOf(fields, rows)).toBe('name\tn\n"a|b\n<i>"\t5\n\t9007199254740993');
    expect(tsvOf(['x'], [['=1+1']])).toBe("x\n'=1+1");
  });

  it('writes Markdown in which no value is markup', () => {
    expect(markdownOf(fields, rows)).toBe('| name | n |\n| --- | --- |\n| a\\|b \\<i\\> | 5 |\n|  | 9007199254740993 |');
  });

  it('writes JSON by the names of the columns, each of them once', () => {
    expect(JSON.parse(jsonOf(['a', 'a'], [[1, [2]]]))).toEqual([{ a: 1, 'a (2)': [2] }]);
    expect(JSON.parse(jsonOf(fields, rows))[1]).toEqual({ name: null, n: { $type: 'integer', value: '9007199254740993' } });
  });
});
