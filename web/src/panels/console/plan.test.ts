import { describe, expect, it } from 'vitest';
import type { Plan } from '../../api/types';
import { mostOf, stepsOf } from './plan';

const step = (operator: string, rows: number | null, dbHits: number | null, ...children: Plan[]): Plan => ({ operator, details: '', estimatedRows: 1, rows, dbHits, children });

describe('plan', () => {
  it('finds the costliest step, wherever it stands', () => {
    const scan = step('Scan', 24, 25);
    const plan = step('ProduceResults', 3, 0, step('Join', 3, 12, step('Seek', 1, 2), scan));
    expect(stepsOf(plan).map(({ operator }) => operator)).toEqual(['ProduceResults', 'Join', 'Seek', 'Scan']);
    expect(mostOf(plan)).toEqual({ rows: 24, hits: 25, step: scan });
  });

  it('marks none where nothing was counted, or nothing cost anything', () => {
    expect(mostOf(step('ProduceResults', null, null)).step).toBeNull();
    expect(mostOf(step('ProduceResults', 1, 0)).step).toBeNull();
  });
});
