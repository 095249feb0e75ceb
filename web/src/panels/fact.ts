import { html, nothing } from 'lit';
import type { Certainty, Claim, FactDetail, Status } from '../api/types';
import { sourcesOf } from '../citation';
import { day, when } from '../format';
import { chapters, parted, standingOf, type Chapter } from '../periods';
import { byVoice, carriersOf } from '../stances';
import { statusOrder } from '../state/status';
import { text } from '../text';
import { stance as stanceWords } from '../text/stance';
import { nameOf } from '../voice';
import './cite';
import { claimNote, noteId } from './claim';
import { copyLinkButton } from './copy';
import { Loader } from './loader';
import { Panel } from './panel';
import { entityLink, pending, statusWord } from './parts';
import { colourSample } from './samples';
import { comparison } from './stances';

/** A publisher's further claims are folded away, and not drawn before somebody asks for them. */
const UNFOLDED = 3;

/** A fact as a footnote: the sentence, then who says so. */
export class FactPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false }, unfolded: { state: true } };
  declare key: string;
  /** Facts and publishers of which all claims are shown. */
  declare unfolded: ReadonlySet<string>;
  private readonly detail = new Loader<FactDetail>(this, (key, clocks, signal) => this.app.api.get(`/facts/${encodeURIComponent(key)}`, { ...clocks }, signal));

  constructor() {
    super();
    this.unfolded = new Set();
  }

  protected override render() {
    const { value, failure } = this.detail.of(this.key, this.app.store.view.clocks);
    if (!value) return pending(this.app, failure, () => this.detail.again());
    return html`
      ${this.kicker(value)}
      <h2 class="sentence" data-testid="fact-sentence" dir="auto">${value.sentence}</h2>
      <p class="status-spread" data-testid="fact-status">${statusWord(value.status)}${this.certainty(value)}${this.spread(value)}</p>
      ${this.meaning(value)} ${this.acts(value)} ${comparison(value, (claim) => void this.lead(claim))}
      <dl class="pairs">
        <dt>${text.fact.happened}</dt>
        <dd>${when(value.time) || text.fact.undated}${value.time?.expression ? html` <small>“${value.time.expression}”${value.time.basis ? `, ${value.time.basis}` : ''}</small>` : nothing}</dd>
        ${value.roles.map((role) => html`<dt>${role.role}</dt><dd>${entityLink(this.app, role.entity)}</dd>`)}
        ${value.value ? html`<dt>${text.fact.value}</dt><dd>${value.value}</dd>` : nothing}
      </dl>
      ${this.history(value)} ${this.claims(value)}
    `;
  }

  /** In words, and what they mean for whoever points at them; below it stands the same for everybody. */
  private certainty({ certainty }: FactDetail) {
    return html`<span class="certainty" data-testid="fact-certainty" title=${this.definition(certainty)}>${text.certainty[certainty]}</span>`;
  }

  private meaning({ status, certainty }: FactDetail) {
    if (status === 'retracted') return html`<p class="retraction" data-testid="fact-retracted">${text.fact.retraction}</p>`;
    const definition = this.definition(certainty);
    return definition ? html`<p class="aside-line meaning">${text.fact.defined(certainty, definition)}</p>` : nothing;
  }

  private definition(certainty: Certainty): string {
    return this.state.vocabulary?.ontology.certainties.find((one) => one.certainty === certainty)?.definition ?? '';
  }

  /** One period and nothing taken back is no story: the status above tells it already. */
  private history(fact: FactDetail) {
    const told = chapters(fact.history, this.knownAt);
    if (told.length < 2 && !parted(fact.claims).retracted.length) return nothing;
    return html`<h3>${text.fact.history} <small>${text.fact.historyHint}</small></h3>
      <ol class="history" reversed data-testid="fact-history">${told.map((chapter, i) => this.chapter(chapter, told[i + 1] ?? null))}</ol>`;
  }

  private chapter({ day: since, standing }: Chapter, before: Chapter | null) {
    if (!standing) return html`<li><span class="day">${day(since)}</span> <span>${statusWord('retracted')} <small>${text.fact.nothingLeft}</small></span></li>`;
    const dated = when(standing.time);
    const news = before !== null && dated !== '' && dated !== when(before.standing?.time ?? null);
    return html`<li>
      <span class="day">${day(since)}</span>
      <span>${statusWord(standing.status)} <small>${text.fact.stood(standing.certainty, standing.claims, standing.publishers)}${news ? `; ${text.fact.dated(dated)}` : nothing}</small></span>
    </li>`;
  }

  /** What was taken back stands apart and is not counted. */
  private claims(fact: FactDetail) {
    const { counted, retracted } = parted(fact.claims);
    const standing = standingOf(fact, this.knownAt);
    const publishers = standing?.publishers ?? 0;
    const counts = fact.shown < fact.total ? text.fact.shown(fact.shown, fact.total) : text.fact.claimsOf(standing?.claims ?? counted.length, publishers);
    return html`${counted.length
      ? html`<h3>${text.fact.claims} <small data-testid="claim-counts">${counts}</small></h3>${this.evidence(counted)}`
      : nothing}
    ${retracted.length
      ? html`<section class="taken-back" data-testid="retracted-claims">
          <h3>${text.fact.retracted} <small>${text.fact.retractedHint}</small></h3>${this.evidence(retracted)}
        </section>`
      : nothing}`;
  }

  private evidence(claims: readonly Claim[]) {
    const mostFirst = [...byVoice(claims)].sort(([, one], [, other]) => other.length - one.length);
    return mostFirst.map(([publisher, group]) => {
      const carriers = carriersOf(group);
      return html`<section class="publisher">
        <h4><bdi>${nameOf(publisher)}</bdi>${carriers.length ? html` <small>${stanceWords.carried(carriers)}</small>` : nothing}</h4>
        ${group.slice(0, UNFOLDED).map((claim) => claimNote(this.app, claim))} ${this.folded(publisher, group.slice(UNFOLDED))}
      </section>`;
    });
  }

  private folded(publisher: string, rest: readonly Claim[]) {
    if (!rest.length) return nothing;
    const open = this.unfolded.has(`${this.key} ${publisher}`);
    return html`<details class="more" data-testid="more-claims" ?open=${open} @toggle=${(event: Event) => this.unfold(publisher, (event.currentTarget as HTMLDetailsElement).open)}>
      <summary>${stanceWords.claims(rest.length)}</summary>
      ${open ? rest.map((claim) => claimNote(this.app, claim)) : nothing}
    </details>`;
  }

  private unfold(publisher: string, open: boolean): void {
    const unfolded = new Set(this.unfolded);
    if (open) unfolded.add(`${this.key} ${publisher}`);
    else unfolded.delete(`${this.key} ${publisher}`);
    this.unfolded = unfolded;
  }

  /** From the comparison to the claim in full. */
  private async lead(claim: Claim): Promise<void> {
    const note = (): HTMLElement | null => this.querySelector(`#${CSS.escape(noteId(claim))}`);
    if (!note()) this.unfold(claim.voice, true);
    await this.updateComplete;
    note()?.scrollIntoView({ block: 'start' });
    note()?.focus({ preventScroll: true });
  }

  private acts({ key, claims }: FactDetail) {
    const sources = sourcesOf(parted(claims).counted);
    return html`<div class="acts">
      ${sources.length ? html`<entente-cite .app=${this.app} .of=${'fact'} .sources=${sources}></entente-cite>` : nothing}
      ${copyLinkButton(this.app, { kind: 'fact', key, edge: null })}
      <entente-behind .app=${this.app} .name=${'fact'} .parameters=${{ key }}></entente-behind>
    </div>`;
  }

  private get knownAt(): string | null {
    return this.app.store.view.clocks.knownAt;
  }

  private kicker(fact: FactDetail) {
    const family = this.state.vocabulary?.family(fact.relation);
    return html`<p class="kicker">${family ? colourSample(family, this.state.theme) : nothing}${family?.label ? `${family.label}: ` : ''}${fact.label}</p>`;
  }

  /** "planned in 1, occurred in 3" where claims differ; one status needs no list. */
  private spread(fact: FactDetail) {
    const spread = statusOrder.flatMap((status): [Status, number][] => {
      const times = fact.spread[status];
      return times ? [[status, times]] : [];
    });
    return spread.length > 1 ? html`<span>${text.fact.by(spread)}</span>` : nothing;
  }
}

customElements.define('entente-fact', FactPanel);
