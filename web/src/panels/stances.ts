import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, FactDetail } from '../api/types';
import { day } from '../format';
import { parted } from '../periods';
import { stances, type Report, type Side } from '../stances';
import { text } from '../text';
import { stance as stanceWords } from '../text/stance';
import { nameOf } from '../voice';

type Lead = (claim: Claim) => void;

/** More publishers of one side stand folded below. */
const SHOWN = 3;
const LONGEST = 120;

/** Who agrees with whom: one line where all do, else the sides beside each other, each entry leading to its claim. */
export function comparison(fact: FactDetail, lead: Lead): TemplateResult | typeof nothing {
  const sides = stances(parted(fact.claims).counted);
  const [only] = sides;
  if (!only) return nothing;
  // Where not all claims were sent, those that were cannot speak for the rest.
  const partly = fact.shown < fact.total ? stanceWords.partly(fact.shown, fact.total) : null;
  if (sides.length === 1) return html`<p class="agreement" data-testid="agreement">${stanceWords.agree(only.reports.length)}${partly ? `, ${partly}` : nothing}</p>`;
  return html`<section class="stances" data-testid="stances" aria-labelledby="stances">
    <h3 id="stances">${stanceWords.title} <small>${partly ?? stanceWords.hint}</small></h3>
    <div class="sides">${sides.map((side) => column(side, lead))}</div>
  </section>`;
}

function column({ stance, reports }: Side, lead: Lead) {
  const rest = reports.slice(SHOWN);
  return html`<section class="side-by-side ${stance}" data-testid="stance-${stance}">
    <h4>${stanceWords.names[stance]} <small>${stanceWords.publishers(reports.length)}</small></h4>
    <ul>${reports.slice(0, SHOWN).map((report) => entry(report, lead))}</ul>
    ${rest.length ? html`<details class="more"><summary>${stanceWords.further(rest.length)}</summary><ul>${rest.map((report) => entry(report, lead))}</ul></details>` : nothing}
  </section>`;
}

function entry({ voice, first, more, carriers }: Report, lead: Lead) {
  const { article, quote, status } = first;
  const notes = [
    text.status[status],
    article.published ? day(article.published.date) : stanceWords.undated,
    carriers.length ? stanceWords.carried(carriers) : '',
    more ? stanceWords.passages(more) : '',
  ];
  return html`<li>
    <button type="button" class="report" data-testid="report" @click=${() => lead(first)}>
      <bdi class="voice">${nameOf(voice)}</bdi>
      <span class="passage" lang=${article.language} dir="auto">“${short(quote.text)}”</span>
      <small>${notes.filter(Boolean).join(' · ')}</small>
    </button>
  </li>`;
}

/** Cut between words, so that a column stays a glance. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return [...line].length <= LONGEST ? line : `${[...line].slice(0, LONGEST).join('').replace(/\s+\S*$/u, '')} …`;
}
