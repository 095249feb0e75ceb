import type { Theme } from '../state/store';

/**
 * Apart from one another for every kind of sight, and from the ground. Further communities have none of their own: more
 * colours could not be told apart, and a number stands behind each name anyway.
 */
const COLOURS: Record<Theme, readonly string[]> = {
  light: ['#0072b2', '#c4500a', '#00795a', '#a94a86', '#8f6b00', '#4b4b9f'],
  dark: ['#56b4e9', '#f0863c', '#2fbf95', '#e095c0', '#e6c229', '#a9a4f0'],
};

export function communityColour(number: number, theme: Theme, rest: string): string {
  return COLOURS[theme][number - 1] ?? rest;
}
