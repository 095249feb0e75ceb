import { when } from './format';
import type { Filter } from './state/filter';
import type { Vocabulary } from './state/vocabulary';
import { text } from './text';

/** The conditions of a filter, each as words; none where everything is let through. */
export function filterWords(filter: Filter, vocabulary: Vocabulary | null): string[] {
  const { labels, statuses, relations, voices, sources, happened } = filter;
  const hidden = [
    ...[...labels].map((label) => vocabulary?.label(label).plural ?? label),
    ...[...statuses].map((status) => text.status[status]),
    ...[...relations].map((relation) => vocabulary?.relation(relation)?.label ?? relation),
    ...voices,
  ];
  return [
    hidden.length ? text.filter.without(hidden) : '',
    sources > 1 ? text.filter.sources(sources) : '',
    happened ? text.filter.happened(when({ ...happened, precision: 'interval' })) : '',
  ].filter(Boolean);
}
