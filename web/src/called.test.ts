import { expect, it } from 'vitest';
import { called } from './called';
import { begin } from './state/history';
import { vocabulary, world } from './state/fixtures';
import { titleOf } from './visits';

const state = { history: begin(world), vocabulary };

it('calls a selection what the canvas knows of it', () => {
  expect(called({ kind: 'entity', key: 'a' }, state)).toBe('a');
  expect(called({ kind: 'entity', key: 'gone' }, state)).toBeNull();
  expect(called({ kind: 'fact', key: 'fact-e1', edge: null }, state)).toBe('a lent b');
  expect(called({ kind: 'pair', key: 'a|b' }, state)).toBe('Between a and b');
  expect(called({ kind: 'path', key: 'a|c' }, state)).toBe('From a to c');
  expect(called({ kind: 'article', key: 'x', claim: null }, state)).toBeNull();
});

it('titles the page by what is selected, or else by the view', () => {
  expect(titleOf({ ...state, selection: { kind: 'entity', key: 'a' }, scene: 'map' })).toBe('a – Entente');
  expect(titleOf({ ...state, selection: null, scene: 'map' })).toBe('Map – Entente');
  expect(titleOf({ ...state, selection: null, scene: 'graph' })).toBe('Entente');
});
