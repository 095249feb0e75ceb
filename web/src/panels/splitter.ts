import { html, LitElement, type PropertyValues } from 'lit';
import { recall, remember } from '../remembered';

/** Which way a pointer that moves right, or down, changes a room's size. */
const GROWS = { side: 1, right: -1, drawer: -1 } as const;
const STEP = 24;

type Room = keyof typeof GROWS;

/** The edge of a room, by which it is made larger or smaller: with the pointer or with the arrow keys. The size is remembered. */
export class Splitter extends LitElement {
  static override properties = { room: { attribute: true }, label: { attribute: true }, least: { type: Number }, most: { type: Number }, size: { state: true } };
  declare room: Room;
  declare label: string;
  /** In pixels. */
  declare least: number;
  declare most: number;
  declare size: number | null;

  constructor() {
    super();
    this.size = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const kept = Number(recall(this.room));
    if (kept) this.set(kept);
  }

  protected override render() {
    return html`<div
      class="splitter" role="separator" tabindex="0" data-testid="splitter-${this.room}" aria-label=${this.label} aria-orientation=${this.across ? 'vertical' : 'horizontal'}
      aria-valuemin=${this.least} aria-valuemax=${this.most} aria-valuenow=${Math.round(this.size ?? this.measured())}
      @pointerdown=${this.drag} @keydown=${this.key} @dblclick=${this.reset}
    ></div>`;
  }

  private get across(): boolean {
    return this.room !== 'drawer';
  }

  private measured(): number {
    const room = this.parentElement?.getBoundingClientRect();
    return (this.across ? room?.width : room?.height) ?? this.least;
  }

  private set(size: number): void {
    this.size = Math.min(this.most, Math.max(this.least, size));
    document.documentElement.style.setProperty(`--${this.room}-size`, `${this.size}px`);
    remember(this.room, String(Math.round(this.size)));
  }

  private readonly reset = (): void => {
    this.size = null;
    document.documentElement.style.removeProperty(`--${this.room}-size`);
    remember(this.room, null);
  };

  private readonly drag = (event: PointerEvent): void => {
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    const from = { size: this.measured(), at: this.across ? event.clientX : event.clientY };
    const move = (next: PointerEvent): void => this.set(from.size + GROWS[this.room] * ((this.across ? next.clientX : next.clientY) - from.at));
    const end = new AbortController();
    handle.addEventListener('pointermove', move, { signal: end.signal });
    for (const over of ['pointerup', 'pointercancel']) handle.addEventListener(over, () => end.abort(), { signal: end.signal });
  };

  private key(event: KeyboardEvent): void {
    const steps: Record<string, number> = this.across ? { ArrowLeft: -1, ArrowRight: 1 } : { ArrowUp: -1, ArrowDown: 1 };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    this.set(this.measured() + step * STEP * GROWS[this.room]);
  }
}

customElements.define('entente-splitter', Splitter);
