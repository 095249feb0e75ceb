import type { Status, Time } from './types';

/** Articles that somebody adds: read into drafts, saved as reviewed. openapi.json says the same. */

export interface DraftEntity {
  key: string;
  label: string;
  name: string;
  code: string | null;
  /** Whether nothing but its name is known. */
  introduced: boolean;
}

/** A claim that would be put into the record; `stored` says whether it is there. */
export interface ProposedClaim {
  key: string;
  relation: string;
  roles: { role: string; entity: DraftEntity; mention: string | null; quantity: string | null }[];
  value: string | null;
  time: Time | null;
  status: Status;
  attribution: DraftEntity[];
  confidence: number;
  by: string;
  quote: { start: number; end: number; text: string };
  stored: 'no' | 'counted' | 'retracted';
}

export interface DraftArticle {
  id: string;
  title: string | null;
  publisher: string | null;
  published: { date: string; basis: string } | null;
  address: string | null;
  language: string;
  text: string;
  stored: boolean;
  refused: number;
  claims: ProposedClaim[];
}

/** POST /api/drafts, GET /api/drafts/{draft}; DELETE gives it up. */
export interface Draft {
  draft: string;
  state: 'waiting' | 'loading' | 'reading' | 'ready' | 'failed';
  until: string;
  before: number;
  done: number;
  of: number;
  articles: DraftArticle[];
  leftOut: { where: string; reason: string }[];
  failure: { code: string; message: string; remedy: string } | null;
}

/** What is posted to /api/drafts: either `text`, or `content`, a file's bytes in Base64. */
export interface Submission {
  text?: string;
  content?: string;
  published: string | null;
  publisher: string | null;
  title: string | null;
  address: string | null;
}

/** An entity in a statement; a new one has no key, but a label. */
export interface Party {
  key: string | null;
  name: string;
  label: string | null;
  mention: string | null;
  quantity: string | null;
}

/** A claim as a person puts it. */
export interface Statement {
  relation: string;
  subject: Party | null;
  object: Party | null;
  instruments: Party[];
  place: Party | null;
  event: Party | null;
  value: string | null;
  date: Time | null;
  status: Status;
  attribution: Party[];
  start: number;
  end: number;
}

/** POST /api/drafts/{draft}/articles/{number} */
export interface ReviewRequest {
  decisions: { claim: string; verdict: 'accepted' | 'rejected' | 'corrected'; statement?: Statement }[];
  added: Statement[];
}
export interface SavedReview { article: string; added: number; matched: number; stated: number; retracted: number }

/** GET /api/ontology/roles : what it takes to state a claim of each relation. */
export interface Stating {
  relation: string;
  /** Roles in braces; a part in square brackets is left out where one of its roles is empty. */
  sentence: string;
  value: string | null;
  roles: { role: string; labels: string[]; required: boolean; many: boolean }[];
  draws: { type: string; from: string; to: string }[];
}
export interface Statings { relations: Stating[] }
