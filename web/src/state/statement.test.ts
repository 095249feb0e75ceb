import { describe, expect, it } from 'vitest';
import type { Party, Statement, Stating } from '../api/drafts';
import { endsBeforeItBegins, missing, partiesIn, related, sentenceOf, withParties } from './statement';

const party = (name: string, label = 'Realm'): Party => ({ key: name.toLowerCase(), name, label, mention: null, quantity: null });
const statement: Statement = {
  relation: 'LENT', subject: party('A'), object: party('B'), instruments: [party('Spade', 'Tool'), party('Rake', 'Tool'), party('Hoe', 'Tool')], place: null, event: null,
  value: 'kindly', date: null, status: 'occurred', attribution: [], start: 0, end: 1,
};
const lent: Stating = {
  relation: 'LENT', sentence: '{subject} lent {instrument}[ to {object}][ in {place}]', value: null, draws: [],
  roles: [{ role: 'subject', labels: ['Realm'], required: true, many: false }, { role: 'instrument', labels: ['Tool'], required: true, many: true }, { role: 'object', labels: ['Realm'], required: false, many: false }],
};

describe('a statement', () => {
  it('is said in a sentence, without the parts that nobody fills', () => {
    expect(sentenceOf(statement, lent)).toBe('A lent Spade, Rake and Hoe to B');
    expect(sentenceOf({ ...statement, object: null, instruments: [] }, lent)).toBe('A lent');
    expect(sentenceOf(statement, undefined)).toBe('LENT');
  });

  it('keeps under another relation only who may stand there', () => {
    const met: Stating = { ...lent, relation: 'DUG', roles: [{ role: 'subject', labels: ['Tool'], required: true, many: false }, { role: 'topic', labels: ['Tool'], required: false, many: true }] };
    const other = related(statement, met);
    expect([other.relation, other.subject, other.object, other.value]).toEqual(['DUG', null, null, null]);
    expect(partiesIn(other, 'topic').map(({ name }) => name)).toEqual(['Spade', 'Rake', 'Hoe']);
    expect(missing(other, met)).toEqual(['subject']);
  });

  it('takes parties into the role that is meant', () => {
    expect(partiesIn(withParties(statement, 'place', [party('C')]), 'place').map(({ name }) => name)).toEqual(['C']);
    expect(withParties(statement, 'instrument', []).instruments).toEqual([]);
    expect(withParties(statement, 'object', []).object).toBeNull();
  });

  it.each([
    ['2024-10-12', '2024-10-11', true],
    ['2024-10-12', '2024-10-12', false],
    ['2024-09-30', '2024-10-01', false],
    ['2024-10-12', null, false],
    [null, '2024-10-11', false],
  ])('knows of a date from %s until %s whether it ends before it begins', (from, until, backwards) => {
    expect(endsBeforeItBegins({ from, until })).toBe(backwards);
  });
});
