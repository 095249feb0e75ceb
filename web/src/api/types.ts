/** What the server's JSON looks like. The words are those of CONTEXT.md; openapi.json says the same of each endpoint.
 *  All that is read from the record takes `asOf` and `knownAt`, ISO days on its two clocks. */

export type Status =
  | 'occurred' | 'ongoing' | 'planned' | 'sought' | 'alleged' | 'rumoured' | 'denied' | 'opinion' | 'disputed'
  | 'retracted';

/** How well a fact's status is supported. */
export type Certainty = 'confirmed' | 'reported' | 'attributed' | 'contested' | 'withdrawn';

export type Precision = 'day' | 'week' | 'month' | 'year' | 'interval' | 'before' | 'after';

/** ISO days; `until` is null where it goes on or is unknown, `from` where only the end is known. `before` has `until` alone, `after` `from` alone. */
export interface Time {
  from: string | null;
  until: string | null;
  precision: Precision;
  expression: string | null;
  basis: string | null;
}

export interface EntityNode {
  key: string;
  label: string;
  name: string;
  /** ISO 3166-1 alpha-3 of a state, else null. */
  code: string | null;
  /** How many facts it takes part in, in the whole store. */
  facts: number;
}

export interface Edge {
  key: string;
  type: string;
  relation: string;
  source: string;
  target: string;
  fact: string;
  status: Status;
  from: string | null;
  until: string | null;
  precision: Precision | null;
  /** Names of the instruments or topics and the value, for a label that says more than the relation. */
  detail: string | null;
  claims: number;
  publishers: number;
  /** Who reports it, by name: as many as `publishers` counts. */
  voices: string[];
}

/** `shown` and `total` count edges; what a limit cut off is never silent. */
export interface GraphView {
  nodes: EntityNode[];
  edges: Edge[];
  shown: number;
  total: number;
}

export interface Health {
  status: 'ok';
  version: string;
  neo4j: { address: string; version: string; edition: string; embedded: boolean };
}

export interface LabelStyle { label: string; plural: string; definition: string; shape: string; colour: string; colourDark: string }
export interface Family { family: string; label: string; colour: string; colourDark: string }
export interface EdgeType { type: string; label: string; inverse: string }
export interface Relation {
  relation: string; label: string; inverse: string; definition: string; family: string; symmetric: boolean;
  edges: EdgeType[];
}
/** GET /api/ontology */
export interface Ontology {
  labels: LabelStyle[]; families: Family[]; relations: Relation[];
  statuses: { status: Status; definition: string }[];
  certainties: { certainty: Certainty; definition: string }[];
}

/** GET /api/stats */
export interface Stats {
  articles: number; claims: number; facts: number; entities: number; edges: number;
  byLabel: Record<string, number>; byRelation: Record<string, number>; byStatus: Record<string, number>;
  publishers: { publisher: string; articles: number; claims: number }[];
}

export interface ArticleHead {
  id: string;
  title: string | null;
  publisher: string | null;
  published: { date: string; basis: string } | null;
  address: string | null;
  language: string;
  kind: 'original' | 'excerpt' | 'brief' | 'record';
  /** For a brief: which text it retells. */
  original: string | null;
  /** The agency whose report it reprints or retells. */
  credits: string | null;
  claims: number;
}
/** GET /api/articles?limit=&offset= */
export interface Articles { articles: ArticleHead[]; shown: number; total: number }
/** GET /api/articles/{id}: `shown` of `total` claims, in the order of the text. */
export interface ArticleDetail { article: ArticleHead; text: string; claims: Claim[]; shown: number; total: number }

/** GET /api/articles/{id}/graph answers a GraphView: what this article alone says. */

/** What a name matched by: whole, by its beginning, or with letters that differ. */
export type Fit = 'exact' | 'beginning' | 'close';
/** GET /api/search?q=&label=&exact=&limit= : `matched` is the name, alias or office that was found, `by` tells which; `query` is what the full-text indexes were asked. */
export interface SearchHits {
  query: string;
  hits: { entity: EntityNode; matched: string; by: 'name' | 'alias' | 'office'; fit: Fit; score: number }[];
  shown: number;
  total: number;
}

