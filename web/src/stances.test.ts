import { describe, expect, it } from 'vitest';
import type { Claim, Status } from './api/types';
import { carriersOf, stances } from './stances';

const claim = (voice: string, status: Status, publisher: string | null = voice): Claim =>
  ({ key: `${voice}-${status}`, voice, status, article: { publisher } }) as Claim;

const told = (claims: Claim[]) => stances(claims).map(({ stance, reports }) => [stance, reports.map(({ voice, more }) => `${voice}+${more}`)]);

describe('stances', () => {
  it('are one where all claims hold a fact to be so, whether it is over or goes on', () => {
    expect(told([claim('Post', 'occurred'), claim('Herald', 'ongoing')])).toEqual([['affirm', ['Post+0', 'Herald+0']]]);
  });

  it('stand in one order, whichever claim comes first', () => {
    const claims = (['denied', 'opinion', 'sought', 'alleged', 'planned', 'rumoured', 'occurred'] as const).map((status) => claim(status, status));
    expect(told(claims)).toEqual([
      ['affirm', ['occurred+0']],
      ['plan', ['sought+0', 'planned+0']],
      ['doubt', ['opinion+0', 'alleged+0', 'rumoured+0']],
      ['deny', ['denied+0']],
    ]);
  });

  it('count a publisher once on each side it takes', () => {
    expect(told([claim('Post', 'planned'), claim('Post', 'planned'), claim('Post', 'occurred')])).toEqual([['affirm', ['Post+0']], ['plan', ['Post+1']]]);
  });

  it('count an agency once, whoever carries it, and say who does', () => {
    const carried = [claim('Agency', 'occurred', 'Post'), claim('Agency', 'occurred', 'Herald'), claim('Agency', 'occurred', 'Post'), claim('Agency', 'occurred')];
    expect(stances(carried)[0]?.reports.map(({ voice, more, carriers }) => [voice, more, carriers])).toEqual([['Agency', 3, ['Post', 'Herald']]]);
  });

  it('name no carrier where the publisher is not known', () => {
    expect(carriersOf([claim('Agency', 'occurred', null)])).toEqual([]);
  });

  it('are none where there are no claims', () => {
    expect(stances([])).toEqual([]);
  });
});
