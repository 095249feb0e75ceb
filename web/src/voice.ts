import { text } from './text';

/** As cypher/part/voice.cypher names an article of whose publisher nothing is known: each is a publisher of its own. */
const UNKNOWN = /^unknown publisher \(.+\)$/s;

/** Who a voice is, in words; all of whom nothing is known are called alike, though each counts for itself. */
export function nameOf(voice: string): string {
  return UNKNOWN.test(voice) ? text.fact.unknownPublisher : voice;
}
