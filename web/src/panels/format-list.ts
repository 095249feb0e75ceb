import type { formats } from '../text/formats';

export type FormatName = Exclude<keyof typeof formats.names, 'view'>;

/** A file that the server writes; its size is about `base + entities × entity + edges × edge` bytes. */
export interface Format {
  readonly name: FormatName;
  readonly format: string;
  readonly table?: 'nodes';
  readonly file: string;
  readonly base: number;
  readonly entity: number;
  readonly edge: number;
}

function format(name: FormatName, file: string, base: number, entity: number, edge: number): Format {
  return name === 'csvnodes' ? { name, format: 'csv', table: 'nodes', file, base, entity, edge } : { name, format: name, file, base, entity, edge };
}

/** In the order of the menu. The figures are those of the samples. */
export const formatGroups: readonly (readonly [keyof typeof formats.groups, readonly Format[]])[] = [
  ['graph', [
    format('gexf', 'entente.gexf', 500, 300, 625),
    format('gexf-dynamic', 'entente-dynamic.gexf', 500, 300, 640),
    format('graphml', 'entente.graphml', 2_500, 300, 570),
    format('yed', 'entente-yed.graphml', 2_500, 720, 705),
    format('cytoscape', 'entente.json', 1_500, 100, 355),
  ]],
  ['table', [
    format('csv', 'entente-edges.csv', 200, 0, 223),
    format('csvnodes', 'entente-entities.csv', 40, 55, 0),
    format('sheets', 'entente-tables.zip', 3_000, 15, 48),
  ]],
  ['database', [
    format('neo4j', 'entente-neo4j.zip', 3_000, 15, 43),
    format('cypher', 'entente.cypher', 2_000, 110, 326),
  ]],
  ['linked', [
    format('ftm', 'entente.ftm.json', 2_500, 180, 475),
    format('jsonld', 'entente.jsonld', 20_000, 150, 810),
  ]],
  ['page', [format('html', 'entente.html', 4_500, 150, 288)]],
  ['own', [format('claims', 'entente-claims.jsonl', 60_000, 200, 548)]],
];

export function sizeOf({ base, entity, edge }: Format, entities: number, edges: number): number {
  return base + entities * entity + edges * edge;
}
