import { nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Inks } from '../graph/colour';
import { heading, lengthOf, part, pathOf, pointAt } from '../map/arcs';
import type { Atlas } from '../map/atlas';
import type { Arc, Place } from '../map/located';
import { around, beside, spread, type Box, type Wanted } from '../map/names';
import { onScreen, type Size, type Viewport } from '../map/viewport';
import { statusLines } from '../state/status';
import type { Point } from '../state/view';
import { map as mapWords } from '../text/map';

/** How something is drawn that is selected, has nothing to do with what is selected, or is pointed at. */
export interface Mood {
  readonly chosen: boolean;
  readonly aside: boolean;
  readonly hovered: boolean;
}

/** What a part of the map does when it is pressed; the panel knows. */
export interface Acts {
  arc(arc: Arc): (event: Event) => void;
  place(place: Place): (event: Event) => void;
  hover(id: string | null): () => void;
}

const TIP = 8;
/** Too short for a mark, an arrow and a line between. */
const SHORT = 34;
/** Where along a line its mark may stand, best first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** So far from the edge of the window a mark can be read whole. */
const MARGIN = 16;

/** Land and states, on the plane; strokes keep their width at every zoom. */
export function ground(atlas: Atlas, { zoom, pan }: Viewport, states: readonly (readonly [Place, Mood])[], acts: Acts): TemplateResult {
  const shape = ([place, mood]: readonly [Place, Mood]) => svg`<path
      class=${classes('state', mood)} data-key=${place.node.key} d=${place.outline ?? ''} fill=${place.fill} stroke=${place.colour}
      @click=${acts.place(place)} @pointerenter=${acts.hover(place.node.key)} @pointerleave=${acts.hover(null)}></path>`;
  return svg`<g transform="translate(${pan.x} ${pan.y}) scale(${zoom})" aria-hidden="true">
    <path class="sea" d=${atlas.sphere}></path>
    <path class="land" d=${atlas.land}></path>
    <path class="borders" d=${atlas.borders}></path>
    ${repeat(states.filter(([place]) => place.outline), ([place]) => place.node.key, shape)}
  </g>`;
}

/** A line with its ends cut off where the discs of its states are. */
function lineOf(arc: Arc, viewport: Viewport): readonly Point[] {
  const line = arc.way.map((point) => onScreen(point, viewport));
  const length = lengthOf(line);
  const [from, until] = [arc.source.radius + 3, length - arc.target.radius - 3];
  return until - from > 4 ? part(line, from, until) : line;
}

export function arcs(all: readonly (readonly [Arc, Mood])[], viewport: Viewport, inks: Inks, acts: Acts) {
  return repeat(all, ([arc]) => arc.id, ([arc, mood]) => {
    const line = lineOf(arc, viewport);
    return svg`<g class="${classes('arc', mood)} ${arc.classes}" data-testid="map-arc" data-id=${arc.id} role="button" tabindex="0"
        aria-label=${mapWords.arc(arc.source.node.name, arc.target.node.name, arc.words)} aria-pressed=${mood.chosen}
        @click=${acts.arc(arc)} @keydown=${acts.arc(arc)} @pointerenter=${acts.hover(arc.id)} @pointerleave=${acts.hover(null)} @focus=${acts.hover(arc.id)} @blur=${acts.hover(null)}>
      <path class="reach" d=${pathOf(line)}></path>
      ${arc.halo ? svg`<path class="halo" d=${pathOf(line)} stroke=${arc.halo} stroke-width=${arc.width + 8}></path>` : nothing}
      <path class="glow" d=${pathOf(line)} stroke-width=${arc.width + 8}></path>
      ${strokes(arc, line, inks)} ${tips(arc, line, inks)}
    </g>`;
  });
}

/** As on the canvas: solid, dashed, doubled, or broken in two. */
function strokes(arc: Arc, whole: readonly Point[], inks: Inks): TemplateResult {
  const { dash, double, faint } = statusLines[arc.status];
  const length = lengthOf(whole);
  const line = length > SHORT ? part(whole, arc.tail === 'none' ? 0 : TIP - 1, length - (arc.arrow === 'none' ? 0 : TIP - 1)) : whole;
  const path = (d: string, colour: string, width: number, dashes = '') =>
    svg`<path class="stroke" d=${d} stroke=${colour} stroke-width=${width} stroke-dasharray=${dashes || nothing} opacity=${faint ? 0.6 : nothing}></path>`;
  if (double) return svg`${path(pathOf(line), arc.colour, arc.width + 2.8)}${path(pathOf(line), inks.paper, arc.width)}`;
  if (arc.status === 'disputed') return svg`${path(pathOf(part(line, 0, length * 0.4)), arc.colour, arc.width)}${path(pathOf(part(line, length * 0.6, length)), arc.colour, arc.width)}`;
  return path(pathOf(line), arc.colour, arc.width, dash.join(' '));
}

function tips(arc: Arc, line: readonly Point[], inks: Inks): TemplateResult | typeof nothing {
  if (lengthOf(line) <= SHORT) return nothing;
  return svg`${tip(arc.arrow, line, arc, inks)}${tip(arc.tail, line.toReversed(), arc, inks)}`;
}

