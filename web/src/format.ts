import type { Precision } from './api/types';
import { day } from './day';
import { text } from './text';

export { day };

interface Dated {
  readonly from: string | null;
  readonly until: string | null;
  readonly precision: Precision | null;
}

/** 11 Oct 2024; c. Oct 2024; week of 30 Sep 2024; since 2022; by 31 Dec 2023. Never more exact than what is known. */
export function when(time: Dated | null): string {
  if (!time || (!time.from && !time.until)) return '';
  const { from, until } = time;
  const precision = time.precision ?? 'day';
  if (!from) return precision === 'before' ? text.time.by(day(until ?? '')) : text.time.until(bound(until ?? '', precision, 'end'));
  if (!until) return text.time.since(bound(from, precision, 'start'));
  switch (precision) {
    case 'day':
      return from === until ? day(from) : range(day(from), day(until));
    case 'week':
      return text.time.week(day(from));
    case 'month':
      return text.time.about(range(month(from), month(until)));
    case 'year':
      return text.time.about(range(year(from), year(until)));
    case 'interval':
      return interval(from, until);
    case 'before':
    case 'after':
      return range(day(from), day(until));
  }
}

function month(iso: string): string {
  return day(iso).replace(/^\d+ /, '');
}

function year(iso: string): string {
  return iso.slice(0, 4);
}

function range(one: string, other: string): string {
  return one === other ? one : `${one} – ${other}`;
}

/** "From 2022 to 2023" is stored as days; its ends are shown as the years or months they stand for. */
function interval(from: string, until: string): string {
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) return range(year(from), year(until));
  if (from.endsWith('-01') && lastOfMonth(until)) return range(month(from), month(until));
  return range(day(from), day(until));
}

function bound(iso: string, precision: Precision, side: 'start' | 'end'): string {
  if (precision === 'year' || (precision === 'interval' && iso.endsWith(side === 'start' ? '-01-01' : '-12-31'))) return year(iso);
  if (precision === 'month') return month(iso);
  return day(iso);
}

function lastOfMonth(iso: string): boolean {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  return d === new Date(Date.UTC(y, m, 0)).getUTCDate();
}

/** Words for a confidence; the number stands beside them. */
export function sureness(confidence: number): string {
  const { high, good, fair, low } = text.confidence;
  return confidence >= 0.9 ? high : confidence >= 0.7 ? good : confidence >= 0.4 ? fair : low;
}

/** A language tag as a word, where the browser knows one. */
export function language(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
