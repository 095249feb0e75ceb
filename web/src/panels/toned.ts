import { html, svg, type TemplateResult } from 'lit';
import { layers, toned, tones, type Statuses, type Tone } from '../chart/tones';
import { overview as overviewWords } from '../text/overview';

/** By pattern and not by colour: it holds in print, in the dark and for every kind of sight. */
const FILLS: Record<Tone, string> = {
  happened: 'var(--solid)',
  intended: 'url(#tone-intended)',
  unsure: 'url(#tone-unsure)',
  contested: 'url(#tone-contested)',
  retracted: 'none',
};

/** To be drawn once on the page: every picture refers to these. */
export function patterns(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="tone-intended" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.8" height="5" fill="var(--solid)"></rect></pattern>
      <pattern id="tone-unsure" width="4" height="4" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="0.9" fill="var(--solid)"></circle></pattern>
      <pattern id="tone-contested" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0 6 6M6 0 0 6" stroke="var(--accent)" stroke-width="1.3"></path></pattern>
    </defs>
  </svg>`;
}

export function key(statuses: Statuses): TemplateResult {
  const counts = toned(statuses);
  return html`<ul class="tone-key" aria-label=${overviewWords.key}>
    ${tones.filter((tone) => counts[tone]).map((tone) => html`<li>
      <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">${block(tone, 0.5, 0.5, 21, 13)}</svg>${overviewWords.tone[tone]}
    </li>`)}
  </ul>`;
}

/** A bar from left to right. */
export function bar(statuses: Statuses, most: number, width: number, height: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${layers(statuses, most, width - 1).map(({ tone, at, length }) => block(tone, 0.5 + at, 0.5, length, height - 1))}
  </svg>`;
}

export function block(tone: Tone, x: number, y: number, width: number, height: number): TemplateResult {
  return svg`<rect class=${`block ${tone}`} x=${x} y=${y} width=${Math.max(0, width)} height=${Math.max(0, height)} fill=${FILLS[tone]}></rect>`;
}

/** The same in words: how many of which kind. */
export function parts(statuses: Statuses): string[] {
  const counts = toned(statuses);
  return tones.filter((tone) => counts[tone]).map((tone) => overviewWords.part(counts[tone], overviewWords.tone[tone]));
}
