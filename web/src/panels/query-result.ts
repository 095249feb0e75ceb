import { html, nothing } from 'lit';
import type { QueryResult } from '../api/types';
import { text } from '../text';
import { compare, isNumber, plain } from '../values';
import { Panel } from './panel';
import { sortable, type Sort } from './sortable';

type Tab = 'table' | 'graph' | 'json';
const TABS: readonly Tab[] = ['table', 'graph', 'json'];

/** What a statement returned: as a table, on the canvas, or as it came. */
export class ResultPanel extends Panel {
  static override properties = { ...Panel.properties, result: { attribute: false }, tab: { state: true }, sort: { state: true } };
  declare result: QueryResult;
  declare tab: Tab;
  declare sort: Sort<number> | null;

  constructor() {
    super();
    this.tab = 'table';
    this.sort = null;
  }

  protected override render() {
    return html`<div class="result" data-testid="console-result">
      <div role="tablist" class="tabs" aria-label=${text.console.caption} @keydown=${this.key}>
        ${TABS.map(
          (tab) => html`<button type="button" role="tab" id="result-${tab}" aria-selected=${this.tab === tab} aria-controls="result-panel" tabindex=${this.tab === tab ? 0 : -1} @click=${() => (this.tab = tab)}>${text.console.tabs[tab]}</button>`,
        )}
      </div>
      <div role="tabpanel" id="result-panel" class="tab-panel" aria-labelledby="result-${this.tab}" tabindex="0">${this[this.tab === 'table' ? 'rows' : this.tab === 'graph' ? 'graph' : 'json']()}</div>
    </div>`;
  }

  private rows() {
    const { fields, values } = this.result;
    if (!values.length) return html`<p>${text.console.noRows}</p>`;
    const { sort } = this;
    const rows = sort ? values.toSorted((one, other) => sort.sign * compare(one[sort.by], other[sort.by])) : values;
    return html`<table>
      <caption class="unseen">${text.console.caption}</caption>
      <thead><tr>${fields.map((field, i) => sortable(field, i, this.sort, (next) => (this.sort = next), isNumber(values[0]?.[i])))}</tr></thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((value) => html`<td class=${isNumber(value) ? 'number' : nothing} dir="auto">${this.cell(value)}</td>`)}</tr>`)}
      </tbody>
    </table>`;
  }

  /** A node of ours opens in the panel. */
  private cell(value: unknown) {
    const node = value as { $type?: unknown; id?: unknown } | null;
    const ours = typeof node === 'object' && node?.$type === 'node' && /^[a-z]+:/.test(String(node.id));
    if (!ours) return plain(value);
    const key = String(node.id);
    return html`<button type="button" class="entity-link" @click=${() => this.app.explorer.select({ kind: 'entity', key })}>${plain(value)}</button>`;
  }

  private graph() {
    const { nodes, edges } = this.result.graph;
    if (!nodes.length) return html`<p>${text.console.noGraph}</p>`;
    return html`<p>${text.console.graphOf(nodes.length, edges.length)}</p>
      <p class="run-row">
        <button type="button" class="primary" data-testid="result-replace" @click=${() => this.show(true)}>${text.console.replace}</button>
        <button type="button" class="plain" data-testid="result-add" @click=${() => this.show(false)}>${text.console.add}</button>
      </p>`;
  }

  private json() {
    const { fields, values } = this.result;
    return html`<pre>${JSON.stringify({ fields, values }, null, 2)}</pre>`;
  }

  private async show(replace: boolean): Promise<void> {
    await this.app.explorer.showResult(this.result, replace);
    this.app.stage?.fit();
  }

  private key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    this.tab = TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length] ?? 'table';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }
}

customElements.define('entente-result', ResultPanel);
