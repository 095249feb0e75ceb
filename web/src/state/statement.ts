import type { DraftEntity, Party, ProposedClaim, Statement, Stating } from '../api/drafts';
import type { Time } from '../api/types';

type Field = 'subject' | 'object' | 'place' | 'event';
const FIELDS: readonly string[] = ['subject', 'object', 'place', 'event'] satisfies readonly Field[];

/** What a proposed claim says, as a person would state it. */
export function statementOf(claim: ProposedClaim): Statement {
  const one = (role: Field): Party | null => partiesOf(claim, [role])[0] ?? null;
  return {
    relation: claim.relation,
    subject: one('subject'),
    object: one('object'),
    instruments: partiesOf(claim, ['instrument', 'topic']),
    place: one('place'),
    event: one('event'),
    value: claim.value,
    date: claim.time,
    status: claim.status,
    attribution: claim.attribution.map((entity) => partyOf(entity)),
    start: claim.quote.start,
    end: claim.quote.end,
  };
}

function partiesOf(claim: ProposedClaim, roles: readonly string[]): Party[] {
  return claim.roles.filter(({ role }) => roles.includes(role)).map(({ entity, mention, quantity }) => partyOf(entity, mention, quantity));
}

export function partyOf(entity: Pick<DraftEntity, 'key' | 'name' | 'label'>, mention: string | null = null, quantity: string | null = null): Party {
  return { key: entity.key, name: entity.name, label: entity.label, mention, quantity };
}

/** Who stands in a role. */
export function partiesIn(statement: Statement, role: string): readonly Party[] {
  if (!FIELDS.includes(role)) return statement.instruments;
  const party = statement[role as Field];
  return party ? [party] : [];
}

export function withParties(statement: Statement, role: string, parties: readonly Party[]): Statement {
  return FIELDS.includes(role) ? { ...statement, [role]: parties[0] ?? null } : { ...statement, instruments: [...parties] };
}

/** The same under another relation: whoever may not stand there any more is left out. */
export function related(statement: Statement, stating: Stating): Statement {
  const allowed = (role: string): readonly Party[] => {
    const rule = stating.roles.find((each) => each.role === role);
    const parties = rule ? partiesIn(statement, role).filter(({ label }) => label === null || rule.labels.includes(label)) : [];
    return rule?.many ? parties : parties.slice(0, 1);
  };
  const many = stating.roles.find(({ role }) => !FIELDS.includes(role))?.role;
  return {
    ...statement,
    relation: stating.relation,
    subject: allowed('subject')[0] ?? null,
    object: allowed('object')[0] ?? null,
    instruments: many ? [...allowed(many)] : [],
    place: allowed('place')[0] ?? null,
    event: allowed('event')[0] ?? null,
    value: stating.value ? statement.value : null,
  };
}

/** The roles that have to be filled and are not. */
export function missing(statement: Statement, stating: Stating): string[] {
  return stating.roles.filter(({ role, required }) => required && !partiesIn(statement, role).length).map(({ role }) => role);
}

export function endsBeforeItBegins({ from, until }: Pick<Time, 'from' | 'until'>): boolean {
  return from !== null && until !== null && until < from;
}

/** A fact in one sentence, by its relation's template. */
export function sentenceOf(statement: Statement, stating: Stating | undefined): string {
  if (!stating) return statement.relation;
  const words = (slot: string): string => (slot === 'value' ? (statement.value ?? '') : listed(partiesIn(statement, slot).map(({ name }) => name)));
  const filled = (part: string): boolean => [...part.matchAll(/\{([a-z]+)\}/g)].every(([, slot]) => words(slot ?? ''));
  return stating.sentence
    .replace(/\[([^[\]]*)\]/g, (_, part: string) => (filled(part) ? part : ''))
    .replace(/\{([a-z]+)\}/g, (_, slot: string) => words(slot))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
