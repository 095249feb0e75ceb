import { html, nothing } from 'lit';
import type { Cell } from '../csv';
import { when } from '../format';
import { changeOf, changes, toldOf } from '../state/changes';
import { statusOrder } from '../state/status';
import type { State } from '../state/store';
import type { CanvasEdge, CanvasNode, View } from '../state/view';
import { text } from '../text';
import { rows as rowsWords } from '../text/rows';
import { nameOf } from '../voice';
import { changeSign } from './changes';
import { labelSample, lineSample } from './samples';

export interface Column<T> {
  readonly name: string;
  /** What rows are sorted by. */
  readonly value: (row: T) => string | number;
  readonly cell?: (row: T) => unknown;
  /** What is searched and written into a file, where that is not the value. */
  readonly plain?: (row: T) => string;
  readonly number?: true;
  /** Kept on one line. */
  readonly short?: true;
  /** Holds more words than others. */
  readonly wide?: true;
  /** Written into a file only: keys and days as they are stored. */
  readonly fileOnly?: true;
}

export function plain<T>(column: Column<T>, row: T): Cell {
  return column.plain?.(row) ?? column.value(row);
}

export function entityColumns({ vocabulary, theme }: State, view: View, edges: readonly CanvasEdge[]): Column<CanvasNode>[] {
  const degree = new Map<string, number>();
  for (const key of edges.flatMap((edge) => [edge.source, edge.target])) degree.set(key, (degree.get(key) ?? 0) + 1);
  return [
    { name: text.table.name, value: (node) => node.name },
    { name: text.table.label, value: (node) => node.label, cell: (node) => html`${vocabulary ? labelSample(vocabulary.label(node.label), theme) : nothing} ${vocabulary?.one(node.label) ?? node.label}`, plain: (node) => node.label, short: true },
    { name: text.table.facts, value: (node) => node.facts, number: true },
    { name: text.table.links, value: (node) => degree.get(node.key) ?? 0, number: true },
    { name: rowsWords.pinned, value: (node) => (view.pinned.has(node.key) ? rowsWords.yes : ''), short: true },
    { name: rowsWords.key, value: (node) => node.key, cell: (node) => html`<code>${node.key}</code>` },
    { name: rowsWords.code, value: (node) => node.code ?? '', fileOnly: true },
  ];
}

export function edgeColumns(state: State, view: View): Column<CanvasEdge>[] {
  const { vocabulary } = state;
  const { nodes } = view;
  const name = (key: string): string => nodes.get(key)?.name ?? key;
  const hidden = (title: string, value: (edge: CanvasEdge) => string): Column<CanvasEdge> => ({ name: title, value, fileOnly: true });
  return [
    { name: text.table.from, value: (edge) => name(edge.source) },
    { name: text.table.relation, value: (edge) => [vocabulary?.words(edge.type), edge.detail].filter(Boolean).join(': '), wide: true },
    { name: text.table.to, value: (edge) => name(edge.target) },
    { name: text.table.status, value: (edge) => statusOrder.indexOf(edge.status), cell: (edge) => html`${lineSample(edge.status)} ${text.status[edge.status]}`, plain: (edge) => text.status[edge.status], short: true },
    { name: text.table.when, value: (edge) => edge.from ?? edge.until ?? '', cell: (edge) => when(edge), plain: (edge) => when(edge), short: true },
    { name: text.table.claims, value: (edge) => edge.claims, number: true },
    { name: text.table.publishers, value: (edge) => edge.publishers, number: true },
    { name: rowsWords.voices, value: (edge) => edge.voices.map(nameOf).join('; '), cell: ({ voices }) => html`<span title=${voices.map(nameOf).join('\n')}>${rowsWords.some(nameOf(voices[0] ?? ''), voices.length - 1)}</span>` },
    ...comparedColumns(state, view),
    hidden(rowsWords.begins, (edge) => edge.from ?? ''),
    hidden(rowsWords.ends, (edge) => edge.until ?? ''),
    hidden(rowsWords.precision, (edge) => edge.precision ?? ''),
    hidden(rowsWords.type, (edge) => edge.type),
    hidden(rowsWords.fromKey, (edge) => edge.source),
    hidden(rowsWords.toKey, (edge) => edge.target),
    hidden(rowsWords.fact, (edge) => edge.fact),
    hidden(rowsWords.edge, (edge) => edge.key),
  ];
}

/** While two days are compared: what became of each edge's fact between them. */
function comparedColumns({ diff, theme }: State, view: View): Column<CanvasEdge>[] {
  const changed = toldOf(diff, view);
  if (!changed) return [];
  const words = (edge: CanvasEdge): string => {
    const change = changeOf(edge, changed);
    return change ? text.comparing.kind[change] : text.comparing.unchanged;
  };
  const cell = (edge: CanvasEdge) => {
    const change = changeOf(edge, changed);
    return change ? html`${changeSign(change, theme)} ${words(edge)}` : words(edge);
  };
  return [{ name: text.comparing.column, value: (edge) => [...changes, null].indexOf(changeOf(edge, changed)), cell, plain: words, short: true }];
}

/** Rows in which every word that is looked for stands somewhere. */
export function found<T>(rows: readonly T[], columns: readonly Column<T>[], query: string): readonly T[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return rows;
  const shown = columns.filter((column) => !column.fileOnly);
  return rows.filter((row) => {
    const all = shown.map((column) => plain(column, row)).join('\n').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