/** GET /api/entities/{key} */
export interface EntityDetail {
  entity: EntityNode;
  aliases: { text: string; language: string | null }[];
  offices: { title: string; of: EntityNode; from: string | null; until: string | null; source: string | null }[];
  ids: Record<string, string>;
  partOf: EntityNode | null;
  note: string | null;
  /** Keys of the entities that were merged into this one. */
  merged: string[];
  claims: number;
  /** One row an edge type and direction; a symmetric relation has direction 'both'. */
  counts: { type: string; relation: string; label: string; direction: 'out' | 'in' | 'both'; count: number }[];
}

/** GET /api/entities/{key}/neighbours?relation=&type=&direction=&status=&from=&until=&limit=&offset=
 *  `relation`, `type` and `status` may be repeated. Strongest edges first. */
export interface Neighbours extends GraphView { limit: number; offset: number }

export interface Claim {
  key: string;
  fact: string;
  relation: string;
  sentence: string;
  article: ArticleHead;
  /** Whose report it counts as: the outlet it is taken from, the agency the article credits, or the article's publisher. */
  voice: string;
  status: Status;
  /** Unicode code points into the article's text. */
  quote: { start: number; end: number; text: string };
  /** What stands before and after the quote, up to a few hundred characters, for reading it in place. */
  context: { before: string; after: string };
  attribution: EntityNode[];
  time: Time | null;
  confidence: number;
  by: string;
  recordedAt: string;
  /** The day its article was published, or the nearest to that which is known. */
  knownFrom: string;
  /** The day since which it does not count. */
  retracted: string | null;
  roles: { role: string; entity: EntityNode; mention: string | null; quantity: string | null }[];
  value: string | null;
}

/** What a fact's claims amount to. `confidence` is how sure the reader of the texts is, not how likely the fact. */
export interface Standing {
  status: Status;
  certainty: Certainty;
  confidence: number;
  spread: Partial<Record<Status, number>>;
  time: Time | null;
  claims: number;
  publishers: number;
}

/** From one day on, until the day before `knownUntil`. */
export interface Period { knownFrom: string; knownUntil: string | null; standing: Standing }

/** GET /api/facts/{key}: `shown` of `total` claims, the first published first, those that were retracted last. */
export interface FactDetail {
  key: string;
  relation: string;
  label: string;
  sentence: string;
  status: Status;
  certainty: Certainty;
  confidence: number;
  spread: Partial<Record<Status, number>>;
  time: Time | null;
  /** Earliest first. */
  history: Period[];
  roles: { role: string; entity: EntityNode }[];
  value: string | null;
  publishers: string[];
  claims: Claim[];
  shown: number;
  total: number;
  edges: Edge[];
}

/** GET /api/view/initial answers a GraphView, and so does POST /api/view {entities: [key, …], edges?: [key, …], asOf?, knownAt?}:
 *  these and the edges between them, or of those only the ones that are named. */

/** GET /api/paths?from=&to=&relation=&status=&sources=&limit= : all shortest ways between two entities, whichever way edges
 *  point. `relation` and `status` may be repeated; `sources` is the least number of publishers. `length` is the number of
 *  steps, null where there is no way. */
export interface Paths {
  nodes: EntityNode[];
  edges: Edge[];
  /** One entity more than steps; each step names all edges that take it, strongest first. */
  paths: { entities: string[]; steps: string[][] }[];
  length: number | null;
  shown: number;
  total: number;
  /** For each fact of an edge above, what it rests on: its sentence and the passage of its strongest claim. */
  evidence: { fact: string; sentence: string; quote: string; voice: string; article: string; title: string | null; published: string | null }[];
}

/** GET /api/overview : what the store holds, in figures, at the time that is set. */
export interface Overview {
  /** Facts by the month in which they began, where it is known as closely as that; earliest first. */
  months: { month: string; statuses: Partial<Record<Status, number>> }[];
  /** Facts of which only the year, or a longer interval, is known, by its first year. */
  years: { year: string; statuses: Partial<Record<Status, number>> }[];
  undated: number;
  relations: { relation: string; statuses: Partial<Record<Status, number>>; facts: number }[];
  publishers: { publisher: string; articles: number; claims: number; facts: number }[];
  /** The entities that stand in most facts; a cell counts the facts that join two of them, each pair once. */
  matrix: { entities: EntityNode[]; cells: { one: string; other: string; facts: number }[] };
}

