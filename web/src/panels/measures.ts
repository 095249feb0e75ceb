import { html, nothing, svg } from 'lit';
import { communityColour } from '../graph/communities';
import { diameter, diameterAmong } from '../graph/glyph';
import { joined } from '../state/selection';
import { visible, type CanvasNode, type Colour, type Measure, type Size } from '../state/view';
import { text } from '../text';
import { Panel } from './panel';

const SIZES: readonly Size[] = ['facts', 'claims', 'degree', 'betweenness'];
const COLOURS: readonly Colour[] = ['label', 'community'];
/** More than these are counted: the last ones are pairs. */
const LISTED = 12;

/** What the size and the colour of entities tell, and the key to both. */
export class MeasuresPanel extends Panel {
  protected override render() {
    if (this.state.phase.kind !== 'ready') return nothing;
    const { measure } = this.app.store.view;
    return html`<section class="measures" data-testid="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">${text.measures.title}</h2>
      ${this.choice('size', text.measures.size, SIZES, text.measures.sizes, (size) => ({ size }))}
      <p class="aside-line">${text.measures.hint[measure.size]}</p>
      ${this.sizes()}
      ${this.choice('colour', text.measures.colour, COLOURS, text.measures.colours, (colour) => ({ colour }))}
      ${this.communities()}
    </section>`;
  }

  private choice<T extends Size | Colour>(name: keyof Measure, label: string, values: readonly T[], words: Record<T, string>, change: (value: T) => Partial<Measure>) {
    const chosen = this.app.store.view.measure[name];
    return html`<div class="measure">
      <label for="measure-${name}">${label}</label>
      <select id="measure-${name}" data-testid="measure-${name}" @change=${(event: Event) => this.app.editor.measure(change((event.target as HTMLSelectElement).value as T))}>
        ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${words[value]}</option>`)}
      </select>
    </div>`;
  }

  /** The smallest and the largest entity, drawn as large as on the canvas when that is not zoomed. */
  private sizes() {
    const { size, sizes } = this.state.measured;
    const valued = visible(this.app.store.view).nodes.map((node) => ({ node, value: sizes ? (sizes.get(node.key) ?? 0) : node.facts }));
    if (!valued.length) return nothing;
    const ranked = valued.sort((one, other) => one.value - other.value);
    const most = ranked.at(-1)?.value ?? 0;
    const ends = [{ ...ranked[0], words: text.measures.smallest }, ...(most > (ranked[0]?.value ?? 0) ? [{ ...ranked.at(-1), words: text.measures.largest }] : [])];
    return html`<ul class="size-key" data-testid="size-key">
      ${ends.map(({ node, value = 0, words }) => html`<li>${disc(sizes ? diameterAmong(value, most) : diameter(value))}
        <span><span class="number">${text.measures.value(size, value)}</span> <small>${words}: <bdi>${node?.name}</bdi></small></span></li>`)}
    </ul>`;
  }

  private communities() {
    const { communities } = this.state.measured;
    if (!communities) return nothing;
    const { nodes } = visible(this.app.store.view);
    const found = membersOf(nodes, communities);
    const alone = found.get(0)?.length ?? 0;
    const numbers = [...found.keys()].filter(Boolean).sort((one, other) => one - other);
    return html`<p class="aside-line">${text.measures.communitiesHint}</p>
      <ul class="communities" aria-label=${text.measures.communities} data-testid="communities">
        ${numbers.slice(0, LISTED).map((number) => this.community(number, found.get(number) ?? []))}
        ${numbers.length > LISTED ? html`<li>${text.measures.more(numbers.length - LISTED)}</li>` : nothing}
        ${alone ? html`<li>${text.measures.alone(alone)}</li>` : nothing}
      </ul>`;
  }

  private community(number: number, members: readonly CanvasNode[]) {
    const [top] = members;
    const words = text.measures.community(number, members.length, top?.name ?? '');
    const choose = (): void => this.app.explorer.select({ kind: 'several', key: joined(members.map((node) => node.key)) }, null);
    return html`<li><button type="button" title=${text.measures.select(number)} data-testid="community" @click=${choose}>
      ${swatch(number, communityColour(number, this.state.theme, 'var(--muted)'))}<bdi>${words}</bdi>
    </button></li>`;
  }
}

/** Those in most facts first. */
function membersOf(nodes: readonly CanvasNode[], communities: ReadonlyMap<string, number>): Map<number, CanvasNode[]> {
  const found = new Map<number, CanvasNode[]>();
  for (const node of nodes.toSorted((one, other) => other.facts - one.facts || one.name.localeCompare(other.name))) {
    const number = communities.get(node.key) ?? 0;
    found.set(number, found.get(number) ?? []);
    found.get(number)?.push(node);
  }
  return found;
}

function disc(size: number) {
  return html`<svg viewBox="0 0 ${size} ${size}" width=${size} height=${size} aria-hidden="true">
    ${svg`<circle cx=${size / 2} cy=${size / 2} r=${size / 2 - 1} />`}
  </svg>`;
}

function swatch(number: number, colour: string) {
  return html`<svg class="swatch" viewBox="0 0 22 18" width="22" height="18" aria-hidden="true">
    ${svg`<rect x="1" y="1" width="20" height="16" rx="8" fill=${colour} fill-opacity="0.4" stroke=${colour} stroke-width="1.6" />
      <text x="11" y="9.5" text-anchor="middle" dominant-baseline="central">${number}</text>`}
  </svg>`;
}

customElements.define('entente-measures', MeasuresPanel);
