/** A stretch of text and the claims whose quotes cover it. */
export interface Segment<T> {
  readonly text: string;
  readonly covers: readonly T[];
}

export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

/**
 * Cuts a text wherever a span begins or ends. Spans count Unicode code points, JavaScript's strings count UTF-16
 * units: an emoji before a quote would shift every highlight after it, so the cut is made on code points.
 */
export function segments<T>(whole: string, spans: readonly Span<T>[]): Segment<T>[] {
  const points = [...whole];
  const inside = spans
    .map((span) => ({ ...span, start: clamp(span.start, points.length), end: clamp(span.end, points.length) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, points.length, ...inside.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? points.length;
    return {
      text: points.slice(start, end).join(''),
      covers: inside
        .filter((span) => span.start <= start && span.end >= end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map((span) => span.of),
    };
  });
}

/** Marks are drawn in two ways. */
export type Pen = 0 | 1;

/**
 * Which of two pens marks each stretch: quotes that meet get different ones, so that they can be told apart where nearly
 * all of a text is quoted. A quote that another interrupts keeps its pen.
 */
export function pens<T>(cut: readonly Segment<T>[]): Pen[] {
  const chosen = new Map<T, Pen>();
  let last: Pen = 1;
  return cut.map(({ covers: [inner] }) => {
    if (inner === undefined) return last;
    last = chosen.get(inner) ?? (last ? 0 : 1);
    chosen.set(inner, last);
    return last;
  });
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}
