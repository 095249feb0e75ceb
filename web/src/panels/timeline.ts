import { html, nothing, svg } from 'lit';
import { when } from '../format';
import { recall, remember } from '../remembered';
import { canvasParameters } from '../state/behind';
import { binOf, dragged, stepped, type Drag, type Grip } from '../state/brush';
import { isoDay } from '../state/calendar';
import type { Interval } from '../state/filter';
import { dayAt } from '../state/ticks';
import { intervalOf, rangeOf, timelineOf, type Bin, type Range, type Timeline } from '../state/timeline';
import { visible, visibleBut, type View } from '../state/view';
import { timeline as timelineWords } from '../text/timeline';
import { Panel } from './panel';
import { chart, handle, HEIGHT, sides, veils } from './timeline-chart';
import './timeline-days';

const OPEN = 'timeline';
/** Before the width is known the words are those of a chart this wide. */
const USUAL = 600;
/** A press that goes no further than this is a click. */
const STILL = 4;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -Infinity, End: Infinity };

/** When the edges on the canvas happened; the days that are chosen here filter all that is shown. */
export class TimelinePanel extends Panel {
  static override properties = { ...Panel.properties, open: { state: true }, width: { state: true }, draft: { state: true }, within: { state: true }, hovered: { state: true } };
  declare open: boolean;
  declare width: number;
  /** What a gesture has come to; the filter follows when it ends. */
  declare draft: Range | null;
  /** The part of the time that is looked at closer. */
  declare within: Range | null;
  declare hovered: Bin | null;
  private drag: (Drag & { readonly x: number; readonly moved: boolean }) | null = null;
  /** The pointer asks for the same timeline over and over. */
  private counted: { readonly view: View; readonly width: number; readonly within: Range | null; readonly timeline: Timeline | null } | null = null;
  /** A chart that is put away has no width, and keeps the one that it had. */
  private readonly watch = new ResizeObserver(([entry]) => (this.width = Math.floor(entry?.contentRect.width ?? 0) || this.width));

