import type { Claim, FactDetail, Period, Standing } from './api/types';

/** From which day a fact was known as what; `standing` is null from the day on which no claim of it was left. */
export interface Chapter {
  readonly day: string;
  readonly standing: Standing | null;
}

/** The chapters of a fact's history, latest first, as far as they were known by a day: what came later is not told yet. */
export function chapters(history: readonly Period[], knownAt: string | null): Chapter[] {
  return history
    .flatMap(({ knownFrom, knownUntil, standing }, i): Chapter[] => {
      const gap = knownUntil !== null && history[i + 1]?.knownFrom !== knownUntil;
      return [{ day: knownFrom, standing }, ...(gap ? [{ day: knownUntil, standing: null }] : [])];
    })
    .filter(({ day }) => knownAt === null || day <= knownAt)
    .reverse();
}

/** What a fact amounts to, without the claims that were retracted; null where none is left. */
export function standingOf(fact: Pick<FactDetail, 'history'>, knownAt: string | null): Standing | null {
  return chapters(fact.history, knownAt)[0]?.standing ?? null;
}

/** Claims that count, and those that were retracted. */
export function parted(claims: readonly Claim[]): { readonly counted: Claim[]; readonly retracted: Claim[] } {
  return {
    counted: claims.filter((claim) => claim.retracted === null),
    retracted: claims.filter((claim) => claim.retracted !== null),
  };
}
