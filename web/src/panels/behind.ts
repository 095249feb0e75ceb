import { html } from 'lit';
import type { Example, Examples } from '../api/types';
import { withDays } from '../state/behind';
import { tried } from '../state/tried';
import { text } from '../text';
import { Panel } from './panel';

/** Read once, when somebody first asks. */
let known: Promise<Examples> | null = null;

/** Opens the console with the statement that gives what is shown here, at the time that is set. */
export class BehindButton extends Panel {
  static override properties = { ...Panel.properties, name: { attribute: false }, parameters: { attribute: false } };
  /** Of the file under cypher/behind. */
  declare name: string;
  declare parameters: Record<string, unknown>;

  protected override render() {
    return html`<button type="button" class="tool" data-testid="behind" @click=${() => void this.ask()}>${text.behind}</button>`;
  }

  private ask(): Promise<void> {
    return tried(this.app.store, async () => {
      const asked = (await this.statements()).find(({ name }) => name === this.name);
      const { clocks } = this.app.store.view;
      if (asked) this.app.store.set({ drawer: 'cypher', room: 'cypher', asked: { ...asked, parameters: withDays({ ...asked.parameters, ...this.parameters }, clocks) } });
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
