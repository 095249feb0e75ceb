import { describe, expect, it } from 'vitest';
import type { DraftArticle, DraftEntity, ProposedClaim, Stating } from '../api/drafts';
import { begin, decided, decidedRest, doubtfulFirst, graphOf, isOpen, isTouched, itemsOf, progressOf, requestOf, resumed, withAdded } from './review';
import { statementOf } from './statement';

function entity(key: string, introduced = false): DraftEntity {
  return { key, label: 'Realm', name: key.toUpperCase(), code: null, introduced };
}

function claim(key: string, more: Partial<ProposedClaim> = {}): ProposedClaim {
  return {
    key, relation: 'LENT', value: null, time: null, status: 'occurred', attribution: [], confidence: 0.85, by: 'reader/1', stored: 'no',
    roles: [{ role: 'subject', entity: entity('a'), mention: null, quantity: null }, { role: 'object', entity: entity('b'), mention: null, quantity: null }],
    quote: { start: 0, end: 4, text: 'once' }, ...more,
  };
}

function article(...claims: ProposedClaim[]): DraftArticle {
  return { id: 'text-1', title: null, publisher: null, published: null, address: null, language: 'en', text: 'once', stored: false, refused: 0, claims };
}

const lent: Stating = {
  relation: 'LENT', sentence: '{subject} lent', value: null, roles: [], draws: [{ type: 'LENT', from: 'subject', to: 'object' }, { type: 'LENT_TO', from: 'instrument', to: 'object' }],
};
const statings = new Map([['LENT', lent]]);

describe('a review', () => {
  it('says what was decided, and leaves out what was not', () => {
    let review = begin(article(claim('1'), claim('2'), claim('3')));
    review = decided(review, '1', { verdict: 'accepted', statement: null });
    const corrected = { ...statementOf(claim('2')), status: 'denied' as const };
    review = decided(review, '2', { verdict: 'corrected', statement: corrected });
    expect(requestOf(review)).toEqual({ decisions: [{ claim: '1', verdict: 'accepted' }, { claim: '2', verdict: 'corrected', statement: corrected }], added: [] });
    expect(progressOf(review)).toEqual({ accepted: 1, corrected: 1, rejected: 0, added: 0, open: 1 });
  });

  it('takes a decision back', () => {
    const review = decided(decided(begin(article(claim('1'))), '1', { verdict: 'rejected', statement: null }), '1', null);
    expect(isTouched(review)).toBe(false);
    expect(progressOf(review).open).toBe(1);
  });

  it('decides on the rest without touching what was decided', () => {
    const first = decided(begin(article(claim('1'), claim('2'), claim('3', { confidence: 0.4 }))), '1', { verdict: 'rejected', statement: null });
    const sure = decidedRest(first, 'accepted', (item) => !item.doubts.length);
    expect([...sure.decisions].map(([key, { verdict }]) => [key, verdict])).toEqual([['1', 'rejected'], ['2', 'accepted']]);
    expect(progressOf(decidedRest(sure, 'rejected'))).toEqual({ accepted: 1, corrected: 0, rejected: 2, added: 0, open: 0 });
  });

  it('keeps added claims, changes them and takes them away', () => {
    let review = withAdded(withAdded(begin(article()), statementOf(claim('x'))), statementOf(claim('y')));
    const [first, second] = review.added;
    review = decided(review, first?.key ?? '', null);
    expect(review.added.map(({ key }) => key)).toEqual([second?.key]);
    review = decided(review, second?.key ?? '', { verdict: 'accepted', statement: { ...statementOf(claim('y')), status: 'planned' } });
    expect(requestOf(review).added.map(({ status }) => status)).toEqual(['planned']);
    expect(withAdded(review, statementOf(claim('z'))).added.at(-1)?.key).not.toBe(second?.key);
  });

  it('puts what is doubtful first, and else keeps the order of the text', () => {
    const items = itemsOf(begin(article(claim('1'), claim('2', { confidence: 0.5 }), claim('3'), claim('4', { attribution: [entity('new', true)] }))));
    expect(doubtfulFirst(items).map(({ key }) => key)).toEqual(['2', '4', '1', '3']);
    expect(items.map(({ doubts }) => doubts)).toEqual([[], ['unsure'], [], ['new-name']]);
  });

  it('does not doubt a new name that the store has meanwhile', () => {
    const [item] = itemsOf(begin(article(claim('1', { attribution: [entity('new', true)] })), new Set(['new'])));
    expect(item?.doubts).toEqual([]);
  });

  it('asks for no decision on what the store has', () => {
    expect(itemsOf(begin(article(claim('1', { stored: 'counted' }), claim('2', { stored: 'retracted' }), claim('3')))).map(isOpen)).toEqual([false, false, true]);
  });

  it('keeps its decisions when the article is read again', () => {
    const before = decided(decided(begin(article(claim('1'), claim('2'))), '1', { verdict: 'accepted', statement: null }), '2', { verdict: 'rejected', statement: null });
    expect([...resumed(before, article(claim('1'), claim('9'))).decisions.keys()]).toEqual(['1']);
  });
});

describe('the graph of a review', () => {
  it('draws what is not rejected, by the rules of each relation', () => {
    const review = decided(begin(article(claim('1'), claim('2'), claim('3', { stored: 'retracted' }))), '2', { verdict: 'rejected', statement: null });
    const { nodes, edges } = graphOf(itemsOf(review), statings);
    expect(nodes.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(edges.map(({ fact, type }) => [fact, type])).toEqual([['1', 'LENT']]);
  });

  it('draws a correction in place of what was read', () => {
    const statement = { ...statementOf(claim('1')), status: 'denied' as const, object: { key: null, name: 'Nova', label: 'Realm', mention: null, quantity: null } };
    const { nodes, edges } = graphOf(itemsOf(decided(begin(article(claim('1'))), '1', { verdict: 'corrected', statement })), statings);
    expect(nodes.map(({ name }) => name)).toEqual(['A', 'Nova']);
    expect(edges[0]?.status).toBe('denied');
  });

  it('draws no line from anybody to himself', () => {
    const self = claim('1', { roles: [{ role: 'subject', entity: entity('a'), mention: null, quantity: null }, { role: 'object', entity: entity('a'), mention: null, quantity: null }] });
    expect(graphOf(itemsOf(begin(article(self))), statings).edges).toEqual([]);
  });
});
