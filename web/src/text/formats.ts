import { count, figure } from '../number';

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${figure(Math.max(1, Math.round(bytes / 1_000)))} kB` : `${figure(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Formats of files, what they are for, and how their making goes. */
export const formats = {
  canvas: 'Canvas',
  all: 'Store',
  canvasHolds: 'On the canvas',
  storeHolds: 'In the store',
  counts: (entities: number, edges: number) => `${count(entities, 'entity', 'entities')}, ${count(edges, 'edge')}`,
  about: 'Sizes are about right, no more.',
  groups: {
    graph: 'Graph programs',
    table: 'Tables',
    database: 'Graph databases',
    linked: 'Investigations, linked data',
    page: 'To read anywhere',
    own: 'Entente itself',
  },
  names: {
    gexf: 'GEXF',
    'gexf-dynamic': 'GEXF over time',
    graphml: 'GraphML',
    yed: 'GraphML for yEd',
    cytoscape: 'Cytoscape JSON',
    csv: 'Edges (CSV)',
    csvnodes: 'Entities (CSV)',
    sheets: 'All tables with sources (zip)',
    neo4j: 'neo4j-admin import (zip)',
    cypher: 'Cypher script',
    ftm: 'FollowTheMoney (JSON Lines)',
    jsonld: 'JSON-LD with PROV-O',
    html: 'A page (HTML)',
    claims: 'Claims (JSON Lines)',
    view: 'This view',
  },
  opens: {
    gexf: 'Gephi, networkx',
    'gexf-dynamic': 'Gephi’s timeline',
    graphml: 'Gephi, Cytoscape, igraph',
    yed: 'yEd',
    cytoscape: 'Cytoscape',
    csv: 'spreadsheets, pandas',
    csvnodes: 'spreadsheets, pandas',
    sheets: 'spreadsheets',
    neo4j: 'an empty Neo4j',
    cypher: 'any Neo4j',
    ftm: 'Aleph, OpenAleph',
    jsonld: 'RDF tools',
    html: 'any browser, offline',
    claims: 'Entente, loads again',
    view: 'Entente, opens again',
  },
  size,
  nothing: 'Nothing that the store holds is on the canvas.',
  under: (name: string, bytes: number, about: number) => `${name}: ${size(bytes)} of about ${size(about)}`,
  done: (file: string) => `Saved ${file}`,
  cut: (what: string) => `A limit cut the file off: ${what}`,
} as const;
