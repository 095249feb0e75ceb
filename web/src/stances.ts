import type { Claim, Status } from './api/types';

/** How a claim takes its fact: that it is so, that it is to be, that somebody says or thinks so, that it is not so. */
export type Stance = 'affirm' | 'plan' | 'doubt' | 'deny';

/** One publisher's claims of one stance, counted once however many there are and whoever carries them. */
export interface Report {
  readonly voice: string;
  readonly first: Claim;
  readonly more: number;
  /** Who else has printed it under their own name. */
  readonly carriers: readonly string[];
}

export interface Side {
  readonly stance: Stance;
  readonly reports: readonly Report[];
}

const TAKEN: Record<Stance, readonly Status[]> = {
  affirm: ['occurred', 'ongoing'],
  plan: ['planned', 'sought'],
  doubt: ['alleged', 'rumoured', 'opinion'],
  deny: ['denied'],
};

/** The sides that claims take towards their fact, the affirming one first; more than one where they disagree. */
export function stances(claims: readonly Claim[]): Side[] {
  return (Object.keys(TAKEN) as Stance[]).flatMap((stance) => {
    const reports = [...byVoice(claims.filter((claim) => TAKEN[stance].includes(claim.status)))].flatMap(([voice, own]) => reportOf(voice, own));
    return reports.length ? [{ stance, reports }] : [];
  });
}

/** Publishers count once each, so their claims stand together, in the order in which they come. */
export function byVoice(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.voice, [...(groups.get(claim.voice) ?? []), claim]);
  return groups;
}

/** Publishers whose articles carry what is another's report. */
export function carriersOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ article, voice }) => (article.publisher && article.publisher !== voice ? [article.publisher] : [])))];
}

function reportOf(voice: string, claims: readonly Claim[]): Report[] {
  const [first, ...more] = claims;
  return first ? [{ voice, first, more: more.length, carriers: carriersOf(claims) }] : [];
}
