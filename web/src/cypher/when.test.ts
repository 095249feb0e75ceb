import { describe, expect, it } from 'vitest';
import { when } from './when';

describe('when', () => {
  it('tells the hour of today, and the day of what is longer ago', () => {
    const now = new Date(2026, 10, 25, 12, 0);
    expect(when(new Date(2026, 10, 25, 9, 5).toISOString(), now)).toBe('at 09:05');
    expect(when('2026-11-20T12:00:00Z', now)).toBe('on 20 Nov 2026');
    expect(when('nonsense', now)).toBe('');
  });
});
