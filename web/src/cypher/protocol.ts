import type { Schema } from '../api/types';

/** What the editor asks its worker; `at` is the place of the caret, counted in UTF-16 as the browser does. */
export type Question =
  | { readonly kind: 'schema'; readonly schema: Schema }
  | { readonly kind: 'tokens'; readonly statement: string }
  | { readonly kind: 'lint'; readonly statement: string }
  | { readonly kind: 'complete'; readonly statement: string; readonly at: number; readonly asked: boolean }
  | { readonly kind: 'signature'; readonly statement: string; readonly at: number }
  | { readonly kind: 'format'; readonly statement: string; readonly at: number };

export interface Token {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** A name that is close to the one that is not known. */
  readonly meant: string | null;
}

export type Offered = 'keyword' | 'function' | 'property' | 'variable' | 'type' | 'namespace' | 'text';

export interface Offer {
  readonly label: string;
  readonly apply: string;
  readonly type: Offered;
  readonly detail: string;
  readonly info: string;
  readonly snippet: boolean;
}

export interface Signature {
  /** The signature in parts, so that the one that is being written can be marked. */
  readonly parts: readonly string[];
  readonly active: number;
  readonly info: string;
  readonly argument: string;
}

export interface Formatted {
  readonly statement: string;
  readonly at: number;
}

/** What is answered to which question. */
export interface Answers {
  schema: true;
  tokens: Token[];
  lint: Problem[];
  complete: Offer[];
  signature: Signature | null;
  format: Formatted;
}
