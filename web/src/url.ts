import { dayOf, type Clocks } from './state/clocks';
import type { Selection } from './state/selection';

/** What an address keeps: enough to reopen roughly the same view elsewhere. */
export interface Address {
  /** Keys of the entities on the canvas; null where the canvas shows the first view. */
  readonly entities: readonly string[] | null;
  readonly selection: Selection | null;
  readonly clocks: Clocks;
}

const SELECTABLE: readonly string[] = ['entity', 'fact', 'pair', 'article'];

/** Keys are made of letters, digits and `:._-`, so commas separate them safely; only what is unsafe is escaped. */
export function toHash(address: Address): string {
  const parts: string[] = [];
  const { asOf, knownAt } = address.clocks;
  if (asOf) parts.push(`asOf=${asOf}`);
  if (knownAt) parts.push(`knownAt=${knownAt}`);
  if (address.entities) parts.push(`on=${address.entities.map(escaped).join(',')}`);
  const selection = address.selection;
  if (selection && SELECTABLE.includes(selection.kind)) parts.push(`show=${selection.kind}/${escaped(selection.key)}`);
  return parts.length ? `#${parts.join('&')}` : '';
}

export function fromHash(hash: string): Address {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const),
  );
  const on = parts.get('on');
  return {
    entities: on === undefined ? null : on.split(',').filter(Boolean).map(unescaped),
    selection: selectionOf(parts.get('show') ?? ''),
    clocks: { asOf: dayOf(parts.get('asOf')), knownAt: dayOf(parts.get('knownAt')) },
  };
}

function selectionOf(text: string): Selection | null {
  const slash = text.indexOf('/');
  const kind = text.slice(0, slash);
  const key = unescaped(text.slice(slash + 1));
  if (slash < 0 || !key) return null;
  switch (kind) {
    case 'entity':
    case 'pair':
      return { kind, key };
    case 'fact':
      return { kind, key, edge: null };
    case 'article':
      return { kind, key, claim: null };
    default:
      return null;
  }
}

function escaped(key: string): string {
  return encodeURIComponent(key).replaceAll('%3A', ':').replaceAll('%7C', '|');
}

/** An address is typed by hand or cut off by a mail program: a broken escape is taken as it stands. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
