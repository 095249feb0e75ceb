import { expect, it } from 'vitest';
import { size } from './size';

it.each([[0, '0 bytes'], [1, '1 byte'], [999, '999 bytes'], [1_000, '1 kB'], [1_499, '1 kB'], [48_700, '49 kB'], [999_499, '999 kB'], [999_600, '1 MB'], [5_242_880, '5.2 MB']])('says of %i bytes %s', (bytes, words) => {
  expect(size(bytes)).toBe(words);
});
