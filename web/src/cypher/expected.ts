import { nearest } from './nearest';

const INVALID = /^(Invalid input '(.*?)'): expected (.*)$/s;
const MANY = 5;

/** A parser lists all that could stand where it gave up. Of many, the one that was probably meant says more. */
export function expected(message: string): { readonly message: string; readonly meant: string | null } {
  const [, found, written = '', listed = ''] = INVALID.exec(message) ?? [];
  const words = [...listed.matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);
  const meant = found && words.length > MANY ? nearest(written, words) : null;
  return found && meant ? { message: found, meant } : { message, meant: null };
}
