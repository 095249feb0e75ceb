import type { ApiFailure } from '../api/client';
import { text } from '../text';

/** A failure in the page's words, and the way on. The server's own are written for programs too: here they become sentences. */
export function sayings(failure: ApiFailure): { words: string; remedy: string } {
  if (failure.unreachable) return text.trouble.gone;
  if (failure.slow) return text.trouble.slow;
  if (failure.code === 'not-found') return text.trouble.notFound;
  if (failure.code === 'token') return text.trouble.locked;
  return { words: sentence(failure.message), remedy: sentence(failure.remedy ?? '') };
}

export function said(failure: ApiFailure): string {
  const { words, remedy } = sayings(failure);
  return `${words} ${remedy}`.trim();
}

export function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  return !first || /[.?!…]$/.test(first) ? first : `${first}.`;
}
