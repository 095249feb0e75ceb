import { html, nothing, type TemplateResult } from 'lit';
import type { Overview } from '../api/types';
import { leaders } from '../chart/leaders';
import { toned, together, total, type Statuses } from '../chart/tones';
import { statusOrder } from '../state/status';
import { figure, text } from '../text';
import { overview as overviewWords } from '../text/overview';
import { narrowingOf, type Narrowing } from './narrowing';
import { nameOf } from '../voice';
import { Panel } from './panel';
import { statusWord } from './parts';
import { colourSample } from './samples';
import { bar, parts } from './toned';

const words = overviewWords;
/** How many rows stand there at once; the others are one press away. */
const FIRST = 12;
const BAR = 16;
/** What label and number take of a row's width, where they stand beside the bar. */
const BESIDE = 244;
const NUMBER = 56;
const NARROW = 520;

interface Row {
  readonly name: string;
  readonly label: TemplateResult | string;
  readonly statuses: Statuses;
  readonly narrowing: Narrowing;
}

/** Facts by relation, by status and by publisher. */
export class BarsPanel extends Panel {
  static override properties = { ...Panel.properties, overview: { attribute: false }, width: { attribute: false }, facts: { attribute: false } };
  declare overview: Overview;
  declare width: number;
  declare facts: number;

  protected override render() {
    return html`${this.relations()} ${this.statuses()} ${this.publishers()}`;
  }

  private relations() {
    const { relations } = this.overview;
    const { who: [first], most } = leaders(relations, ({ facts }) => facts);
    if (!first) return nothing;
    const rows = relations.map(({ relation, statuses }) => this.relation(relation, statuses));
    return html`<section aria-labelledby="relations-title" data-testid="overview-relations">
      <h3 id="relations-title">${words.relations.title}</h3>
      <p class="lead">${words.relations.most(this.named(first.relation), most, this.facts, relations.length)}</p>
      ${this.bars(rows, most, words.relations.more)}
      <entente-behind .app=${this.app} .name=${'overview-relations'} .parameters=${{}}></entente-behind>
      ${table([words.relations.relation, words.facts, words.relations.statuses], rows)}
    </section>`;
  }

  private relation(relation: string, statuses: Statuses): Row {
    const { vocabulary, theme } = this.state;
    const name = this.named(relation);
    const known = [...new Set([...(vocabulary?.ontology.relations ?? []).map((one) => one.relation), ...[...this.app.store.view.edges.values()].map((edge) => edge.relation)])];
    return {
      name, statuses,
      label: html`${vocabulary ? colourSample(vocabulary.family(relation), theme) : nothing}<span>${name}</span>`,
      narrowing: narrowingOf(this.app, 'relations', [relation], known, `“${name}”`),
    };
  }

  private statuses() {
    const all = together(this.overview.relations.map(({ statuses }) => statuses));
    const { happened, contested } = toned(all);
    const rows = statusOrder.filter((status) => all[status]).map((status): Row => ({
      name: text.status[status], label: statusWord(status), statuses: { [status]: all[status] ?? 0 },
      narrowing: narrowingOf(this.app, 'statuses', [status], statusOrder, `“${text.status[status]}”`),
    }));
    return html`<section aria-labelledby="statuses-title" data-testid="overview-statuses">
      <h3 id="statuses-title">${words.relations.statusTitle}</h3>
      <p class="lead">${words.relations.affirmed(happened, this.facts, contested)}</p>
      ${this.bars(rows, Math.max(...rows.map(({ statuses }) => total(statuses))), words.relations.more)}
      ${table([words.relations.statuses, words.facts], rows)}
    </section>`;
  }

  private bars(rows: readonly Row[], most: number, more: (left: number) => string) {
    const rest = rows.slice(FIRST);
    const width = this.width - (this.width < NARROW ? NUMBER : BESIDE);
    const list = (some: readonly Row[]) => html`<ul class="bars">${some.map((row) => this.bar(row, most, width))}</ul>`;
    return html`${list(rows.slice(0, FIRST))}
      ${rest.length ? html`<details class="more"><summary>${more(rest.length)}</summary>${list(rest)}</details>` : nothing}`;
  }

