import { html, nothing } from 'lit';
import { dayOf } from '../state/clocks';
import type { Comparison } from '../state/view';
import { text } from '../text';
import { Panel } from './panel';

/** Which two days to compare, and on which clock. */
export class ComparePanel extends Panel {
  static override properties = { ...Panel.properties, wrong: { state: true }, unfolded: { state: true } };
  declare wrong: string | null;
  declare unfolded: boolean;

  constructor() {
    super();
    this.wrong = null;
    this.unfolded = false;
  }

  protected override render() {
    if (this.state.phase.kind !== 'ready') return nothing;
    const { comparison } = this.app.store.view;
    const { diff } = this.state;
    const problem = this.wrong ?? (comparison && diff?.comparison === comparison ? diff.problem : null);
    const clock = (name: Comparison['clock']) => html`<option value=${name} ?selected=${name === (comparison?.clock ?? 'known')}>${text.comparing.clocks[name]}</option>`;
    return html`<details class="compare" ?open=${comparison !== null || this.unfolded} @toggle=${(event: Event) => (this.unfolded = (event.target as HTMLDetailsElement).open)}>
      <summary data-testid="compare-open">${text.comparing.title}</summary>
      <form data-testid="compare" @submit=${this.submit}>
      <fieldset class="clocks" aria-describedby=${problem ? 'compare-problem' : nothing}>
        <legend class="unseen">${text.comparing.title}</legend>
        <div class="clock wide"><label class="unseen" for="compare-clock">${text.comparing.clock}</label>
          <select id="compare-clock" data-testid="compare-clock">${clock('known')}${clock('happened')}</select></div>
        ${this.field('from', comparison?.from)} ${this.field('to', comparison?.to)}
        ${problem ? html`<p class="compare-problem" id="compare-problem" role="alert" data-testid="compare-problem">${problem}</p>` : nothing}
        <div class="compare-acts">
          <button type="submit" class="plain" data-testid="compare-go" title=${text.comparing.hint}>${text.comparing.compare}</button>
          ${comparison ? html`<button type="button" class="plain" @click=${() => this.app.comparing.compare(null)}>${text.comparing.stop}</button>` : nothing}
        </div>
      </fieldset>
      </form>
    </details>`;
  }

  private field(end: 'from' | 'to', day: string | undefined) {
    return html`<div class="clock">
      <label for="compare-${end}">${text.comparing[end]}</label>
      <input id="compare-${end}" data-testid="compare-${end}" type="date" min="1000-01-01" max="9999-12-31" .value=${day ?? ''} @input=${() => (this.wrong = null)} />
    </div>`;
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const day = (end: 'from' | 'to'): string | null => dayOf(this.querySelector<HTMLInputElement>(`#compare-${end}`)?.value);
    const [from, to] = [day('from'), day('to')];
    const clock = this.querySelector<HTMLSelectElement>('#compare-clock')?.value === 'happened' ? 'happened' : 'known';
    this.wrong = wrongWith(from, to);
    if (from && to && !this.wrong) this.app.comparing.compare({ clock, from, to });
  };
}

function wrongWith(from: string | null, to: string | null): string | null {
  if (!from || !to) return text.comparing.missing;
  return from > to ? text.comparing.wrong : from === to ? text.comparing.equal : null;
}

customElements.define('entente-compare', ComparePanel);
