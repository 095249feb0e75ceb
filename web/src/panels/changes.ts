import { html, nothing } from 'lit';
import type { Diff, FactChange, Standing } from '../api/types';
import { when } from '../format';
import { dayParameter } from '../state/behind';
import { absent, changeMarks, changes, totals, type Change } from '../state/changes';
import { inked } from '../state/vocabulary';
import { text } from '../text';
import { Panel } from './panel';
import { entityLink, statusWord } from './parts';

const PAGE = 100;
/** More at once would bury the picture. */
const MOST_BROUGHT = 200;

/** What changed between the two days that are compared: by kind, each leading to its fact. */
export class ChangesPanel extends Panel {
  static override properties = { ...Panel.properties, shown: { state: true } };
  /** How many of each kind are listed. */
  declare shown: Partial<Record<Change, number>>;

  constructor() {
    super();
    this.shown = {};
  }

  protected override render() {
    const { comparison } = this.app.store.view;
    const { diff } = this.state;
    if (!comparison) return html`<p class="lead">${text.comparing.none}</p>`;
    if (diff?.problem) return html`<div class="problem" role="alert"><p>${diff.problem}</p><button type="button" class="plain" @click=${() => this.app.comparing.again()}>${text.comparing.again}</button></div>`;
    if (!diff?.answer) return html`<p class="loading" role="status">${text.loading.panel}</p>`;
    const { answer } = diff;
    return html`<h2 class="sentence" data-testid="changes">${text.comparing.told(comparison, totals(answer))}</h2>
      <p class="aside-line">${totals(answer).length ? text.comparing.here : text.comparing.nothing} ${this.cut(answer)}</p>
      ${this.behind(answer)}
      ${changes.map((change) => this.kind(change, answer))} ${this.entities(answer)}`;
  }

  private behind({ clock, from, to }: Diff) {
    const days = { from: dayParameter(from), to: dayParameter(to) };
    return html`<entente-behind .app=${this.app} .name=${clock === 'known' ? 'new-facts' : 'begun-facts'} .parameters=${days}></entente-behind>`;
  }

  /** What a limit cut off is never silent. */
  private cut(diff: Diff) {
    const cut = Object.values(diff.facts).find(({ shown, total }) => shown < total);
    return cut ? text.comparing.marked(cut.shown) : nothing;
  }

  private kind(change: Change, { clock, facts }: Diff) {
    const found = facts[change];
    if (!found?.items.length) return nothing;
    const { items, total } = found;
    const listed = items.slice(0, this.shown[change] ?? PAGE);
    const away = absent(items, this.app.store.view);
    return html`<section class="changes" data-testid="changes-${change}">
      <h3>${changeSign(change, this.state.theme)} ${text.comparing.kind[change]} <small class="number" data-testid="changes-count">${text.comparing.shown(listed.length, total)}</small></h3>
      <p class="aside-line">${text.comparing.meaning(clock, change)}</p>
      ${away.length ? this.bringing(change, away) : nothing}
      <ul class="members">${listed.map((item) => this.item(item, away.includes(item)))}</ul>
      ${listed.length < items.length ? html`<button type="button" class="plain" @click=${() => (this.shown = { ...this.shown, [change]: listed.length + PAGE })}>${text.comparing.more(Math.min(PAGE, items.length - listed.length))}</button>` : nothing}
    </section>`;
  }

  private bringing(change: Change, away: readonly FactChange[]) {
    const some = away.slice(0, MOST_BROUGHT);
    const words = some.length < away.length ? text.comparing.bringFirst(some.length, away.length) : text.comparing.bringAll(away.length, change);
    return html`<button type="button" class="plain" data-testid="bring-${change}" @click=${() => void this.app.comparing.bring(some)}>${words}</button>`;
  }

  private item(item: FactChange, away: boolean) {
    const { explorer, comparing } = this.app;
    return html`<li data-testid="change">
      <button type="button" class="question" @click=${() => explorer.select({ kind: 'fact', key: item.fact, edge: null })}>${item.sentence}</button>
      <p>${standings(item)} ${away ? html`<button type="button" class="plain" aria-label=${text.comparing.bringLabel(item.sentence)} @click=${() => void comparing.bring([item])}>${text.comparing.bring}</button>` : nothing}</p>
    </li>`;
  }

  private entities({ entities }: Diff) {
    const fresh = entities['new'];
    if (!fresh?.items.length) return nothing;
    return html`<details class="more"><summary>${text.comparing.entities(fresh.total)}</summary>
      <ul class="chosen-list">${fresh.items.slice(0, PAGE).map((entity) => html`<li>${entityLink(this.app, entity)}</li>`)}</ul>
      ${fresh.total > PAGE ? html`<p class="aside-line">${text.comparing.shown(PAGE, fresh.total)}</p>` : nothing}
    </details>`;
  }
}

export function changeSign(change: Change, theme: 'light' | 'dark') {
  const mark = changeMarks[change];
  return html`<svg class="change-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true"><circle cx="9" cy="9" r="8.5" fill=${inked(mark, theme)} fill-opacity="0.2" /><text x="9" y="9.5" text-anchor="middle" dominant-baseline="central" fill=${inked(mark, theme)}>${mark.sign}</text></svg>`;
}

/** From what to what: the status, with the certainty where that is all that changed. */
function standings({ before, after }: FactChange) {
  const now = after ?? before;
  if (!now) return nothing;
  const told = (standing: Standing) => html`${statusWord(standing.status)} <span>${text.certainty[standing.certainty]}</span>`;
  const moved = before && after && (before.status !== after.status || before.certainty !== after.certainty);
  return html`${moved ? html`${told(before)} <span>→</span> ` : nothing}${told(now)} <span>${when(now.time) || text.fact.undated}</span>`;
}

customElements.define('entente-changes', ChangesPanel);
