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

/** For sorting a column: numbers by size, everything else by what is read. */
export function compare(one: unknown, other: unknown): number {
  const [a, b] = [numeric(one), numeric(other)];
  if (a !== null && b !== null) return a - b;
  return plain(one).localeCompare(plain(other));
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
