import { html, nothing } from 'lit';
import type { Claim, FactDetail, Status } from '../api/types';
import { when } from '../format';
import { statusOrder } from '../state/status';
import { text } from '../text';
import { claimNote } from './claim';
import { Loader } from './loader';
import { Panel } from './panel';
import { entityLink, pending, statusWord } from './parts';
import { colourSample } from './samples';

/** A fact as a footnote: the sentence, then who says so. */
export class FactPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false } };
  declare key: string;
  private readonly detail = new Loader<FactDetail>(this, (key, signal) => this.app.api.get(`/facts/${encodeURIComponent(key)}`, {}, signal));

  protected override render() {
    const { value, failure } = this.detail.of(this.key);
    if (!value) return pending(failure, () => this.detail.again());
    return html`
      ${this.kicker(value)}
      <h2 class="sentence" data-testid="fact-sentence" dir="auto">${value.sentence}</h2>
      <p class="status-spread" data-testid="fact-status">${statusWord(value.status)}${this.spread(value)}</p>
      <dl class="pairs">
        <dt>${text.fact.happened}</dt>
        <dd>${when(value.time) || text.fact.undated}${value.time?.expression ? html` <small>“${value.time.expression}”${value.time.basis ? `, ${value.time.basis}` : ''}</small>` : nothing}</dd>
        ${value.roles.map((role) => html`<dt>${role.role}</dt><dd>${entityLink(this.app, role.entity)}</dd>`)}
        ${value.value ? html`<dt>${text.fact.value}</dt><dd>${value.value}</dd>` : nothing}
      </dl>
      <h3>${text.fact.claims} <small>${text.fact.claimsOf(value.claims.length, value.publishers.length)}</small></h3>
      ${byPublisher(value.claims).map(
        ([publisher, claims]) => html`<section class="publisher">
          <h4>${publisher ?? text.fact.unknownPublisher}</h4>
          ${claims.map((claim) => claimNote(this.app, claim))}
        </section>`,
      )}
    `;
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

/** Publishers count once each, so their claims stand together, the one with most first. */
function byPublisher(claims: readonly Claim[]): [string | null, Claim[]][] {
  const groups = new Map<string | null, Claim[]>();
  for (const claim of claims) groups.set(claim.article.publisher, [...(groups.get(claim.article.publisher) ?? []), claim]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

customElements.define('entente-fact', FactPanel);
