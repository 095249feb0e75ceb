import { html, nothing } from 'lit';
import type { EntityDetail } from '../api/types';
import { day, language } from '../format';
import { timed } from '../state/clocks';
import type { Row } from '../state/explorer';
import { text } from '../text';
import { entity as entityWords } from '../text/entity';
import { Loader } from './loader';
import { Panel } from './panel';
import { entityLink, pending } from './parts';
import { labelSample } from './samples';

type Count = EntityDetail['counts'][number];

/** Who or what an entity is, and how much is known of it, relation by relation. */
export class EntityPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false }, read: { state: true } };
  declare key: string;
  /** How far each row's pages have been read. */
  declare read: ReadonlyMap<string, number>;
  private readonly detail = new Loader<EntityDetail>(this, (key, clocks, signal) => this.app.api.get(`/entities/${encodeURIComponent(key)}`, { ...clocks }, signal));

  constructor() {
    super();
    this.read = new Map();
  }

  protected override render() {
    const { value, failure } = this.detail.of(this.key, this.app.store.view.clocks);
    if (!value) return pending(this.app, failure, () => this.detail.again());
    const style = this.state.vocabulary?.label(value.entity.label);
    return html`
      <p class="kicker">${style ? labelSample(style, this.state.theme) : nothing}${this.state.vocabulary?.one(value.entity.label) ?? value.entity.label}${value.entity.code ? ` · ${value.entity.code}` : ''}</p>
      <h2 class="name" tabindex="-1"><bdi>${value.entity.name}</bdi></h2>
      ${value.note ? html`<p class="lead">${value.note}</p>` : nothing}
      ${value.merged.length ? html`<p class="aside-line" data-testid="merged">${entityWords.merged} ${value.merged.map((key, i) => html`${i ? ', ' : ''}<code>${key}</code>`)}</p>` : nothing}
      <p class="aside-line">${entityWords.summary(value.entity.facts, value.claims)}</p>
      ${this.measured(value.entity)}
      <div class="acts"><entente-behind .app=${this.app} .name=${'entity'} .parameters=${{ key: this.key }}></entente-behind></div>
      ${this.offices(value)} ${this.counts(value)} ${this.names(value)}
    `;
  }

  /** Where the focus came to the details, it goes on to the name once that is read. */
  protected override updated(): void {
    if (document.activeElement?.id === 'details') this.querySelector<HTMLElement>('h2.name')?.focus();
  }

  /** What it is drawn by, where that is more than the number of its facts. */
  private measured({ key }: EntityDetail['entity']) {
    const { size, sizes, communities } = this.state.measured;
    const [value, community] = [sizes?.get(key), communities?.get(key)];
    const words = [value === undefined ? '' : text.measures.counted[size](value), community ? text.measures.member(community) : ''].filter(Boolean);
    return words.length ? html`<p class="aside-line" data-testid="measured">${words.join('; ')}</p>` : nothing;
  }

  private offices({ offices, partOf }: EntityDetail) {
    return html`${offices.length
      ? html`<h3>${entityWords.offices}</h3>
          <ul class="rows">
            ${offices.map(
              (office) => html`<li>
                <span>${office.title}, ${entityLink(this.app, office.of)}</span>
                <span class="number">${interval(office.from, office.until)}</span>
                ${office.source ? html`<small class="wide">${entityWords.source(office.source)}</small>` : nothing}
              </li>`,
            )}
          </ul>`
      : nothing}
    ${partOf ? html`<h3>${entityWords.partOf}</h3><p>${entityLink(this.app, partOf)}</p>` : nothing}`;
  }

  private counts({ entity, counts }: EntityDetail) {
    const here = this.here(entity.key);
    const left = counts.reduce((sum, row) => sum + row.count, 0) - counts.reduce((sum, row) => sum + (here.get(rowKey(row)) ?? 0), 0);
    return html`<h3>${entityWords.counts}</h3>
      ${counts.length ? nothing : html`<p>${timed(this.app.store.view.clocks) ? entityWords.noneThen : entityWords.none}</p>`}
      ${left > 0
        ? html`<p class="aside-line">${entityWords.hub(left)}
            <button type="button" class="plain" data-testid="expand" @click=${() => this.app.explorer.strongest(entity)}>${left > 30 ? entityWords.strongest : entityWords.expand}</button></p>`
        : nothing}
      <ul class="rows counts">
        ${counts.map((row) => this.row(entity, row, Math.min(row.count, here.get(rowKey(row)) ?? 0)))}
      </ul>`;
  }

  private row(entity: EntityDetail['entity'], row: Count, shown: number) {
    const done = shown >= row.count;
    return html`<li data-testid="count-row">
      <span>${row.direction === 'in' ? html`<span class="arrow" aria-hidden="true">←</span>` : row.direction === 'out' ? html`<span class="arrow" aria-hidden="true">→</span>` : html`<span class="arrow" aria-hidden="true">–</span>`} ${row.label}</span>
      <span class="number">${entityWords.shown(shown, row.count)}</span>
      ${done
        ? html`<small>${entityWords.all}</small>`
        : html`<button type="button" class="plain" data-testid="show-row" aria-label="${shown ? entityWords.more : entityWords.show}: ${row.label}" @click=${() => this.load(entity, row)}>
            ${shown ? entityWords.more : entityWords.show}
          </button>`}
    </li>`;
  }

  private names({ aliases, ids }: EntityDetail) {
    return html`${aliases.length
      ? html`<h3>${entityWords.aliases}</h3>
          <ul class="aliases">
            ${aliases.map((alias) => html`<li><bdi lang=${alias.language ?? nothing}>${alias.text}</bdi>${alias.language ? html` <small>${language(alias.language)}</small>` : nothing}</li>`)}
          </ul>`
      : nothing}
    ${Object.keys(ids).length
      ? html`<h3>${entityWords.ids}</h3>
          <dl class="pairs ids">${Object.entries(ids).map(([scheme, id]) => html`<dt>${entityWords.scheme(scheme)}</dt><dd>${id}</dd>`)}</dl>`
      : nothing}`;
  }

  private async load(entity: EntityDetail['entity'], row: Count): Promise<void> {
    const at = `${entity.key} ${rowKey(row)}`;
    const next = await this.app.explorer.row(entity, { type: row.type, direction: row.direction }, this.read.get(at) ?? 0);
    this.read = new Map(this.read).set(at, next);
  }

  /** How many edges of each row are on the canvas. */
  private here(key: string): Map<string, number> {
    const counts = new Map<string, number>();
    const add = (row: Row): void => void counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
    for (const { type, source, target } of this.app.store.view.edges.values()) {
      if (source !== key && target !== key) continue;
      add({ type, direction: 'both' });
      if (source === key) add({ type, direction: 'out' });
      if (target === key) add({ type, direction: 'in' });
    }
    return counts;
  }
}

function rowKey(row: Row): string {
  return `${row.type} ${row.direction}`;
}

function interval(from: string | null, until: string | null): string {
  if (from && until) return `${day(from)} – ${day(until)}`;
  if (from) return entityWords.since(day(from));
  return until ? entityWords.until(day(until)) : entityWords.undated;
}

customElements.define('entente-entity', EntityPanel);
