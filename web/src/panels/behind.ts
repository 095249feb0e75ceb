import { html, nothing } from 'lit';
import type { Example, Examples } from '../api/types';
import { timed } from '../state/clocks';
import { tried } from '../state/tried';
import { text } from '../text';
import { Panel } from './panel';

/** Read once, when somebody first asks. */
let known: Promise<Examples> | null = null;

/** Opens the console with the statement that gives what is shown here. It reads all times, so it is not offered of a day. */
export class BehindButton extends Panel {
  static override properties = { ...Panel.properties, name: { attribute: false }, parameters: { attribute: false }, always: { attribute: false } };
  /** Of the file under cypher/behind. */
  declare name: string;
  declare parameters: Record<string, unknown>;
  /** Whether the days are among its parameters. */
  declare always: boolean;

  protected override render() {
    if (!this.always && timed(this.app.store.view.clocks)) return nothing;
    return html`<button type="button" class="tool" data-testid="behind" @click=${() => void this.ask()}>${text.behind}</button>`;
  }

  private ask(): Promise<void> {
    return tried(this.app.store, async () => {
      const asked = (await this.statements()).find(({ name }) => name === this.name);
      if (asked) this.app.store.set({ drawer: 'cypher', room: 'cypher', asked: { ...asked, parameters: { ...asked.parameters, ...this.parameters } } });
    });
  }

  private async statements(): Promise<readonly Example[]> {
    known ??= this.app.api.get<Examples>('/behind');
    try {
      return (await known).examples;
    } catch (reason) {
      known = null;
      throw reason;
    }
  }
}

customElements.define('entente-behind', BehindButton);
