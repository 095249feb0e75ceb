import { live } from 'lit/directives/live.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Family } from '../api/types';
import { canvasParameters } from '../state/behind';
import { everything, filtering, only, toggled, type Ticked } from '../state/filter';
import { statusOrder } from '../state/status';
import { visibleBut, type CanvasEdge } from '../state/view';
import { figure, text } from '../text';
import { legend as legendWords } from '../text/legend';
import { nameOf } from '../voice';
import { Panel } from './panel';
import { colourSample, labelSample, lineSample } from './samples';

/** Thresholds worth offering: where there are more publishers, the last one stands for "many". */
const SOURCES: readonly number[] = [1, 2, 3, 4, 5];

interface Value {
  readonly name: string;
  /** The values that it stands for, where there are several of the name. */
  readonly of?: readonly string[];
  readonly words: unknown;
  readonly plain: string;
  readonly sample?: TemplateResult | typeof nothing;
  readonly hint?: string;
}

/** The legend is the filter: what is unticked is hidden. Each count is of what ticking it shows, all else being as it is. */
export class LegendPanel extends Panel {
  protected override render() {
    if (this.state.phase.kind !== 'ready') return nothing;
    const { view } = this.app.store;
    return html`<section class="legend" data-testid="legend" aria-label=${legendWords.title} aria-describedby="legend-keys" @keydown=${walk}>
      <p class="unseen" id="legend-keys">${legendWords.keys}</p>
      ${filtering(view.filter)
        ? html`<button type="button" class="plain" data-testid="unfilter" @click=${() => this.app.editor.filter(everything, text.say.unfiltered)}>${legendWords.all}</button>`
        : nothing}
      ${this.labels()} ${this.statuses()} ${this.relations()} ${this.voices()} ${this.among()} ${this.behind()}
    </section>`;
  }

  private behind() {
    const parameters = canvasParameters(this.app.store.view);
    return parameters ? html`<entente-behind .app=${this.app} .name=${'canvas'} .parameters=${parameters}></entente-behind>` : nothing;
  }

  private labels() {
    const { vocabulary, theme } = this.state;
    const counts = tally(visibleBut(this.app.store.view, 'labels').nodes.map((node) => node.label));
    const here = new Set([...this.app.store.view.nodes.values()].map((node) => node.label));
    const known = vocabulary?.ontology.labels.map((label) => label.label) ?? [];
    const names = [...known.filter((name) => here.has(name)), ...[...here].filter((name) => !known.includes(name))];
    const values = names.map((name): Value => {
      const style = vocabulary?.label(name);
      const plural = style?.plural || legendWords.other;
      return { name, words: plural, plain: plural, sample: style ? labelSample(style, theme) : nothing, hint: style?.definition ?? '' };
    });
    return this.facet('labels', legendWords.entities, legendWords.entitiesHint, values, counts);
  }

  /** What was retracted is drawn only where a query asks for it. */
  private statuses() {
    const { view } = this.app.store;
    const counts = this.edgeCounts('statuses', (edge) => [edge.status]);
    const definitions = new Map(this.state.vocabulary?.ontology.statuses.map((one) => [one.status, one.definition]));
    const values = statusOrder
      .filter((status) => status !== 'retracted' || counts.has(status) || view.filter.statuses.has(status))
      .map((status): Value => ({
        name: status, plain: text.status[status], sample: lineSample(status), hint: definitions.get(status) ?? '',
        words: html`${text.status[status]} <span class="unseen">(${text.line[status]})</span>`,
      }));
    return this.facet('statuses', legendWords.statuses, legendWords.statusesHint, values, counts);
  }

  /** By family, which is what colours stand for. */
  private relations() {
    const { vocabulary, theme } = this.state;
    if (!vocabulary) return nothing;
    const here = [...new Set([...this.app.store.view.edges.values()].map((edge) => edge.relation))];
    const counts = this.edgeCounts('relations', (edge) => [edge.relation]);
    const values = here
      .map((relation) => ({ relation, family: vocabulary.family(relation), words: vocabulary.relation(relation)?.label ?? vocabulary.words(relation) }))
      .sort((one, other) => order(vocabulary.ontology.families, one.family) - order(vocabulary.ontology.families, other.family) || one.words.localeCompare(other.words))
      .map(({ relation, family, words }): Value => ({
        name: relation, words, plain: words, sample: colourSample(family, theme),
        hint: [family.label, vocabulary.relation(relation)?.definition].filter(Boolean).join(': '),
      }));
    return html`${this.facet('relations', legendWords.relations, legendWords.relationsHint, values, counts)}
      <p class="bundle-note"><span class="times" aria-hidden="true">3 ×</span> ${legendWords.bundle}</p>`;
  }

