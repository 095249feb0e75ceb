import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../api/types';
import { day } from '../format';
import { stances, type Report, type Side } from '../stances';
import { text } from '../text';

type Lead = (claim: Claim) => void;

/** More publishers of one side stand folded below. */
const SHOWN = 3;
const LONGEST = 120;

/** Who agrees with whom: one line where all do, else the sides beside each other, each entry leading to its claim. */
export function comparison(claims: readonly Claim[], total: number, lead: Lead): TemplateResult | typeof nothing {
  const sides = stances(claims);
  const [only] = sides;
  if (!only) return nothing;
  if (sides.length === 1) return agreement(only, claims.length, total);
  return html`<section class="stances" data-testid="stances" aria-labelledby="stances">
    <h3 id="stances">${text.stance.title} <small>${text.stance.hint}</small></h3>
    <div class="sides">${sides.map((side) => column(side, lead))}</div>
  </section>`;
}

/** Where not all claims were sent, those that were cannot speak for the rest. */
function agreement({ reports }: Side, shown: number, total: number) {
  const words = text.stance.agree(reports.length);
  return html`<p class="agreement" data-testid="agreement">${shown < total ? text.stance.ofShown(words, shown) : words}</p>`;
}

function column({ stance, reports }: Side, lead: Lead) {
  const rest = reports.slice(SHOWN);
  return html`<section class="side-by-side ${stance}" data-testid="stance-${stance}">
    <h4>${text.stance.names[stance]} <small>${text.stance.publishers(reports.length)}</small></h4>
    <ul>${reports.slice(0, SHOWN).map((report) => entry(report, lead))}</ul>
    ${rest.length ? html`<details class="more"><summary>${text.stance.further(rest.length)}</summary><ul>${rest.map((report) => entry(report, lead))}</ul></details>` : nothing}
  </section>`;
}

function entry({ voice, first, more, carriers }: Report, lead: Lead) {
  const { article, quote } = first;
  return html`<li>
    <button type="button" class="report" data-testid="report" @click=${() => lead(first)}>
      <bdi class="voice">${voice}</bdi>
      <span class="passage" lang=${article.language} dir="auto">“${short(quote.text)}”</span>
      <small>${text.status[first.status]} · ${article.published ? day(article.published.date) : text.fact.publishedUnknown}${carriers.length ? html` · ${text.stance.carried(carriers)}` : nothing}${more ? html` · ${text.stance.passages(more)}` : nothing}</small>
    </button>
  </li>`;
}

/** Cut between words, so that a column stays a glance. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return [...line].length <= LONGEST ? line : `${[...line].slice(0, LONGEST).join('').replace(/\s+\S*$/u, '')} …`;
}
