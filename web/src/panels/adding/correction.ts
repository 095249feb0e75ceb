import { html, nothing } from 'lit';
import type { Party, Statement, Stating } from '../../api/drafts';
import type { Precision, Status, Time } from '../../api/types';
import { endsBeforeItBegins, missing, partiesIn, related, sentenceOf, withParties } from '../../state/statement';
import { text } from '../../text';
import { adding } from '../../text/adding';
import { Panel } from '../panel';
import { labelSample } from '../samples';
import './picker';

const words = adding.correction;
const STATUSES: readonly Status[] = ['occurred', 'ongoing', 'planned', 'sought', 'alleged', 'rumoured', 'denied', 'opinion'];
const PRECISIONS = Object.keys(words.precisions) as Precision[];
/** Which ends a precision has. */
const ENDS: Partial<Record<Precision, readonly ('from' | 'until')[]>> = { day: ['from'], before: ['until'], after: ['from'] };

/** What a claim should say. */
export class CorrectionPanel extends Panel {
  static override properties = {
    ...Panel.properties, given: { attribute: false }, statings: { attribute: false }, near: { attribute: false }, isNew: { attribute: false },
    marked: { attribute: false }, passage: { attribute: false }, keep: { attribute: false }, cancel: { attribute: false }, draft: { state: true }, problem: { state: true },
  };
  declare given: Statement;
  declare statings: ReadonlyMap<string, Stating>;
  declare near: readonly Party[];
  declare isNew: boolean;
  /** Where the words stand that are marked in the text, or null. */
  declare marked: () => { readonly start: number; readonly end: number } | null;
  declare passage: (start: number, end: number) => string;
  declare keep: (statement: Statement) => void;
  declare cancel: () => void;
  declare draft: Statement;
  declare problem: string;
  private from: Statement | null = null;

