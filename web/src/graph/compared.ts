import type { ElementDefinition } from 'cytoscape';
import { changeMarks, changeOf, kindsOf, type Changed } from '../state/changes';
import type { Theme } from '../state/store';
import type { CanvasEdge } from '../state/view';
import { inked } from '../state/vocabulary';

/** Marks lines whose facts changed by halo and sign; what did not change steps back. `held` names the edges of each line. */
export function compared(elements: readonly ElementDefinition[], held: ReadonlyMap<string, readonly CanvasEdge[]>, changed: Changed, theme: Theme): ElementDefinition[] {
  const told = elements.map((element) => (element.group === 'edges' ? line(element, held.get(element.data.id ?? '') ?? [], changed, theme) : element));
  const joined = new Set(told.flatMap(({ data, classes }) => (has(classes, 'changed') ? [data['source'], data['target']] : [])));
  return told.map((element) => (element.group === 'edges' || joined.has(element.data.id) ? element : classed(element, 'unchanged')));
}

function line(element: ElementDefinition, edges: readonly CanvasEdge[], changed: Changed, theme: Theme): ElementDefinition {
  const kinds = kindsOf(edges, changed);
  const [first] = kinds;
  if (!first) return classed(element, 'unchanged');
  const signs = kinds.map((kind) => changeMarks[kind].sign + figure(edges.filter((edge) => changeOf(edge, changed) === kind).length, edges.length)).join(' ');
  const signed = (words: unknown): string => [signs, words].filter(Boolean).join(' ');
  const { data } = element;
  return {
    ...classed(element, 'changed', ...kinds.map((kind) => `change-${kind}`)),
    data: { ...data, halo: inked(changeMarks[first], theme), mark: signed(data['mark']), words: signed(data['words']) },
  };
}

/** Of a line that stands for one edge the sign says it all. */
function figure(times: number, all: number): string {
  return all > 1 ? String(times) : '';
}

function classed(element: ElementDefinition, ...more: string[]): ElementDefinition {
  return { ...element, classes: [...((element.classes as string[] | undefined) ?? []), ...more] };
}

function has(classes: ElementDefinition['classes'], name: string): boolean {
  return Array.isArray(classes) && classes.includes(name);
}
