import type { Clocks } from './clocks';
import type { View } from './view';

/** A query answers with so many rows at most: what stands behind more could not be seen. */
const MOST = 1_000;

/** A day as a parameter of a statement. */
export function dayParameter(day: string | null): unknown {
  return day === null ? null : { $type: 'date', value: day };
}

/** With the days that the clocks are set to, where a statement takes them. */
export function withDays(parameters: Record<string, unknown>, clocks: Clocks): Record<string, unknown> {
  const days = Object.entries(clocks).filter(([clock]) => clock in parameters);
  return { ...parameters, ...Object.fromEntries(days.map(([clock, day]) => [clock, dayParameter(day as string | null)])) };
}

/** What the statement behind the canvas is asked with: the edges that are there, and what the filter leaves out. */
export function canvasParameters({ edges, filter }: View): Record<string, unknown> | null {
  const drawn = [...edges.values()].filter(({ fact }) => fact);
  if (!drawn.length || drawn.length > MOST) return null;
  const { labels, relations, statuses, voices, sources, happened } = filter;
  return {
    edges: drawn.map(({ key }) => key),
    entities: [...new Set(drawn.map(({ source }) => source))],
    labels: [...labels], relations: [...relations], statuses: [...statuses], voices: [...voices], sources,
    from: dayParameter(happened?.from ?? null), until: dayParameter(happened?.until ?? null),
  };
}
