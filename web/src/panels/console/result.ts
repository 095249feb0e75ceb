import { html, nothing } from 'lit';
import type { QueryResult } from '../../api/types';
import { csvOf } from '../../csv';
import { celled, jsonOf, markdownOf, tsvOf } from '../../cypher/copying';
import { save } from '../../files';
import { resultWords } from '../../text/console';
import { copy } from '../copy';
import { Panel } from '../panel';
import './grid';
import type { ResultGrid } from './grid';
import { planTree } from './plan';

type Tab = 'table' | 'graph' | 'json' | 'plan';

/** What a statement returned: as a table, on the canvas, or as it came; and how it is answered, where that was asked. */
export class ResultPanel extends Panel {
  static override properties = { ...Panel.properties, result: { attribute: false }, tab: { state: true }, among: { state: true } };
  declare result: QueryResult;
  declare tab: Tab;
  declare among: boolean;
  /** What somebody chose to look at, while a result has it. */
  private wanted: Tab = 'table';
  private json: { readonly result: QueryResult; readonly words: string } | null = null;

  constructor() {
    super();
    this.tab = 'table';
    this.among = false;
  }

  protected override willUpdate(changed?: Map<string, unknown>): void {
    super.willUpdate();
    if (changed?.has('result')) this.tab = this.first;
  }

  /** Of a new result: its plan where that was asked for, else what was looked at last, else its rows. */
  private get first(): Tab {
    const { plan, graph } = this.result;
    if (plan) return 'plan';
    return this.wanted === 'graph' && !graph.nodes.length ? 'table' : this.wanted;
  }

  private look(tab: Tab): void {
    this.tab = tab;
    if (tab !== 'plan') this.wanted = tab;
  }

  private get tabs(): readonly Tab[] {
    const { plan, fields } = this.result;
    const answered: Tab[] = fields.length ? ['table', 'graph', 'json'] : [];
    return plan ? ['plan', ...answered] : ['table', 'graph', 'json'];
  }

  private get grid(): ResultGrid | null {
    return this.querySelector('entente-result-grid');
  }

  protected override render() {
    const { tab } = this;
    return html`<div class="result" data-testid="console-result">
      <div class="result-bar">
        <div role="tablist" class="tabs" aria-label=${resultWords.caption} @keydown=${this.key}>
          ${this.tabs.map((one) => html`<button type="button" role="tab" id="result-${one}" aria-selected=${tab === one} aria-controls="result-panel" tabindex=${tab === one ? 0 : -1} @click=${() => this.look(one)}>${resultWords.tabs[one]}</button>`)}
        </div>
        ${tab === 'table' && this.result.values.length ? this.copies() : nothing}
      </div>
      <div role="tabpanel" id="result-panel" class="tab-panel" aria-labelledby="result-${tab}" tabindex=${tab === 'table' && this.result.values.length ? nothing : 0}>${this.content()}</div>
    </div>`;
  }

  private content() {
    const { result } = this;
    switch (this.tab) {
      case 'table':
        return result.values.length ? html`<entente-result-grid .fields=${result.fields} .values=${result.values} .open=${this.open}></entente-result-grid>` : html`<p>${resultWords.noRows}</p>`;
      case 'graph':
        return this.graph();
      case 'json':
        return html`<pre>${this.words()}</pre>`;
      case 'plan':
        return result.plan ? planTree(result.plan) : nothing;
    }
  }

  private copies() {
    const { fields } = this.result;
    const table = (words: (fields: readonly string[], rows: readonly (readonly unknown[])[]) => string): void => {
      const rows = this.grid?.rows ?? [];
      void copy(this.app, words(fields, rows), resultWords.copied(rows.length));
    };
    return html`<div class="result-copies">
      <button type="button" class="tool" data-testid="copy-cell" @click=${() => void copy(this.app, String(celled(this.grid?.chosen)), resultWords.copiedCell)}>${resultWords.copyCell}</button>
      <button type="button" class="tool" data-testid="copy-row" @click=${() => void copy(this.app, tsvOf(fields, [this.grid?.rows[this.grid.cell.row] ?? []]), resultWords.copiedRow)}>${resultWords.copyRow}</button>
      <button type="button" class="tool" data-testid="copy-table" @click=${() => table(tsvOf)}>${resultWords.copyTable}</button>
      <button type="button" class="tool" data-testid="copy-markdown" @click=${() => table(markdownOf)}>${resultWords.copyMarkdown}</button>
      <button type="button" class="tool" data-testid="copy-json" @click=${() => table(jsonOf)}>${resultWords.copyJson}</button>
      <button type="button" class="tool" data-testid="result-csv" title=${resultWords.csvHint} @click=${() => this.csv()}>${resultWords.csv}</button>
    </div>`;
  }

  private csv(): void {
    const rows = this.grid?.rows ?? [];
    save(new Blob([csvOf([this.result.fields, ...rows.map((row) => row.map(celled))])], { type: 'text/csv' }), 'entente-query.csv');
    this.app.store.set({ notice: resultWords.filed(rows.length) });
  }

  private graph() {
    const { nodes, edges } = this.result.graph;
    if (!nodes.length) return html`<p>${resultWords.noGraph}</p>`;
    return html`<p>${resultWords.graphOf(nodes.length, edges.length)} ${this.among ? nothing : resultWords.exactly}</p>
      <p><label class="switch" title=${resultWords.amongHint}><input type="checkbox" data-testid="result-among" .checked=${this.among} @change=${(event: Event) => (this.among = (event.target as HTMLInputElement).checked)} /> ${resultWords.among} <small>${resultWords.amongHint}</small></label></p>
      <p class="run-row">
        <button type="button" class="primary" data-testid="result-replace" @click=${() => this.show(true)}>${resultWords.replace}</button>
        <button type="button" class="plain" data-testid="result-add" @click=${() => this.show(false)}>${resultWords.add}</button>
      </p>`;
  }

  private words(): string {
    const { result } = this;
    if (this.json?.result !== result) this.json = { result, words: JSON.stringify({ fields: result.fields, values: result.values }, null, 2) };
    return this.json.words;
  }

  private readonly open = (key: string): void => this.app.explorer.select({ kind: 'entity', key });

  private async show(replace: boolean): Promise<void> {
    await this.app.explorer.showResult(this.result, replace, this.among);
    this.app.stage?.fit();
  }

  private key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const { tabs } = this;
    this.look(tabs[(tabs.indexOf(this.tab) + step + tabs.length) % tabs.length] ?? 'table');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }
}

customElements.define('entente-result', ResultPanel);
