import { describe, expect, it } from 'vitest';
import { begin, commit, redo, undo } from './history';

describe('history', () => {
  const two = commit(commit(begin('a'), 'b', 'to b'), 'c', 'to c');

  it('goes back and forth through what was there', () => {
    expect(undo(two).present).toBe('b');
    expect(undo(undo(two)).present).toBe('a');
    expect(redo(undo(two)).present).toBe('c');
  });

  it('names the change that is taken back', () => {
    expect(two.past.at(-1)?.change).toBe('to c');
    expect(undo(two).future[0]?.change).toBe('to c');
  });

  it('forgets what was undone once something else is done', () => {
    expect(commit(undo(two), 'd', 'to d').future).toEqual([]);
  });

  it('stays as it is at either end, and where nothing changes', () => {
    const start = begin('a');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
    expect(commit(start, 'a', 'nothing')).toBe(start);
  });

  it('keeps a bounded past', () => {
    let long = begin(0);
    for (let i = 1; i <= 500; i++) long = commit(long, i, `${i}`);
    expect(long.past.length).toBe(200);
    expect(long.past[0]?.value).toBe(300);
  });
});
