import type { QueryResult, Status } from '../api/types';
import { statusLines } from './status';
import type { CanvasEdge, CanvasNode, Graph } from './view';
import type { Vocabulary } from './vocabulary';

/**
 * What a query returned, as nodes and edges of the canvas. A node with one of our keys is merged with the one that is
 * there; what has no key (`n1`, `r1`) means something only within its own result, so it is named after the run.
 */
export function graphOf(result: QueryResult['graph'], vocabulary: Vocabulary, run: number): Graph {
  const own = (id: string): string => (/^[nr]\d+$/.test(id) ? `result-${run}:${id}` : id);
  return {
    nodes: result.nodes.map((node) => nodeOf(node, own(node.id), vocabulary)),
    edges: result.edges.map((edge) => edgeOf(edge, own, vocabulary)),
  };
}

function nodeOf(node: QueryResult['graph']['nodes'][number], key: string, vocabulary: Vocabulary): CanvasNode {
  const { properties, labels, name } = node;
  const label = labels.find((one) => vocabulary.has(one));
  return {
    key,
    label: label ?? labels[0] ?? '',
    name: name || key,
    code: textOf(properties['code']),
    facts: numberOf(properties['facts']),
    ...(label ? {} : { properties }),
  };
}

function edgeOf(edge: QueryResult['graph']['edges'][number], own: (id: string) => string, vocabulary: Vocabulary): CanvasEdge {
  const { properties } = edge;
  const fact = textOf(properties['fact']);
  return {
    key: own(edge.id),
    type: edge.type,
    relation: vocabulary.relationOf(edge.type)?.relation ?? edge.type,
    source: own(edge.source),
    target: own(edge.target),
    fact: fact ?? '',
    status: statusOf(properties['status']),
    from: dateOf(properties['from']),
    until: dateOf(properties['until']),
    precision: (textOf(properties['precision']) as CanvasEdge['precision']) ?? null,
    detail: textOf(properties['detail']),
    claims: numberOf(properties['claims']),
    publishers: numberOf(properties['publishers']),
    voices: textsOf(properties['voices']),
    ...(fact ? {} : { properties }),
  };
}

/** Relationships that are no facts, such as STATES, have no status; a plain line claims nothing more about them. */
function statusOf(value: unknown): Status {
  return typeof value === 'string' && value in statusLines ? (value as Status) : 'occurred';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function dateOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return textOf((value as { value?: unknown } | null)?.value);
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
