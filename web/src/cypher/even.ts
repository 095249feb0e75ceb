/**
 * A character beyond the basic plane is two units to the editor. The parser counts it as one in some places and as two in
 * others, sums of both among them, so that no place it tells could be set right afterwards. It is asked about an even text
 * instead, in which two characters of the private use area stand for each such character, and which all count alike.
 */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const STAND_IN = /[\ue000-\ue3ff][\ue400-\ue7ff]/g;
const HALF = /[\ue000-\ue3ff](?![\ue400-\ue7ff])/g;
const OWN = /[\ue000-\ue7ff]/;
const FURTHER = 0xe000 - 0xd800;

/** Answers a question by way of even texts; one that holds such characters of its own is asked as it is. */
export function evenly<Q, A>(question: Q, answer: (question: Q) => A): A {
  if (OWN.test(JSON.stringify(question))) return answer(question);
  const even = changed(question, (text) => moved(text, PAIR, FURTHER)) as Q;
  return changed(answer(even), (text) => moved(text, STAND_IN, -FURTHER)) as A;
}

/** A parser that stumbles over a stand-in tells of its first half alone. */
export function whole<P extends { readonly message: string; readonly offsets: { readonly start: number; readonly end: number } }>(problem: P, even: string): P {
  const { start, end } = problem.offsets;
  const stand = even.slice(start, start + 2);
  if (stand.search(STAND_IN) < 0) return problem;
  return { ...problem, message: problem.message.replace(HALF, stand), offsets: { start, end: Math.max(end, start + 2) } };
}

function moved(text: string, which: RegExp, by: number): string {
  return text.replace(which, (two) => String.fromCharCode(two.charCodeAt(0) + by, two.charCodeAt(1) + by));
}

/** The same with every text in it changed. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, change)])) : value;
}