  constructor() {
    super();
    const kept = recall(OPEN);
    this.open = kept ? kept === 'open' : matchMedia('(min-width: 821px) and (min-height: 640px)').matches;
    this.width = 0;
    this.draft = null;
    this.within = null;
    this.hovered = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  protected override render() {
    const timeline = this.timeline();
    return html`<section class="timeline ${this.open ? 'opened' : ''}" data-testid="timeline" aria-label=${timelineWords.title} @keydown=${this.escape}>
      <div class="timeline-bar">
        <button type="button" class="timeline-toggle" data-testid="timeline-toggle" aria-expanded=${this.open} aria-controls="timeline-room" title=${timelineWords.toggleHint} @click=${this.toggle}>${timelineWords.title}</button>
        <p class="timeline-words number" data-testid="timeline-words">${this.words(timeline)}</p>
        ${this.open ? this.looking(timeline) : nothing} ${this.brush ? this.act('timeline-clear', timelineWords.clear, '', () => this.choose(null)) : nothing} ${this.behind()}
      </div>
      <div class="timeline-room" id="timeline-room" ?hidden=${!this.open}>
        <div class="timeline-tools">
          ${this.key()}
          <entente-timeline-days .app=${this.app} .timeline=${timeline}></entente-timeline-days>
        </div>
        <div class="timeline-chart">${timeline && this.width ? this.drawing(timeline) : nothing}</div>
      </div>
    </section>`;
  }

  protected override firstUpdated(): void {
    const room = this.querySelector('.timeline-chart');
    if (room) this.watch.observe(room);
  }

  private timeline(): Timeline | null {
    const { width, within } = this;
    const { view } = this.app.store;
    const before = this.counted;
    if (before?.view === view && before.width === width && before.within === within) return before.timeline;
    this.counted = { view, width, within, timeline: timelineOf(visibleBut(view, 'happened').edges, width || USUAL, within) };
    return this.counted.timeline;
  }

  private get brush(): Range | null {
    const { happened } = this.app.store.view.filter;
    return this.draft ?? (happened && rangeOf(happened));
  }

  /** What is under the pointer, else what is chosen, else what all this is. */
  private words(timeline: Timeline | null) {
    if (!timeline) return this.state.phase.kind === 'ready' ? timelineWords.none : '';
    const { happened } = this.app.store.view.filter;
    const undated = timeline.undated ? ` · ${(happened ? timelineWords.undatedHidden : timelineWords.undated)(timeline.undated)}` : '';
    if (this.draft) return spanWords(this.draft);
    if (this.hovered && this.open) return timelineWords.bin(spanWords(this.hovered), this.hovered.happened, this.hovered.said, this.hovered.spread, this.hovered.lasting);
    if (happened) return timelineWords.chosen(spanWords(rangeOf(happened)), visible(this.app.store.view).edges.filter((edge) => edge.fact).length) + undated;
    return timelineWords.dated(timeline.dated, this.open ? timeline.unit : null, spanWords(timeline.range)) + undated;
  }

  private key() {
    const swatch = (layer: string, words: string) => html`<span class="swatch"><svg width="11" height="11" aria-hidden="true"><rect class=${layer === 'band' ? 'band' : `bar ${layer}`} x="0.5" y="0.5" width="10" height="10" /></svg>${words}</span>`;
    const { happened, said, spread, lasting, hint } = timelineWords;
    return html`<p class="timeline-key" title=${hint}>${swatch('happened', happened)}${swatch('said', said)}${swatch('spread', spread)}${swatch('band', lasting)}<span class="unseen">${hint}</span></p>`;
  }

  /** Of the days that are chosen; without them, the legend offers the same. */
  private behind() {
    const { view } = this.app.store;
    const parameters = view.filter.happened && canvasParameters(view);
    return parameters ? html`<entente-behind .app=${this.app} .name=${'canvas'} .parameters=${parameters}></entente-behind>` : nothing;
  }

  private looking(timeline: Timeline | null) {
    const { brush } = this;
    const closer = brush && timeline && timeline.unit !== 'day';
    return html`${closer ? this.act('timeline-closer', timelineWords.closer, timelineWords.closerHint, () => (this.within = brush)) : nothing}
      ${this.within ? this.act('timeline-whole', timelineWords.whole, '', () => (this.within = null)) : nothing}`;
  }

  private act(id: string, words: string, hint: string, act: () => void) {
    return html`<button type="button" class="plain" data-testid=${id} title=${hint || nothing} @click=${act}>${words}</button>`;
  }

  private drawing(timeline: Timeline) {
    const { brush, width } = this;
    const ends = sides(brush ?? timeline.range, timeline.range, width);
    return html`<svg
      class="timeline-svg ${brush ? 'brushed' : ''}" data-testid="timeline-svg" width=${width} height=${HEIGHT} role="group" aria-label="${timelineWords.chart}. ${timelineWords.keys}"
      @pointerdown=${(event: PointerEvent) => this.take(event, timeline)} @pointermove=${(event: PointerEvent) => this.follow(event, timeline)}
      @pointerup=${(event: PointerEvent) => this.drop(event, timeline)} @pointercancel=${this.giveUp} @pointerleave=${() => (this.hovered = null)} @dblclick=${() => this.choose(null)}
    >
      ${chart(timeline, width, this.drag ? null : this.hovered)} ${brush ? veils(ends, width) : nothing}
      ${this.slider('from', ends[0], timeline)} ${this.slider('until', ends[1], timeline)}
    </svg>`;
  }

  private slider(end: 'from' | 'until', x: number, timeline: Timeline) {
    const { range } = timeline;
    const now = (this.brush ?? range)[end];
    return svg`<g
      class="handle" data-testid="timeline-${end}" data-grip=${end} role="slider" tabindex="0" aria-label=${end === 'from' ? timelineWords.from : timelineWords.untilLabel}
      aria-valuemin=${range.from} aria-valuemax=${range.until} aria-valuenow=${Math.min(range.until, Math.max(range.from, now))} aria-valuetext=${dayWords(now)}
      @keydown=${(event: KeyboardEvent) => this.step(event, end, timeline)} @keyup=${this.settle} @blur=${this.settle}
    >${handle(end, x, this.width)}</g>`;
  }

  private take(event: PointerEvent, { range, bins }: Timeline): void {
    if (event.button !== 0) return;
    const { x, day } = this.at(event, range);
    const grip = (event.target as Element).closest<SVGElement>('[data-grip]')?.dataset['grip'] as Grip | undefined;
    const brush = this.brush;
    const inside = brush && day >= brush.from && day <= brush.until;
    this.drag = { grip: grip ?? (inside ? 'middle' : 'new'), start: day, range: brush ?? range, x, moved: false };
    this.hovered = bins[binOf(day, bins)] ?? null;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  private follow(event: PointerEvent, { range, bins }: Timeline): void {
    const { x, day } = this.at(event, range);
    if (!this.drag) return void (this.hovered = bins[binOf(day, bins)] ?? null);
    if (!this.drag.moved && Math.abs(x - this.drag.x) < STILL) return;
    this.drag = { ...this.drag, moved: true };
    this.draft = dragged(this.drag, day, bins);
  }

  private drop(event: PointerEvent, { range, bins }: Timeline): void {
    const { drag } = this;
    this.drag = null;
    this.hovered = null;
    if (!drag) return;
    if (drag.moved) return this.settle();
    const bin = bins[binOf(this.at(event, range).day, bins)];
    if (bin && (drag.grip === 'new' || drag.grip === 'middle')) this.choose(bin);
  }

  private readonly giveUp = (): void => {
    this.drag = null;
    this.draft = null;
  };

  private step(event: KeyboardEvent, end: 'from' | 'until', { range, bins }: Timeline): void {
    const steps = STEPS[event.key];
    if (!steps || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.draft = stepped(this.brush ?? range, end, event.shiftKey ? steps * 10 : steps, bins);
  }

  /** A gesture has ended, of the pointer or of a key that was held down: one step that can be taken back. */
  private readonly settle = (): void => {
    if (this.draft && !this.drag) this.choose(this.draft);
  };

  /** What is under way is given up; else what is chosen is. */
  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || (!this.brush && !this.drag)) return;
    event.stopPropagation();
    if (this.draft || this.drag) this.giveUp();
    else this.choose(null);
  }

  private choose(range: Range | null): void {
    this.draft = null;
    const { filter } = this.app.store.view;
    const happened: Interval | null = range && intervalOf(range);
    if (happened?.from === filter.happened?.from && happened?.until === filter.happened?.until) return;
    this.app.editor.filter({ ...filter, happened }, range ? timelineWords.chose(spanWords(range)) : timelineWords.cleared);
  }

  private at(event: PointerEvent, range: Range): { x: number; day: number } {
    const x = event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
    return { x, day: dayAt(x, range, this.width) };
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
    remember(OPEN, this.open ? 'open' : 'closed');
  };
}

function spanWords(range: Range): string {
  return when({ ...intervalOf(range), precision: 'interval' });
}

function dayWords(day: number): string {
  return when({ from: isoDay(day), until: isoDay(day), precision: 'day' });
}

customElements.define('entente-timeline', TimelinePanel);
