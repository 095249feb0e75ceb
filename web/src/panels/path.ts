import { html, nothing } from 'lit';
import type { Query } from '../api/client';
import type { Edge, EntityNode, Paths } from '../api/types';
import { when } from '../format';
import { Pathfinder } from '../state/pathfinder';
import { statusOrder } from '../state/status';
import { text } from '../text';
import { nameOf } from '../voice';
import { Loader } from './loader';
import { Panel } from './panel';
import { entityLink, pending, statusWord } from './parts';

/** What ways are looked for; each condition is one that the server knows. */
interface Conditions {
  readonly affirmed: boolean;
  readonly twice: boolean;
  readonly legend: boolean;
}

const AFFIRMED: readonly string[] = ['occurred', 'ongoing'];
const SHOWN = 25;

/** All shortest ways between two entities, each step with what it rests on. */
export class PathPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false }, conditions: { state: true } };
  declare key: string;
  declare conditions: Conditions;
  private readonly found = new Loader<Paths>(this, (asked, clocks, signal) => this.app.api.get('/paths', { ...(JSON.parse(asked) as Query), ...clocks }, signal));

  constructor() {
    super();
    this.conditions = { affirmed: false, twice: false, legend: false };
  }

  protected override render() {
    const { from, to } = Pathfinder.ends(this.key);
    const { value, failure } = this.found.of(this.asked(from, to), this.app.store.view.clocks);
    const end = (key: string): EntityNode | undefined => value?.nodes.find((node) => node.key === key) ?? this.app.store.view.nodes.get(key);
    const [one, other] = [end(from), end(to)];
    return html`
      <h2 class="sentence" data-testid="path">${text.path.title(one?.name ?? from, other?.name ?? to)}</h2>
      <p class="ends">${one ? entityLink(this.app, one) : nothing} ${other ? entityLink(this.app, other) : nothing}
        <button type="button" class="plain" @click=${() => this.app.paths.between(to, from)}>${text.path.swap}</button>
        ${this.behind(from, to)}</p>
      ${this.asking()} ${value ? this.answer(value) : pending(this.app, failure, () => this.found.again())}
    `;
  }

  protected override updated(): void {
    const { from, to } = Pathfinder.ends(this.key);
    const { value } = this.found.of(this.asked(from, to), this.app.store.view.clocks);
    if (value !== this.state.found) this.app.store.set({ found: value });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.app.store.set({ found: null });
  }

  private asking() {
    const condition = (name: keyof Conditions, words: string) => html`<label>
      <input type="checkbox" data-testid="path-${name}" .checked=${this.conditions[name]} @change=${() => (this.conditions = { ...this.conditions, [name]: !this.conditions[name] })} />
      ${words}</label>`;
    return html`<fieldset class="conditions">
      <legend>${text.path.only}</legend>
      ${condition('affirmed', text.path.affirmed)} ${condition('twice', text.path.sources)} ${condition('legend', text.path.shownFilter)}
    </fieldset>`;
  }

  private answer(found: Paths) {
    const { length, shown, total, paths } = found;
    if (length === null || !paths.length) return html`<p class="lead" data-testid="path-found">${text.path.none}</p><p class="aside-line">${text.path.noneHint}</p>`;
    return html`
      <p class="aside-line" data-testid="path-found">${shown < total ? text.path.shown(shown, total, length) : text.path.found(total, length)}</p>
      <button type="button" class="plain" data-testid="path-draw" @click=${() => this.app.paths.draw(found)}>${text.path.drawAll}</button>
      <ol class="ways">${paths.map((path, i) => this.way(found, path, i))}</ol>
    `;
  }

  private way(found: Paths, path: Paths['paths'][number], i: number) {
    const entity = (key: string | undefined): EntityNode | undefined => found.nodes.find((node) => node.key === key);
    return html`<li data-testid="way">
      <h3>${text.path.way(i + 1)} ${found.paths.length > 1 ? html`<button type="button" class="plain" @click=${() => this.app.paths.draw(found, [path])}>${text.path.draw}</button>` : nothing}</h3>
      <ol class="steps">
        ${path.steps.map((edges, at) => {
          const next = entity(path.entities[at + 1]);
          return html`<li>${this.step(found, edges)} ${next ? html`<p class="stop">${entityLink(this.app, next)}</p>` : nothing}</li>`;
        })}
      </ol>
    </li>`;
  }

  /** The strongest edge of a step, with the passage that it rests on; the others are counted and lead to their list. */
  private step(found: Paths, keys: readonly string[]) {
    const [edge, ...more] = keys.flatMap((key) => found.edges.find((one) => one.key === key) ?? []);
    if (!edge) return nothing;
    const evidence = found.evidence.find((one) => one.fact === edge.fact);
    return html`<div class="step" data-testid="step">
      <button type="button" class="question" @click=${() => this.app.explorer.select({ kind: 'fact', key: edge.fact, edge: edge.key })}>${evidence?.sentence ?? this.sentence(edge)}</button>
      <p>${statusWord(edge.status)} <span>${when(edge) || text.fact.undated}</span> <span>${text.fact.claimsOf(edge.claims, edge.publishers)}</span></p>
      ${evidence ? html`<blockquote>“${evidence.quote}” <cite>${nameOf(evidence.voice)}${evidence.published ? `, ${when({ from: evidence.published, until: evidence.published, precision: 'day' })}` : ''}</cite></blockquote>` : nothing}
      ${more.length ? html`<p class="aside-line">${text.path.step(more.length)}</p>` : nothing}
    </div>`;
  }

  private behind(from: string, to: string) {
    const { sources, status, relation } = JSON.parse(this.asked(from, to)) as { sources: number; status?: string[]; relation?: string[] };
    const types = relation?.flatMap((name) => this.state.vocabulary?.relation(name)?.edges.map(({ type }) => type) ?? []) ?? null;
    return html`<entente-behind .app=${this.app} .name=${'path'} .parameters=${{ from, to, sources, types, ...(status ? { statuses: status } : {}) }}></entente-behind>`;
  }

  private sentence(edge: Edge): string {
    return this.state.vocabulary?.words(edge.type) ?? edge.type;
  }

  /** The question as JSON: the same question is then asked once. */
  private asked(from: string, to: string): string {
    const { affirmed, twice, legend } = this.conditions;
    const { filter } = this.app.store.view;
    const statuses = statusOrder.filter((status) => (!affirmed || AFFIRMED.includes(status)) && (!legend || !filter.statuses.has(status)));
    const relations = this.state.vocabulary?.ontology.relations.map((one) => one.relation).filter((name) => !filter.relations.has(name));
    return JSON.stringify({
      from, to, limit: SHOWN,
      sources: Math.max(twice ? 2 : 1, legend ? filter.sources : 1),
      ...(affirmed || (legend && filter.statuses.size) ? { status: statuses } : {}),
      ...(legend && filter.relations.size ? { relation: relations } : {}),
    });
  }
}

customElements.define('entente-path', PathPanel);
