import { parameterWords } from '../text/console';

export type Kind = 'text' | 'number' | 'boolean' | 'date' | 'json' | 'null';
export const KINDS: readonly Kind[] = ['text', 'number', 'boolean', 'date', 'json', 'null'];

/** A parameter as it is typed in; what nobody has typed in yet is null, which the empty text is not. */
export interface Field {
  readonly kind: Kind;
  readonly text: string | null;
}

/** Why a parameter cannot be sent. */
export interface Wrong {
  readonly name: string;
  readonly problem: string;
  /** No value was given at all. */
  readonly missing: boolean;
}

export const emptyField: Field = { kind: 'text', text: null };

/** Comments, texts and quoted names are passed over; what is left of the alternatives is a parameter. */
const PARTS = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|\$`((?:``|[^`])+)`|`(?:``|[^`])*(?:`|$)|\$([\p{L}\p{N}_]+)/gu;

/** The names of the parameters that a statement uses, each once, in their order. */
export function parametersOf(statement: string): string[] {
  const names = [...statement.matchAll(PARTS)].flatMap(([, quoted, bare]) => (quoted !== undefined ? [quoted.replaceAll('``', '`')] : bare !== undefined ? [bare] : []));
  return [...new Set(names)];
}

/** How a value is typed in. */
export function fieldOf(value: unknown): Field {
  if (value === null || value === undefined) return { kind: 'null', text: null };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value) };
  const typed = value as Record<string, unknown>;
  if (typed['$type'] === 'date') return { kind: 'date', text: String(typed['value']) };
  if (typed['$type'] === 'integer') return { kind: 'number', text: String(typed['value']) };
  return { kind: 'json', text: JSON.stringify(value) };
}

/** The value as it is sent; the server reads what JSON has no word for as it writes it. */
export function valueOf(name: string, { kind, text }: Field): { readonly value: unknown } | { readonly problem: string; readonly missing?: boolean } {
  if (kind === 'null') return { value: null };
  if (text === null) return { problem: parameterWords.missing(name), missing: true };
  switch (kind) {
    case 'text':
      return { value: text };
    case 'boolean':
      return { value: text === 'true' };
    case 'number':
      return number(name, text.trim());
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? { value: { $type: 'date', value: text.trim() } } : { problem: parameterWords.notDate(name) };
    case 'json':
      return json(name, text);
  }
}

/** What is sent for all of these, or what is wrong with which. */
export function valuesOf(names: readonly string[], fields: ReadonlyMap<string, Field>): { readonly values: Record<string, unknown>; readonly wrong: readonly Wrong[] } {
  const read = names.map((name) => ({ name, ...valueOf(name, fields.get(name) ?? emptyField) }));
  return {
    values: Object.fromEntries(read.flatMap((one) => ('value' in one ? [[one.name, one.value]] : []))),
    wrong: read.flatMap((one) => ('problem' in one ? [{ missing: false, ...one }] : [])),
  };
}

/** Whole numbers that JavaScript does not have travel as text. */
function number(name: string, text: string) {
  if (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text))) return { value: { $type: 'integer', value: text } };
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? { problem: parameterWords.notNumber(name) } : { value };
}

/** A text, which is left alone, or a number. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function json(name: string, text: string) {
  try {
    JSON.parse(text); // its errors are told with places in the text that was typed
    const exact = text.replace(TOKEN, (token) =>
      /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? JSON.stringify({ $type: 'integer', value: token }) : token,
    );
    return { value: JSON.parse(exact) as unknown };
  } catch (reason) {
    return { problem: parameterWords.notJson(name, (reason as Error).message) };
  }
}

/** The same text as another type; what cannot be one is kept, to be mended. */
export function retyped({ text }: Field, kind: Kind): Field {
  return { kind, text: kind === 'boolean' && text !== 'true' ? 'false' : text };
}
