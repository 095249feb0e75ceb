import { count, figure } from './number';

/** How large a file is, as people say it. */
export function size(bytes: number): string {
  if (bytes < 1_000) return count(bytes, 'byte');
  return bytes < 999_500 ? `${figure(Math.round(bytes / 1_000))} kB` : `${figure(Math.round(bytes / 100_000) / 10)} MB`;
}
