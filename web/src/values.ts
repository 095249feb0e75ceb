/** A value of a query's result as one line of text. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const typed = value as Record<string, unknown>;
  const type = typed['$type'];
  return typeof type === 'string' ? ofType(type, typed) : map(typed);
}

const { compare: spelt } = new Intl.Collator();

/** For sorting a column: numbers by size, everything else by what is read, and what is not there last. */
export function compare(one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [a, b] = [numeric(one), numeric(other)];
  if (a === null || b === null) return spelt(plain(one), plain(other));
  // Beyond the numbers that JavaScript has, two that look equal may differ.
  return a === b ? digits(one, other) : a - b;
}

function digits(one: unknown, other: unknown): number {
  const [a, b] = [one, other].map((each) => (/^-?\d+$/.test(plain(each)) ? BigInt(plain(each)) : 0n));
  return (a ?? 0n) < (b ?? 0n) ? -1 : (a ?? 0n) > (b ?? 0n) ? 1 : 0;
}

/** What kind of value it is, in Cypher's words. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  if (typeof value !== 'object') return typeof value;
  const type = (value as Record<string, unknown>)['$type'];
  return typeof type === 'string' ? type : 'map';
}

export function isNumber(value: unknown): boolean {
  return numeric(value) !== null;
}

function ofType(type: string, value: Record<string, unknown>): string {
  switch (type) {
    case 'node':
      return node(value);
    case 'relationship':
      return `[:${plain(value['type'])}]`;
    case 'path':
      return path(value);
    case 'map':
      return map((value['value'] ?? {}) as Record<string, unknown>);
    case 'point':
      return point(value);
    case 'bytes':
      return `bytes ${plain(value['value'])}`;
    default:
      return 'value' in value ? plain(value['value']) : map(value);
  }
}

function node(value: Record<string, unknown>): string {
  const properties = (value['properties'] ?? {}) as Record<string, unknown>;
  const labels = Array.isArray(value['labels']) ? value['labels'] : [];
  const name = properties['name'] ?? properties['title'] ?? properties['key'] ?? value['id'];
  return `(${plain(name)}${labels.length ? ` :${labels.join(':')}` : ''})`;
}

/** As Cypher writes one. */
function point({ srid, x, y, z }: Record<string, unknown>): string {
  return `point({srid: ${plain(srid)}, x: ${plain(x)}, y: ${plain(y)}${z === undefined ? '' : `, z: ${plain(z)}`}})`;
}

function path(value: Record<string, unknown>): string {
  const nodes = (value['nodes'] ?? []) as Record<string, unknown>[];
  const relationships = (value['relationships'] ?? []) as Record<string, unknown>[];
  return nodes
    .map((one, i) => {
      const next = relationships[i];
      if (!next) return node(one);
      const forward = next['source'] === one['id'];
      return `${node(one)} ${forward ? '–' : '←'}${ofType('relationship', next)}${forward ? '→' : '–'} `;
    })
    .join('');
}

function map(value: Record<string, unknown>): string {
  return `{${Object.entries(value).map(([name, one]) => `${name}: ${quoted(one)}`).join(', ')}}`;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : plain(value);
}

function numeric(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const typed = value as { $type?: unknown; value?: unknown } | null;
  if (typeof typed !== 'object' || (typed?.$type !== 'integer' && typed?.$type !== 'float')) return null;
  return Number(typed.value);
}