/** GET /api/diff?clock=known|happened&from=&to=&limit= : what changed between two days, by kind of change. */
export interface Diff {
  clock: 'known' | 'happened';
  from: string;
  to: string;
  asOf: string | null;
  knownAt: string | null;
  facts: Record<string, { items: FactChange[]; shown: number; total: number }>;
  entities: Record<string, { items: EntityNode[]; shown: number; total: number }>;
}
export interface FactChange { fact: string; relation: string; sentence: string; before: Standing | null; after: Standing | null; edges: Edge[] }

/** A view that somebody saved in the store, under a name. `view` is what state/snapshot.ts writes. */
export interface SavedHead { key: string; name: string; saved: string }
/** GET /api/views */
export interface SavedViews { views: SavedHead[]; writable: boolean }
/** GET and PUT /api/views/{key}, POST /api/views {name, view}; DELETE /api/views/{key} */
export interface SavedView extends SavedHead { view: unknown }

/** POST /api/query {statement, parameters?, limit?, timeoutMs?}
 *  Values are JSON; what JSON has no word for is an object with `$type`:
 *  {"$type":"integer","value":"9007199254740993"} beyond 2^53, {"$type":"date","value":"2024-10-11"}, datetime, localdatetime,
 *  time, localtime, duration, point, bytes, {"$type":"float","value":"NaN"},
 *  {"$type":"node","id","labels","properties"}, {"$type":"relationship","id","type","source","target","properties"},
 *  {"$type":"path","nodes","relationships"}. A user's map that has a key `$type` comes as {"$type":"map","value":{…}}. */
export interface QueryResult {
  fields: string[];
  values: unknown[][];
  /** Every node and relationship that the result holds, once; ids are our keys, or n1, r1 … where a thing has none. */
  graph: {
    nodes: { id: string; labels: string[]; name: string; properties: Record<string, unknown> }[];
    edges: { id: string; type: string; source: string; target: string; properties: Record<string, unknown> }[];
  };
  truncated: boolean;
  /** What ended the reading before the result did. */
  stoppedBy?: 'rows' | 'bytes' | null;
  limit: number;
  elapsedMs: number;
  /** What the store remarks on the statement. */
  notes?: QueryNote[];
  /** How the store goes about it, where that was asked for. */
  plan?: Plan | null;
}

export interface QueryNote { title: string; text: string; line: number | null; column: number | null }

/** A step of a plan, and the steps that it draws from; `rows` and `dbHits` are counted only where the statement ran. */
export interface Plan {
  operator: string;
  details: string;
  identifiers?: string[];
  estimatedRows: number | null;
  rows: number | null;
  dbHits: number | null;
  children: Plan[];
}

/** GET /api/schema: what a statement can name. */
export interface SchemaArgument { name: string; type: string; description: string; standard: string | null }
export interface Schema {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
  connections: { from: string; type: string; to: string }[];
  functions: { name: string; category: string; description: string; signature: string; arguments: SchemaArgument[]; returns: string; aggregating: boolean; deprecated: boolean }[];
  procedures: { name: string; description: string; signature: string; mode: string; arguments: SchemaArgument[]; returns: SchemaArgument[]; deprecated: boolean }[];
}

/** Statements saved in the store: GET and POST /api/queries, GET, PUT and DELETE /api/queries/KEY. */
export interface SavedQueries { queries: SavedHead[]; writable: boolean }
export interface SavedQuery extends SavedHead { query: { statement: string; parameters?: Record<string, unknown> } }

/** GET /api/examples: the questions under cypher/examples. */
export interface Example { name: string; title: string; description: string; statement: string; parameters: Record<string, unknown> }
export interface Examples { examples: Example[] }

/** Every error, whatever the endpoint. */
export interface ApiError {
  error: { code: string; message: string; remedy: string | null; line: number | null; column: number | null };
}

/* Downloads: GET /api/export?format=F&all=true | &entity=KEY&hops=N | &view=initial, and POST /api/export with
 * {format, statement, parameters?} or {format, facts: [key, …]} (what is on the canvas).
 * F: claims, graphml, csv (edges; &table=nodes for the nodes), cytoscape. */
