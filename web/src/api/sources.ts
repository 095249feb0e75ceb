import type { ArticleHead } from './types';

/** POST /api/sources {facts: [key, …], asOf?, knownAt?}: the articles that these facts rest on, those with most claims of
 *  them first; `claims` of each counts these only. */
export interface Sources { sources: ArticleHead[]; shown: number; total: number }