  private voices() {
    const { view } = this.app.store;
    const voices = [...new Set([...view.edges.values()].flatMap((edge) => edge.voices))];
    if (!voices.length) return nothing;
    const counts = this.edgeCounts('voices', (edge) => [...new Set(edge.voices.map(nameOf))]);
    const names = [...new Set(voices.map(nameOf))].sort((one, other) => one.localeCompare(other));
    const values = names.map((name): Value => ({ name, of: voices.filter((voice) => nameOf(voice) === name), words: html`<bdi>${name}</bdi>`, plain: name }));
    return html`${this.facet('voices', legendWords.voices, legendWords.voicesHint, values, counts)} ${this.sources()}`;
  }

  private sources() {
    const { filter } = this.app.store.view;
    const edges = visibleBut(this.app.store.view, 'sources').edges;
    const most = Math.max(1, ...edges.map((edge) => edge.publishers));
    // A link may ask for more than there are: then that is the choice, and it says why nothing is shown.
    const offered = [...new Set([...SOURCES.filter((sources) => sources <= Math.max(most, filter.sources)), filter.sources])].sort((one, other) => one - other);
    return html`<div class="sources">
      <label for="sources">${legendWords.sources}</label>
      <select id="sources" data-testid="sources" @change=${this.atLeast}>
        ${offered.map((sources) => html`<option value=${sources} ?selected=${sources === filter.sources}>${legendWords.publishers(sources)} (${figure(edges.filter((edge) => edge.publishers >= sources).length)})</option>`)}
      </select>
    </div>`;
  }

  private readonly atLeast = (event: Event): void => {
    const sources = Number((event.target as HTMLSelectElement).value);
    this.app.editor.filter({ ...this.app.store.view.filter, sources }, text.say.sources(sources));
  };

  private among() {
    const { among, further } = this.app.store.view;
    return html`<label class="among" title=${legendWords.amongHint}>
      <input type="checkbox" role="switch" data-testid="among" .checked=${live(among)} @change=${() => void this.app.editor.among()} />
      <span></span><span>${legendWords.among}</span><span class="number">${further.size ? `+${figure(further.size)}` : nothing}</span>
    </label>`;
  }

  private facet(facet: Ticked, title: string, hint: string, values: readonly Value[], counts: ReadonlyMap<string, number>) {
    const { filter } = this.app.store.view;
    const hidden: ReadonlySet<string> = filter[facet];
    return html`<fieldset data-testid="facet-${facet}">
      <legend>${title} <small>${hint}</small></legend>
      ${values.map(
        ({ name, of = [name], words, plain, sample, hint: about }) => html`<div class="facet-row" title=${about ?? nothing}>
          <label>
            <input type="checkbox" .checked=${!of.some((one) => hidden.has(one))} @change=${() => this.tick(facet, of, plain)} />
            ${sample ?? html`<span></span>`}<span>${words}</span>
          </label>
          <button type="button" class="plain only" tabindex="-1" aria-label=${legendWords.only(plain)} @click=${() => this.alone(facet, of, plain, values)}>${legendWords.onlyWord}</button>
          <span class="number">${figure(counts.get(name) ?? 0)}</span>
        </div>`,
      )}
    </fieldset>`;
  }

  private tick(facet: Ticked, of: readonly string[], words: string): void {
    const { filter } = this.app.store.view;
    const next = toggled(filter, facet, of);
    this.app.editor.filter(next, text.say.filtered(words, !of.some((one) => (next[facet] as ReadonlySet<string>).has(one))));
  }

  private alone(facet: Ticked, of: readonly string[], words: string, values: readonly Value[]): void {
    const next = only(this.app.store.view.filter, facet, of, values.flatMap((value) => value.of ?? [value.name]));
    this.app.editor.filter(next, text.say.filteredOnly(words));
  }

  private edgeCounts(facet: Ticked, of: (edge: CanvasEdge) => readonly string[]): Map<string, number> {
    return tally(visibleBut(this.app.store.view, facet).edges.flatMap(of));
  }
}

/** A row is one stop of the Tab key: arrows lead within it and from row to row. */
function walk(event: KeyboardEvent): void {
  const row = (event.target as Element).closest('.facet-row');
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  const [box, only] = [row.querySelector('input'), row.querySelector<HTMLElement>('.only')];
  const kind = event.target === only ? '.only' : 'input';
  const beside = (next: Element | null): HTMLElement | null => next?.querySelector<HTMLElement>(kind) ?? null;
  const to = { ArrowRight: only, ArrowLeft: box, ArrowDown: beside(row.nextElementSibling), ArrowUp: beside(row.previousElementSibling) }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  to?.focus();
}

function order(families: readonly Family[], family: Family): number {
  const at = families.findIndex((one) => one.family === family.family);
  return at < 0 ? families.length : at;
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

customElements.define('entente-legend', LegendPanel);
