import { dayOf } from './state/clocks';
import { filtering, type Filter } from './state/filter';
import { comparisonOf, intervalOf, measureOf, sceneOf, selectionOf, sourcesOf, statusesOf, type Snapshot } from './state/snapshot';
import { plainMeasure, type Point } from './state/view';

/** Which view an address means: one that is written out in it, or one that was saved in the store under a key. */
export type Address = Snapshot | { readonly saved: string };

/**
 * A view as the part of an address after `#`, as far as it differs from the first one. Keys are made of letters, digits and
 * `:._-`, so commas and tildes separate them safely; only what is unsafe is escaped, and the rest can be read and mended by
 * hand.
 */
export function toHash(snapshot: Snapshot): string {
  const { clocks, entities, edges, among, pinned, opened, measure, comparison, selection, scene } = snapshot;
  const parts: [string, string][] = [
    ['asOf', clocks.asOf ?? ''],
    ['knownAt', clocks.knownAt ?? ''],
    ['compare', comparison ? `${comparison.clock},${comparison.from},${comparison.to}` : ''],
    ...filterParts(snapshot.filter),
    ['size', measure.size === plainMeasure.size ? '' : measure.size],
    ['colour', measure.colour === plainMeasure.colour ? '' : measure.colour],
    ['pin', list(pinned)],
    ['open', list(opened)],
    ['among', among ? '1' : ''],
    ['scene', scene === 'graph' ? '' : scene],
    ['show', selection && selection.kind !== 'record' ? `${selection.kind}/${escaped(selection.key)}` : ''],
  ];
  const told = parts.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`);
  if (entities) told.push(`on=${entities.map(placed).join(',')}`);
  if (entities && edges) told.push(`edges=${list(edges)}`);
  return told.length ? `#${told.join('&')}` : '';
}

export function savedHash(key: string): string {
  return `#view=${escaped(key)}`;
}

/** Reads an address, also one that was typed by hand or cut off by a mail program: what cannot be understood is left out. */
export function fromHash(hash: string): Address {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const),
  );
  const part = (name: string): string => parts.get(name) ?? '';
  if (part('view')) return { saved: unescaped(part('view')) };
  const [clock, from, to] = part('compare').split(',');
  const [first, last] = part('happened').split('/');
  const show = part('show');
  return {
    entities: parts.has('on') ? items(part('on'), String).map(entityOf) : null,
    edges: parts.has('edges') ? items(part('edges')) : null,
    among: part('among') === '1',
    pinned: items(part('pin')),
    opened: items(part('open')),
    filter: {
      labels: new Set(items(part('labels'))),
      statuses: statusesOf(items(part('statuses'))),
      relations: new Set(items(part('relations'))),
      voices: new Set(items(part('voices'))),
      sources: sourcesOf(part('sources') || 1),
      happened: intervalOf(first, last),
    },
    measure: measureOf(part('size'), part('colour')),
    comparison: comparisonOf({ clock, from, to }),
    clocks: { asOf: dayOf(part('asOf')), knownAt: dayOf(part('knownAt')) },
    selection: selectionOf({ kind: show.slice(0, Math.max(0, show.indexOf('/'))), key: unescaped(show.slice(show.indexOf('/') + 1)) }),
    scene: sceneOf(part('scene')),
  };
}

/** The parts of an address that say something and could not be understood, by name. */
export function unreadIn(hash: string): string[] {
  const address = fromHash(hash);
  if ('saved' in address) return [];
  const names = (text: string): string[] => text.replace(/^#/, '').split('&').filter((part) => /[^=]=./.test(part)).map((part) => part.slice(0, part.indexOf('=')));
  const read = new Set(names(toHash(address)));
  return names(hash).filter((name) => !read.has(name));
}

function filterParts(filter: Filter): [string, string][] {
  if (!filtering(filter)) return [];
  const { labels, statuses, relations, voices, sources, happened } = filter;
  return [
    ['labels', list(labels)],
    ['statuses', list(statuses)],
    ['relations', list(relations)],
    ['voices', list(voices)],
    ['sources', sources > 1 ? String(sources) : ''],
    ['happened', happened ? `${happened.from}/${happened.until}` : ''],
  ];
}

function placed([key, place]: readonly [string, Point | null]): string {
  return place ? `${escaped(key)}~${Math.round(place.x)}~${Math.round(place.y)}` : escaped(key);
}

function entityOf(item: string): readonly [string, Point | null] {
  const [, key = item, x, y] = /^(.*)~(-?\d+)~(-?\d+)$/.exec(item) ?? [];
  return [unescaped(key), x && y ? { x: Number(x), y: Number(y) } : null];
}

function list(values: Iterable<string>): string {
  return [...values].map(escaped).join(',');
}

function items(text: string, read: (item: string) => string = unescaped): string[] {
  return text.split(',').filter(Boolean).map(read);
}

function escaped(key: string): string {
  return encodeURIComponent(key).replaceAll('%3A', ':').replaceAll('%7C', '|').replaceAll('%2F', '/').replaceAll('~', '%7E');
}

/** A broken escape is taken as it stands. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
