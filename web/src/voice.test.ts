import { expect, it } from 'vitest';
import { nameOf } from './voice';

it('calls all publishers of whom nothing is known alike, without the key of an article', () => {
  expect(nameOf('unknown publisher (003_88ba542fabac4a4c)')).toBe('Publisher not known');
  expect(nameOf('unknown publisher (a (b)\nc)')).toBe('Publisher not known');
});

it('leaves every other name as it is', () => {
  for (const name of ['Reuters', 'Unknown Publisher', 'The unknown publisher (weekly) of Norland', '']) expect(nameOf(name)).toBe(name);
});
