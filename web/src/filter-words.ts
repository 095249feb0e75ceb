import { when } from './format';
import type { Filter } from './state/filter';
import type { Vocabulary } from './state/vocabulary';
import { text } from './text';
import { nameOf } from './voice';
import { filter as conditionWords } from './text/filter';

/** The conditions of a filter, each as words; none where everything is let through. */
export function filterWords(filter: Filter, vocabulary: Vocabulary | null): string[] {
  const { labels, statuses, relations, voices, sources, happened } = filter;
  const hidden = [
    ...[...labels].map((label) => vocabulary?.label(label).plural ?? label),
    ...[...statuses].map((status) => text.status[status]),
    ...[...relations].map((relation) => vocabulary?.relation(relation)?.label ?? relation),
    ...new Set([...voices].map(nameOf)),
  ];
  return [
    hidden.length ? conditionWords.without(hidden) : '',
    sources > 1 ? conditionWords.sources(sources) : '',
    happened ? conditionWords.happened(when({ ...happened, precision: 'interval' })) : '',
  ].filter(Boolean);
}
