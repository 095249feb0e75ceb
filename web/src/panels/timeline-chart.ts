import { nothing, svg, type TemplateResult } from 'lit';
import { ticksOf, xOf } from '../state/ticks';
import { gridStep, heightOf, type Bin, type Range, type Timeline } from '../state/timeline';
import { figure } from '../text';
import { timeline as timelineWords } from '../text/timeline';

/** Where things stand in the chart, from its top. */
const TOP = 16;
const FOOT = 78;
const BAND = 14;
const AXIS = 18;
export const HEIGHT = FOOT + BAND + AXIS + 2;
const BAND_FOOT = FOOT + 2 + BAND;
const GAP = 1;
const LEAST = 1.5;
/** Beside where the brush's first end stands at the edge. */
const FIGURE = 12;

/** Bars, band and axis. What can be taken hold of is drawn over it by the panel. */
export function chart(timeline: Timeline, width: number, hovered: Bin | null): TemplateResult {
  return svg`<g aria-hidden="true">
    <defs>
      <pattern id="said-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="4" height="4" /><rect class="hatch-line" width="1.4" height="4" /></pattern>
    </defs>
    ${grid(timeline, width)} ${hovered ? column(hovered, timeline, width) : nothing}
    ${bars(timeline, width)} ${band(timeline, width)} ${axis(timeline, width)}
  </g>`;
}

function grid({ bins }: Timeline, width: number) {
  const peak = peakOf(bins);
  const step = gridStep(peak);
  const lines = Array.from({ length: Math.floor(peak / step) }, (_, i) => (i + 1) * step);
  return lines.map((value) => {
    const y = yOf(value, peak);
    return svg`<line class="grid" x1="0" x2=${width} y1=${y} y2=${y} /><text class="grid-figure" x=${FIGURE} y=${y - 3}>${figure(value)}</text>`;
  });
}

function column(bin: Bin, { range }: Timeline, width: number) {
  const [left, right] = sides(bin, range, width);
  return svg`<rect class="column" x=${left} y=${TOP - 8} width=${right - left} height=${BAND_FOOT - TOP + 8} />`;
}

function bars({ bins, range }: Timeline, width: number) {
  const peak = peakOf(bins);
  return bins.filter(heightOf).map((bin) => {
    const [left, right] = sides(bin, range, width);
    const inset = right - left > 4 ? GAP : 0.5;
    const [x, w] = [left + inset / 2, Math.max(1, right - left - inset)];
    let foot = 0;
    return (['happened', 'said', 'spread'] as const).map((layer) => {
      if (!bin[layer]) return nothing;
      const bottom = yOf(foot, peak);
      foot += bin[layer];
      const top = Math.min(yOf(foot, peak), bottom - LEAST);
      return svg`<rect class="bar ${layer}" x=${x} y=${top} width=${w} height=${bottom - top} />`;
    });
  });
}

/** How much holds at each time, as a step line of its own scale under the bars. */
function band({ bins, range, open }: Timeline, width: number) {
  const peak = Math.max(0, ...bins.map((bin) => bin.lasting));
  if (!peak) return nothing;
  const steps = bins.map((bin) => {
    const [left, right] = sides(bin, range, width);
    const y = BAND_FOOT - (bin.lasting / peak) * (BAND - 2);
    return `L${left} ${y}L${right} ${y}`;
  });
  const sign = open ? svg`<text class="open-sign" x=${width - 3} y=${BAND_FOOT - 3} text-anchor="end">${timelineWords.goOn(open)}</text>` : nothing;
  return svg`<path class="band" d="M0 ${BAND_FOOT}${steps.join('')}L${width} ${BAND_FOOT}Z" />${sign}`;
}

function axis({ range }: Timeline, width: number) {
  const foot = BAND_FOOT;
  return svg`<line class="base" x1="0" x2=${width} y1=${FOOT + 0.5} y2=${FOOT + 0.5} />
    <line class="axis" x1="0" x2=${width} y1=${foot + 0.5} y2=${foot + 0.5} />
    ${ticksOf(range, width).map(
      (tick) => svg`<line class=${tick.year ? 'axis year' : 'axis'} x1=${tick.x + 0.5} x2=${tick.x + 0.5} y1=${foot} y2=${foot + (tick.year ? 15 : 5)} />
      <text class=${tick.year ? 'tick year' : 'tick'} x=${tick.x + 4} y=${foot + 14}>${tick.label}</text>`,
    )}`;
}

/** Left and right of a stretch of days, as far as it is in the picture. */
export function sides({ from, until }: Range, range: Range, width: number): [number, number] {
  const within = (x: number): number => Math.min(width, Math.max(0, x));
  return [within(xOf(from, range, width)), within(xOf(until + 1, range, width))];
}

/** One end of the brush, with a hold that a finger can hit. */
export function handle(end: 'from' | 'until', x: number, width: number): TemplateResult {
  const hold = Math.min(width - 5, Math.max(5, x));
  return svg`<rect class="hit" x=${hold - 12} y="0" width="24" height=${BAND_FOOT} />
    <line class="stem" x1=${x} x2=${x} y1=${TOP - 8} y2=${BAND_FOOT} />
    <rect class="knob" x=${hold - 4} y=${(TOP + FOOT) / 2 - 11} width="8" height="22" rx="3" data-end=${end} />
    <path class="knob-lines" d="M${hold - 1.25} ${(TOP + FOOT) / 2 - 4}v8M${hold + 1.25} ${(TOP + FOOT) / 2 - 4}v8" />`;
}

/** What is not chosen is veiled; the chosen days can be taken hold of in their middle. */
export function veils([left, right]: readonly [number, number], width: number): TemplateResult {
  const veil = (x: number, w: number) => svg`<rect class="veil" x=${x} y="0" width=${Math.max(0, w)} height=${BAND_FOOT} />`;
  return svg`${veil(0, left)}${veil(right, width - right)}<rect class="chosen" data-testid="timeline-brush" x=${left} y=${TOP - 8} width=${Math.max(1, right - left)} height=${BAND_FOOT - TOP + 8} />`;
}

function yOf(value: number, peak: number): number {
  return FOOT - (peak ? (value / peak) * (FOOT - TOP) : 0);
}

function peakOf(bins: readonly Bin[]): number {
  return Math.max(0, ...bins.map(heightOf));
}
