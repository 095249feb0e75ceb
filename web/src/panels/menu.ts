import { html, nothing, type TemplateResult } from 'lit';
import { Panel } from './panel';

/** A button with a list of things to do below it. It closes at a press elsewhere and at Escape, which returns to the button. */
export abstract class MenuPanel extends Panel {
  static override properties: Record<string, object> = { ...Panel.properties, open: { state: true } };
  declare open: boolean;

  /** On the button. */
  protected abstract readonly words: string;
  /** The id of the list; the button is `ID-menu` to the tests. */
  protected abstract readonly listId: string;
  protected abstract contents(): TemplateResult;

  constructor() {
    super();
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.elsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.elsewhere);
  }

  protected override render() {
    return html`<div class="menu" @keydown=${this.key}>
      <button type="button" class="tool" data-testid="${this.listId}-menu" aria-expanded=${this.open} aria-controls=${this.listId} @click=${this.toggle}>${this.words}</button>
      <div id=${this.listId} class="menu-list" ?hidden=${!this.open}>${this.open ? this.contents() : nothing}</div>
    </div>`;
  }

  /** What is to be done when the list opens. */
  protected opened(): void {
    return;
  }

  protected close(): void {
    this.open = false;
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
    if (this.open) this.opened();
  };

  private readonly elsewhere = (event: Event): void => {
    if (this.open && !this.contains(event.target as Node)) this.close();
  };

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.close();
    this.querySelector<HTMLElement>('[aria-controls]')?.focus();
  }
}
