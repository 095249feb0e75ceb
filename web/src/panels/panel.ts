import { LitElement } from 'lit';
import type { App } from '../app';
import type { State } from '../state/store';

/**
 * A part of the page, drawn again whenever the state changes. It draws into the page itself, not into a shadow tree:
 * one style sheet serves all, and labels can refer to what they label across parts.
 */
export abstract class Panel extends LitElement {
  static override properties: Record<string, object> = { app: { attribute: false } };
  declare app: App;
  private leave: (() => void) | null = null;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = this.app?.store.subscribe(() => this.requestUpdate()) ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave?.();
  }

  protected override willUpdate(): void {
    // Lit sets properties before or after connecting, depending on who made the element.
    this.leave ??= this.app.store.subscribe(() => this.requestUpdate());
  }

  protected get state(): State {
    return this.app.store.state;
  }
}
