import type { Submission } from '../../api/drafts';
import { adding } from '../../text/adding';

type Known = Pick<Submission, 'published' | 'publisher' | 'title' | 'address'>;

/** What is said of a field that the server would refuse. */
export interface Fault {
  readonly field: 'published' | 'address';
  readonly words: string;
}

const ADDRESS = /^https?:\/\/[\p{L}\p{N}[][^\p{Z}\p{Cc}<>"]*$/iu;
const DAY = 86_400_000;

/** The first field that is not right. Tomorrow is, for somewhere it has begun. */
export function faultIn({ published, address }: Known, now: number): Fault | null {
  if (published && published > new Date(now + DAY).toISOString().slice(0, 10)) return { field: 'published', words: adding.form.toCome };
  return address && !ADDRESS.test(address) ? { field: 'address', words: adding.form.noAddress } : null;
}

export function knownIn(form: FormData): Known {
  const known = (name: string): string | null => String(form.get(name) ?? '').trim() || null;
  return { published: known('published'), publisher: known('publisher'), title: known('title'), address: known('address') };
}
