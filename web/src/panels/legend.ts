import { html, nothing } from 'lit';
import { statusOrder } from '../state/status';
import { figure, text } from '../text';
import { Panel } from './panel';
import { colourSample, labelSample, lineSample } from './samples';

/** The legend is the filter: what is unticked is hidden. Counts are of what is on the canvas. */
export class LegendPanel extends Panel {
  protected override render() {
    if (this.state.phase.kind !== 'ready') return nothing;
    return html`<section class="legend" data-testid="legend" aria-label=${text.legend.title}>
      ${this.labels()} ${this.statuses()} ${this.families()}
    </section>`;
  }

  private labels() {
    const { vocabulary, theme } = this.state;
    const view = this.app.store.view;
    const counts = tally([...view.nodes.values()].map((node) => node.label));
    const known = vocabulary?.ontology.labels.map((label) => label.label) ?? [];
    const names = [...known.filter((name) => counts.has(name)), ...[...counts.keys()].filter((name) => !known.includes(name))];
    return html`<fieldset>
      <legend>${text.legend.entities} <small>${text.legend.entitiesHint}</small></legend>
      ${names.map((name) => {
        const style = vocabulary?.label(name);
        return html`<label title=${style?.definition ?? ''}>
          <input type="checkbox" .checked=${!view.hiddenLabels.has(name)} @change=${() => this.app.explorer.toggleLabel(name)} />
          ${style ? labelSample(style, theme) : nothing}<span>${style?.plural || text.legend.other}</span>
          <span class="number">${figure(counts.get(name) ?? 0)}</span>
        </label>`;
      })}
    </fieldset>`;
  }

  /** What was retracted is drawn only where a query asks for it. */
  private statuses() {
    const view = this.app.store.view;
    const counts = tally([...view.edges.values()].map((edge) => edge.status));
    const definitions = new Map(this.state.vocabulary?.ontology.statuses.map((one) => [one.status, one.definition]));
    return html`<fieldset>
      <legend>${text.legend.statuses} <small>${text.legend.statusesHint}</small></legend>
      ${statusOrder.filter((status) => status !== 'retracted' || counts.has(status) || view.hiddenStatuses.has(status)).map(
        (status) => html`<label title=${definitions.get(status) ?? ''}>
          <input type="checkbox" .checked=${!view.hiddenStatuses.has(status)} @change=${() => this.app.explorer.toggleStatus(status)} />
          ${lineSample(status)}<span>${text.status[status]} <span class="unseen">(${text.line[status]})</span></span>
          <span class="number">${figure(counts.get(status) ?? 0)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private families() {
    const { vocabulary, theme } = this.state;
    if (!vocabulary) return nothing;
    const here = new Set([...this.app.store.view.edges.values()].map((edge) => vocabulary.family(edge.relation).family));
    return html`<div class="families" role="group" aria-label=${text.legend.families}>
      <h2>${text.legend.families}</h2>
      <ul>
        ${vocabulary.ontology.families
          .filter((family) => here.has(family.family))
          .map((family) => html`<li>${colourSample(family, theme)}<span>${family.label}</span></li>`)}
        <li><span class="times" aria-hidden="true">3 ×</span><span>${text.legend.bundle}</span></li>
      </ul>
    </div>`;
  }
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

customElements.define('entente-legend', LegendPanel);