  constructor() {
    super();
    this.problem = '';
    this.isNew = false;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.from !== this.given) this.draft = this.from = this.given;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('select')?.focus();
  }

  protected override render() {
    const { draft } = this;
    const stating = this.statings.get(draft.relation);
    return html`<form class="correction" data-testid="correction" @submit=${this.submit} @keydown=${this.key}>
      <h2>${this.isNew ? words.titleNew : words.title}</h2>
      <p class="correction-says" role="status" data-testid="correction-says"><bdi>${sentenceOf(draft, stating)}</bdi></p>
      <label>${words.relation}<select data-testid="correction-relation" @change=${(event: Event) => this.relate((event.target as HTMLSelectElement).value)}>
        ${this.relations().map(([name, label]) => html`<option value=${name} ?selected=${name === draft.relation}>${label}</option>`)}
      </select></label>
      ${stating?.roles.map((role) => this.inRole(role))}
      ${stating?.value ? html`<label>${words.value(stating.value)}<input type="text" maxlength="200" .value=${draft.value ?? ''} @input=${(event: InputEvent) => this.change({ value: valueOf(event) || null })} /></label>` : nothing}
      <label>${words.status}<select data-testid="correction-status" @change=${(event: Event) => this.change({ status: valueOf(event) as Status })}>
        ${STATUSES.map((status) => html`<option value=${status} ?selected=${status === draft.status}>${text.status[status]}</option>`)}
      </select></label>
      ${this.date()}
      <fieldset><legend>${words.attribution}</legend>
        ${draft.attribution.length ? nothing : html`<small>${words.own}</small>`}
        ${this.parties(draft.attribution, (attribution) => this.change({ attribution: [...attribution] }))}
        <entente-picker .app=${this.app} .name=${words.attribution} .near=${this.near} .take=${(party: Party) => this.change({ attribution: [...draft.attribution, party] })}></entente-picker>
      </fieldset>
      <fieldset><legend>${words.passage}</legend>
        <blockquote dir="auto" data-testid="correction-passage">${draft.end > draft.start ? this.passage(draft.start, draft.end) : words.noPassage}</blockquote>
        <button type="button" class="tool leading" data-testid="take-passage" title=${words.takeHint} @pointerdown=${(event: Event) => event.preventDefault()} @click=${this.takePassage}>${words.take}</button>
      </fieldset>
      ${this.problem ? html`<p role="alert" class="warn" data-testid="correction-problem">${this.problem}</p>` : nothing}
      <div class="acts">
        <button type="submit" class="primary" data-testid="correction-keep">${this.isNew ? words.keepNew : words.keep}</button>
        <button type="button" class="plain" data-testid="correction-cancel" @click=${() => this.cancel()}>${words.cancel}</button>
      </div>
    </form>`;
  }

  private relations(): (readonly [string, string])[] {
    const label = (name: string): string => this.state.vocabulary?.relation(name)?.label ?? name;
    return [...this.statings.keys()].map((name) => [name, label(name)] as const).sort(([, one], [, other]) => one.localeCompare(other));
  }

  private inRole({ role, labels, required, many }: Stating['roles'][number]) {
    const parties = partiesIn(this.draft, role);
    const name = words.role[role] ?? role;
    const set = (next: readonly Party[]): void => this.change(withParties(this.draft, role, next));
    return html`<fieldset data-testid="role-${role}"><legend>${name}${required ? html` <small>${words.required}</small>` : nothing}</legend>
      ${this.parties(parties, set)}
      ${many || !parties.length ? html`<entente-picker .app=${this.app} .name=${name} .labels=${labels} .near=${this.near} .take=${(party: Party) => set(many ? [...parties, party] : [party])}></entente-picker>` : nothing}
    </fieldset>`;
  }

  private parties(parties: readonly Party[], set: (parties: readonly Party[]) => void) {
    const { vocabulary, theme } = this.state;
    return parties.map((party, i) => html`<span class="party">${vocabulary && party.label ? labelSample(vocabulary.label(party.label), theme) : nothing}<bdi>${party.name}</bdi>
      <button type="button" class="plain" data-testid="party-out" aria-label=${words.takeOut(party.name)} @click=${() => set(parties.filter((_, at) => at !== i))}>✕</button></span>`);
  }

  private date() {
    const { date } = this.draft;
    const ends = date ? (ENDS[date.precision] ?? ['from', 'until']) : [];
    return html`<fieldset class="dates"><legend>${words.date}</legend>
      <label>${words.precision}<select data-testid="correction-precision" @change=${(event: Event) => this.dated(valueOf(event))}>
        <option value="" ?selected=${!date}>${words.undated}</option>
        ${PRECISIONS.map((precision) => html`<option value=${precision} ?selected=${date?.precision === precision}>${words.precisions[precision]}</option>`)}
      </select></label>
      ${ends.map((end) => html`<label>${words[end]}<input type="date" data-testid="correction-${end}" .value=${date?.[end] ?? ''} @change=${(event: Event) => this.day(end, valueOf(event))} /></label>`)}
    </fieldset>`;
  }

  /** The days stay as far as they go with the other precision. */
  private dated(precision: string): void {
    const { date } = this.draft;
    if (!precision) return this.change({ date: null });
    const from = date?.from ?? date?.until ?? null;
    const until = date?.until ?? date?.from ?? null;
    const exact = precision as Precision;
    this.change({ date: { from: exact === 'before' ? null : from, until: exact === 'after' ? null : exact === 'day' ? from : until, precision: exact, expression: date?.expression ?? null, basis: null } });
  }

  private day(end: 'from' | 'until', value: string): void {
    const { date } = this.draft;
    if (!date) return;
    const day = value || null;
    const both: Partial<Time> = date.precision === 'day' ? { from: day, until: day } : { [end]: day };
    this.change({ date: { ...date, ...both, basis: null } });
  }

  private relate(name: string): void {
    const stating = this.statings.get(name);
    if (stating) this.change(related(this.draft, stating));
  }

  private change(change: Partial<Statement>): void {
    this.problem = '';
    this.draft = { ...this.draft, ...change };
  }

  private readonly takePassage = (): void => {
    const marked = this.marked();
    if (marked) this.change(marked);
    else this.problem = words.noPassage;
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const stating = this.statings.get(this.draft.relation);
    const lacking = stating ? missing(this.draft, stating).map((role) => words.role[role] ?? role) : [];
    const { date } = this.draft;
    if (lacking.length) this.problem = words.needs(lacking);
    else if (date && !date.from && !date.until) this.problem = words.needsDate;
    else if (date && endsBeforeItBegins(date)) this.problem = words.backwards;
    else if (this.draft.end <= this.draft.start) this.problem = words.noPassage;
    else this.keep(this.draft);
  };

  private key(event: KeyboardEvent): void {
    // Letters are for the fields, and Escape gives up the correction alone.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.cancel();
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('entente-correction', CorrectionPanel);
