import { html, nothing } from 'lit';
import '../styles/unlock.css';
import { unlock as words } from '../text/unlock';
import { Panel } from './panel';

type Answer = (token: string | null) => void;

/** Asks for the server's token when something is to be changed that needs it. What was wanted goes on by itself then. */
export class UnlockPanel extends Panel {
  static override properties = { ...Panel.properties, again: { state: true } };
  declare again: boolean;
  private answer: Answer | null = null;

  constructor() {
    super();
    this.again = false;
  }

  protected override firstUpdated(): void {
    this.app.api.unlock = (again) => this.ask(again);
  }

  protected override render() {
    return html`<dialog class="unlock" aria-labelledby="unlock-title" data-testid="unlock" @close=${() => this.settle(null)}>
      <form method="dialog" @submit=${this.submit}>
        <h2 id="unlock-title">${words.title}</h2>
        <p id="unlock-body">${words.body}</p>
        <label for="unlock-token">${words.token}</label>
        <input id="unlock-token" data-testid="unlock-token" type="password" autocomplete="off" required aria-describedby="unlock-body" />
        ${this.again ? html`<p role="alert">${words.wrong}</p>` : nothing}
        <div class="acts">
          <button type="button" class="plain" data-testid="unlock-cancel" @click=${() => this.dialog?.close()}>${words.cancel}</button>
          <button type="submit" class="primary" data-testid="unlock-go">${words.go}</button>
        </div>
      </form>
    </dialog>`;
  }

  private ask(again: boolean): Promise<string | null> {
    this.settle(null);
    this.again = again;
    return new Promise((answer) => {
      this.answer = answer;
      this.dialog?.showModal();
    });
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('#unlock-token');
    const token = field?.value.trim() ?? '';
    if (field) field.value = '';
    this.settle(token || null);
    this.dialog?.close();
  };

  /** The first answer counts: closing, by button or Escape, is one too. */
  private settle(token: string | null): void {
    const { answer } = this;
    this.answer = null;
    answer?.(token);
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }
}

customElements.define('entente-unlock', UnlockPanel);
