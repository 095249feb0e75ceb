import { html, nothing } from 'lit';
import { dayOf, type Clocks } from '../state/clocks';
import { text } from '../text';
import { Panel } from './panel';

/** A year is typed digit by digit, and each of them makes a date: the last one is meant. */
const PAUSE = 500;

type Clock = keyof Clocks;

/** The record's two clocks: what was true on a day, and what was known on it. */
export class ClocksPanel extends Panel {
  private timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override render() {
    if (this.state.phase.kind !== 'ready') return nothing;
    return html`<fieldset class="clocks" data-testid="clocks">
      <legend>${text.clocks.title}</legend>
      ${this.clock('asOf', text.clocks.asOfHint)} ${this.clock('knownAt', text.clocks.knownAtHint)}
    </fieldset>`;
  }

  private clock(clock: Clock, hint: string) {
    const day = this.app.store.view.clocks[clock];
    return html`<div class="clock" title=${hint}>
      <label for="clock-${clock}">${text.clocks[clock]}</label>
      <input
        id="clock-${clock}" data-testid="clock-${clock}" type="date" min="1000-01-01" max="9999-12-31" aria-describedby="clock-${clock}-hint" .value=${day ?? ''}
        @input=${(event: Event) => this.typed(clock, event)} @change=${(event: Event) => this.typed(clock, event)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.left(clock, event)} @blur=${(event: Event) => this.left(clock, event)}
      />
      <button type="button" class="plain" data-testid="clear-${clock}" aria-label=${text.clocks.clear(text.clocks[clock])} ?hidden=${!day} @click=${() => this.clear(clock)}>✕</button>
      <small class="unseen" id="clock-${clock}-hint">${hint}</small>
    </div>`;
  }

  /** What is not a day yet may become one: it clears the clock only when the field is left. */
  private typed(clock: Clock, event: Event): void {
    const input = event.target as HTMLInputElement;
    const day = dayOf(input.value);
    window.clearTimeout(this.timer);
    if (!day && (input.value || input.validity.badInput)) return;
    this.timer = window.setTimeout(() => void this.set(clock, day), PAUSE);
  }

  private left(clock: Clock, event: Event): void {
    const input = event.target as HTMLInputElement;
    const day = dayOf(input.value);
    input.value = day ?? '';
    void this.set(clock, day);
  }

  private clear(clock: Clock): void {
    const input = this.querySelector<HTMLInputElement>(`#clock-${clock}`);
    if (input) input.value = '';
    void this.set(clock, null);
    input?.focus();
  }

  private async set(clock: Clock, day: string | null): Promise<void> {
    window.clearTimeout(this.timer);
    await this.app.time.turn({ [clock]: day });
    // A turn that failed leaves the clock where it was; whoever is still typing is not interrupted.
    const input = this.querySelector<HTMLInputElement>(`#clock-${clock}`);
    if (input && input !== document.activeElement) input.value = this.app.store.view.clocks[clock] ?? '';
  }
}

customElements.define('entente-clocks', ClocksPanel);