function tip(kind: string, line: readonly Point[], { colour }: Arc, { paper }: Inks) {
  const { x, y } = line.at(-1) ?? { x: 0, y: 0 };
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${heading(line).toFixed(1)})`;
  switch (kind) {
    case 'triangle':
      return svg`<path class="tip" transform=${at} d="M0 0L-9 -4.5V4.5Z" fill=${colour}></path>`;
    case 'vee':
      return svg`<path class="tip" transform=${at} d="M0 0L-9 -4.5V4.5Z" fill=${paper} stroke=${colour} stroke-width="1.3"></path>`;
    case 'tee':
      return svg`<path class="tip" transform=${at} d="M-1 -5V5" stroke=${colour} stroke-width="2.4"></path>`;
    default:
      return nothing;
  }
}

export function discs(all: readonly (readonly [Place, Mood])[], viewport: Viewport, acts: Acts) {
  return repeat(all, ([place]) => place.node.key, ([place, mood]) => {
    const { x, y } = onScreen(place.at, viewport);
    const { name, label, facts } = place.node;
    return svg`<g class=${classes('place', mood)} data-testid="map-place" data-key=${place.node.key} role="button" tabindex="0"
        aria-label=${mapWords.place(name, label, facts)} aria-pressed=${mood.chosen} transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"
        @click=${acts.place(place)} @keydown=${acts.place(place)} @pointerenter=${acts.hover(place.node.key)} @pointerleave=${acts.hover(null)} @focus=${acts.hover(place.node.key)} @blur=${acts.hover(null)}>
      <circle class="reach" r="12"></circle>
      <circle class="ring" r=${place.radius + 4}></circle>
      <circle class="disc" r=${place.radius} stroke=${place.colour}></circle>
    </g>`;
  });
}

/** Names of states, marks of lines, and the words of the line that is pointed at or selected: what is wanted most goes first. */
export function writing(places: readonly (readonly [Place, Mood])[], lines: readonly (readonly [Arc, Mood])[], viewport: Viewport, size: Size): TemplateResult {
  const taken: Box[] = places.map(([place]) => around(onScreen(place.at, viewport), { w: place.radius * 2, h: place.radius * 2 }));
  const moods = new Map([...places.map(([place, mood]) => [place.node.key, mood] as const), ...lines.map(([arc, mood]) => [arc.id, mood] as const)]);
  const wanted = [...lines.flatMap(([arc, mood]) => words(arc, mood, viewport, size)), ...names(places, viewport), ...lines.flatMap(([arc, mood]) => marks(arc, mood, viewport, size))];
  const spots = spread(wanted, taken);
  return svg`<g class="writing-layer" aria-hidden="true">${wanted.map(({ id, text: words, kind }) => {
    const at = spots.get(id);
    const mood = moods.get(id);
    return at && mood ? svg`<text class=${classes(kind, mood)} x=${at.x.toFixed(1)} y=${at.y.toFixed(1)}>${words}</text>` : nothing;
  })}</g>`;
}

interface Text extends Wanted {
  readonly kind: 'map-name' | 'map-mark' | 'map-words';
}

function names(places: readonly (readonly [Place, Mood])[], viewport: Viewport): Text[] {
  const first = ([place, mood]: readonly [Place, Mood]): number => place.node.facts + (mood.chosen || mood.hovered ? 1e9 : mood.aside ? -1e9 : 0);
  return places.toSorted((one, other) => first(other) - first(one)).map(([{ node, at, radius }, { chosen, hovered }]) => ({
    id: node.key, text: node.name, kind: 'map-name', spots: beside(onScreen(at, viewport), radius, node.name), always: chosen || hovered,
  }));
}

function words(arc: Arc, { chosen, hovered }: Mood, viewport: Viewport, size: Size): Text[] {
  return chosen || hovered ? [{ id: arc.id, text: arc.words, kind: 'map-words', spots: along(arc, viewport, size), always: true }] : [];
}

/** What a status is told by besides its line must not be missing where there is room for it at all. */
function marks(arc: Arc, { chosen, hovered }: Mood, viewport: Viewport, size: Size): Text[] {
  const spots = along(arc, viewport, size);
  return arc.mark && !chosen && !hovered && spots.length ? [{ id: arc.id, text: arc.mark, kind: 'map-mark', spots, always: false }] : [];
}

/** Of the places along a line those that are in sight. */
function along(arc: Arc, viewport: Viewport, { w, h }: Size): Point[] {
  const line = lineOf(arc, viewport);
  const length = lengthOf(line);
  const spots = length > SHORT ? ALONG.map((share) => pointAt(line, length * share)) : [pointAt(line, length / 2)];
  return spots.filter(({ x, y }) => x > MARGIN && x < w - MARGIN && y > MARGIN && y < h - MARGIN);
}

function classes(name: string, { chosen, aside, hovered }: Mood): string {
  return [name, chosen ? 'chosen' : '', aside ? 'aside' : '', hovered ? 'hovered' : ''].filter(Boolean).join(' ');
}