  private bar({ name, label, statuses, narrowing }: Row, most: number, width: number) {
    const said = words.bar(name, total(statuses), parts(statuses));
    return html`<li><button type="button" title=${said} aria-label=${said} aria-pressed=${narrowing.pressed} data-testid="bar" @click=${() => narrowing.press()}>
      <span class="bar-name">${label}</span>${bar(statuses, most, Math.max(24, width), BAR)}<span class="number">${figure(total(statuses))}</span>
    </button></li>`;
  }

  /** A table is the picture here: three numbers each, and names of any length. */
  private publishers() {
    const { publishers } = this.overview;
    const { who: [first], most } = leaders(publishers, ({ claims }) => claims);
    if (!first) return nothing;
    const claims = publishers.reduce((sum, one) => sum + one.claims, 0);
    return html`<section aria-labelledby="publishers-title" data-testid="overview-publishers">
      <h3 id="publishers-title">${words.publishers.title}</h3>
      <p class="lead">${words.publishers.most(nameOf(first.publisher), most, claims, publishers.length)}</p>
      <table class="publishers">
        <thead><tr><th scope="col">${words.publishers.publisher}</th><th scope="col" class="number">${words.publishers.articles}</th><th scope="col" class="number">${words.facts}</th><th scope="col" class="number">${words.publishers.claims}</th>${this.width < NARROW ? nothing : html`<td></td>`}</tr></thead>
        <tbody>${publishers.map((one) => this.publisher(one, most))}</tbody>
      </table>
      <entente-behind .app=${this.app} .name=${'overview-publishers'} .parameters=${{}}></entente-behind>
    </section>`;
  }

  private publisher({ publisher, articles, claims, facts }: Overview['publishers'][number], most: number) {
    const known = [...new Set([...this.overview.publishers.map((one) => one.publisher), ...[...this.app.store.view.edges.values()].flatMap((edge) => edge.voices)])];
    // As in the legend, all of whom nothing is known go together: nobody can tell them apart.
    const alike = known.filter((voice) => nameOf(voice) === nameOf(publisher));
    const narrowing = narrowingOf(this.app, 'voices', alike, known, nameOf(publisher));
    return html`<tr data-testid="publisher">
      <th scope="row"><button type="button" class="plain" aria-pressed=${narrowing.pressed} @click=${() => narrowing.press()}><bdi>${nameOf(publisher)}</bdi></button></th>
      <td class="number">${figure(articles)}</td><td class="number">${figure(facts)}</td><td class="number">${figure(claims)}</td>
      ${this.width < NARROW ? nothing : html`<td>${plainBar(claims / most, this.width / 3)}</td>`}
    </tr>`;
  }

  private named(relation: string): string {
    const { vocabulary } = this.state;
    return vocabulary?.relation(relation)?.label ?? vocabulary?.words(relation) ?? relation;
  }
}

function plainBar(share: number, width: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 ${width} 10" width=${width} height="10" aria-hidden="true"><rect class="plain-bar" width=${share * width} height="10"></rect></svg>`;
}

function table([first, facts, statuses]: readonly string[], rows: readonly Row[]): TemplateResult {
  return html`<details class="more"><summary>${words.table}</summary><table>
    <thead><tr><th scope="col">${first}</th><th scope="col" class="number">${facts}</th>${statuses ? html`<th scope="col">${statuses}</th>` : nothing}</tr></thead>
    <tbody>${rows.map(({ name, statuses: own }) => html`<tr><th scope="row">${name}</th><td class="number">${figure(total(own))}</td>${statuses ? html`<td>${statusOrder.filter((status) => own[status]).map((status) => words.part(own[status] ?? 0, text.status[status])).join(', ')}</td>` : nothing}</tr>`)}</tbody>
  </table></details>`;
}

customElements.define('entente-bars', BarsPanel);
