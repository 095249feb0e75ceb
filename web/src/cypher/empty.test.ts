import { expect, it } from 'vitest';
import { isEmpty } from './empty';

it.each(['', ' \n\t', ';', '// only a note', '/* a\nlonger */ // one\n;'])('finds nothing to run in %j', (statement) => {
  expect(isEmpty(statement)).toBe(true);
});

it.each(['RETURN 1', '// a note\nRETURN 1', '"//"', '/* not closed'])('leaves %j to the store', (statement) => {
  expect(isEmpty(statement)).toBe(false);
});
