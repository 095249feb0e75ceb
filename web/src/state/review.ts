import type { DraftArticle, DraftEntity, Party, ProposedClaim, ReviewRequest, Statement, Stating } from '../api/drafts';
import { partiesIn, statementOf } from './statement';
import type { CanvasEdge, CanvasNode, Graph } from './view';

export type Verdict = 'accepted' | 'rejected' | 'corrected';

/** What was decided about a claim; only a correction has a statement. */
export interface Decision {
  readonly verdict: Verdict;
  readonly statement: Statement | null;
}

/** What is to be decided: a claim that was read, or one that a person adds. */
export interface Item {
  readonly key: string;
  readonly claim: ProposedClaim | null;
  readonly decision: Decision | null;
  /** What it says as it stands: the correction where there is one. */
  readonly statement: Statement;
  readonly doubts: readonly Doubt[];
}

/** Why a claim is better looked at first. */
export type Doubt = 'unsure' | 'new-name';

/** Less sure than a verb with names on both sides. */
const UNSURE = 0.7;

export interface Review {
  readonly article: DraftArticle;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly added: readonly { readonly key: string; readonly statement: Statement }[];
  /** Keys of entities that the store has. */
  readonly known: ReadonlySet<string>;
}

export function begin(article: DraftArticle, known: ReadonlySet<string> = new Set()): Review {
  return { article, decisions: new Map(), added: [], known };
}

/** The same decisions about an article that was read again. */
export function resumed(before: Review, article: DraftArticle): Review {
  const here = new Set(article.claims.map((claim) => claim.key));
  return { ...before, article, decisions: new Map([...before.decisions].filter(([key]) => here.has(key))) };
}

/** Null takes a decision back; of an added claim that takes the claim away. */
export function decided(review: Review, key: string, decision: Decision | null): Review {
  if (review.added.some((each) => each.key === key)) {
    const added = review.added.flatMap((each) => (each.key !== key ? [each] : decision?.statement ? [{ key, statement: decision.statement }] : []));
    return { ...review, added };
  }
  const decisions = new Map(review.decisions);
  if (decision) decisions.set(key, decision);
  else decisions.delete(key);
  return { ...review, decisions };
}

export function withAdded(review: Review, statement: Statement): Review {
  const number = Math.max(0, ...review.added.map(({ key }) => Number(key.slice('added-'.length)))) + 1;
  return { ...review, added: [...review.added, { key: `added-${number}`, statement }] };
}

/** The same decision about every claim that none was made about. */
export function decidedRest(review: Review, verdict: 'accepted' | 'rejected', which: (item: Item) => boolean = () => true): Review {
  const rest = itemsOf(review).filter((item) => isOpen(item) && which(item));
  return rest.reduce((all, { key }) => decided(all, key, { verdict, statement: null }), review);
}

export function itemsOf(review: Review): Item[] {
  const read = review.article.claims.map((claim): Item => {
    const decision = review.decisions.get(claim.key) ?? null;
    return { key: claim.key, claim, decision, statement: decision?.statement ?? statementOf(claim), doubts: doubtsOf(claim, review.known) };
  });
  const added = review.added.map(({ key, statement }): Item => ({ key, claim: null, decision: { verdict: 'accepted', statement }, statement, doubts: [] }));
  return [...read, ...added];
}

/** Doubtful ones first; else, and among these, in the order of the text. */
export function doubtfulFirst(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => Number(other.doubts.length > 0) - Number(one.doubts.length > 0));
}

/** Whether somebody still has to look at it: not where the store has it. */
export function isOpen({ claim, decision }: Item): boolean {
  return decision === null && claim?.stored === 'no';
}

function doubtsOf(claim: ProposedClaim, known: ReadonlySet<string>): Doubt[] {
  const entities = [...claim.roles.map(({ entity }) => entity), ...claim.attribution];
  const isNew = (entity: DraftEntity): boolean => entity.introduced && !known.has(entity.key);
  return [...(claim.confidence < UNSURE ? (['unsure'] as const) : []), ...(entities.some(isNew) ? (['new-name'] as const) : [])];
}

export interface Progress {
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly added: number;
  readonly open: number;
}

export function progressOf(review: Review): Progress {
  const verdicts = [...review.decisions.values()].map(({ verdict }) => verdict);
  const of = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  return { accepted: of('accepted'), corrected: of('corrected'), rejected: of('rejected'), added: review.added.length, open: itemsOf(review).filter(isOpen).length };
}

export function isTouched(review: Review): boolean {
  return review.decisions.size + review.added.length > 0;
}

export function requestOf(review: Review): ReviewRequest {
  return {
    decisions: [...review.decisions].map(([claim, { verdict, statement }]) => ({ claim, verdict, ...(statement ? { statement } : {}) })),
    added: review.added.map(({ statement }) => statement),
  };
}

/** What the claims would draw that are not rejected. An edge's fact is the claim that it follows from. */
export function graphOf(items: readonly Item[], statings: ReadonlyMap<string, Stating>): Graph {
  const nodes = new Map<string, CanvasNode>();
  const edges: CanvasEdge[] = [];
  for (const item of items.filter(({ decision, claim }) => decision?.verdict !== 'rejected' && claim?.stored !== 'retracted')) {
    for (const { type, from, to } of statings.get(item.statement.relation)?.draws ?? []) {
      for (const one of partiesIn(item.statement, from)) {
        for (const other of partiesIn(item.statement, to)) {
          if (nameOf(one) === nameOf(other)) continue;
          for (const party of [one, other]) nodes.set(nameOf(party), nodeOf(party, nodes.get(nameOf(party)), item));
          edges.push(edgeOf(item, type, nameOf(one), nameOf(other)));
        }
      }
    }
  }
  return { nodes: [...nodes.values()], edges };
}

/** A new entity has no key yet. */
function nameOf(party: Party): string {
  return party.key ?? `new:${party.label ?? ''}:${party.name}`;
}

function nodeOf(party: Party, before: CanvasNode | undefined, { claim }: Item): CanvasNode {
  const entity = claim?.roles.find(({ entity }) => entity.key === party.key)?.entity;
  return { key: nameOf(party), label: party.label ?? '', name: party.name, code: entity?.code ?? before?.code ?? null, facts: (before?.facts ?? 0) + 1 };
}

function edgeOf({ key, statement }: Item, type: string, source: string, target: string): CanvasEdge {
  const { relation, status, date, instruments, value } = statement;
  // An end of the line is seen as it is.
  const others = instruments.filter((party) => ![source, target].includes(nameOf(party)));
  const detail = [...others.map(({ name }) => name), ...(value ? [value] : [])].join(', ');
  return {
    key: `${key}|${type}|${source}|${target}`, type, relation, source, target, fact: key, status, from: date?.from ?? null, until: date?.until ?? null,
    precision: date?.precision ?? null, detail: detail || null, claims: 1, publishers: 1, voices: [],
  };
}
