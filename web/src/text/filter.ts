import { figure } from '../number';

/** More names than this would say less. */
const NAMED = 6;

/** The conditions of the legend, in words. */
export const filter = {
  without: (names: readonly string[]) => `Without ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` and ${figure(names.length - NAMED)} more` : ''}`,
  sources: (sources: number) => `Reported by at least ${figure(sources)} publishers`,
  happened: (days: string) => `Happened ${days}`,
} as const;
