import { count, figure } from '../number';
import type { Stance } from '../stances';

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** Who agrees and who does not. */
export const stance = {
  title: 'Not all say the same',
  hint: 'press one to read it in full',
  names: {
    affirm: 'It is so',
    plan: 'Planned or sought',
    doubt: 'At second hand, or a view',
    deny: 'It is not so',
  } satisfies Record<Stance, string>,
  publishers: (publishers: number) => count(publishers, 'publisher'),
  agree: (publishers: number) => (publishers === 1 ? 'One publisher, no second source' : `${WORDS[publishers] ?? publishers} publishers agree`),
  partly: (shown: number, total: number) => `as far as ${figure(shown)} of ${count(total, 'claim')} tell`,
  undated: 'publication undated',
  carried: (carriers: readonly string[]) => `carried by ${carriers.join(', ')}`,
  passages: (more: number) => `and ${count(more, 'further passage')}`,
  further: (more: number) => count(more, 'more publisher'),
  claims: (more: number) => count(more, 'more claim'),
} as const;
