import { svg, type TemplateResult } from 'lit';
import type { LabelStyle, Status } from '../api/types';
import { shapeOf } from '../graph/glyph';
import { statusLines } from '../state/status';
import type { Theme } from '../state/store';
import { inked } from '../state/vocabulary';
import { html } from 'lit';

/** The line of a status as the canvas draws it, for legend, panel and table. */
export function lineSample(status: Status): TemplateResult {
  const line = statusLines[status];
  const dash = line.dash.join(' ');
  return html`<svg class="line-sample" viewBox="0 0 44 14" width="44" height="14" aria-hidden="true">
    ${strokes(status, dash)} ${tip(status)}
    ${line.mark && status !== 'disputed'
      ? svg`<text x="17" y="7.5" text-anchor="middle" dominant-baseline="central">${line.mark}</text>`
      : null}
    ${status === 'disputed' ? svg`<text x="17" y="7.5" text-anchor="middle" dominant-baseline="central">≠</text>` : null}
  </svg>`;
}

function strokes(status: Status, dash: string): TemplateResult {
  const line = statusLines[status];
  if (line.double)
    return svg`<path d="M1 5.2H36M1 8.8H36" />`;
  if (status === 'disputed') return svg`<path d="M1 7H10M24 7H35" />`;
  if (line.mark) return svg`<path d="M1 7H11M23 7H36" stroke-dasharray=${dash} />`;
  return svg`<path d="M1 7H36" stroke-dasharray=${dash} opacity=${line.faint ? 0.7 : 1} />`;
}

function tip(status: Status): TemplateResult {
  switch (statusLines[status].arrow) {
    case 'tee':
      return svg`<path d="M37 2.5V11.5" stroke-width="2" />`;
    case 'vee':
      return svg`<path d="M36 3 43 7 36 11Z" />`;
    case 'triangle':
      return svg`<path class="tip" d="M35 3 43 7 35 11Z" />`;
  }
}

const OUTLINES: Record<string, string> = {
  ellipse: 'M8 1.5a6.5 6.5 0 1 0 .01 0Z',
  'round-rectangle': 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z',
  rectangle: 'M2 2h12v12H2Z',
  hexagon: 'M4.5 2h7L15 8l-3.5 6h-7L1 8Z',
  diamond: 'M8 1l7 7-7 7-7-7Z',
  triangle: 'M8 1.5 15 14H1Z',
  'round-tag': 'M3 2h7l5 6-5 6H3a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 3 2Z',
  pentagon: 'M8 1l7 5.2L12.3 14.5H3.7L1 6.2Z',
  octagon: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z',
  star: 'M8 1l2 5h5l-4 3.2L12.6 15 8 11.5 3.4 15 5 9.2 1 6h5Z',
  vee: 'M1 2l7 4 7-4-7 13Z',
  'cut-rectangle': 'M5 2h6l3 3v6l-3 3H5l-3-3V5Z',
  barrel: 'M3 3q5-2.5 10 0v10q-5 2.5-10 0Z',
  rhomboid: 'M1 3h10l4 10H5Z',
  tag: 'M2 2h8l5 6-5 6H2Z',
};

/** The shape and colour of a label as the canvas draws it. */
export function labelSample(style: LabelStyle, theme: Theme): TemplateResult {
  const shape = shapeOf(style.shape);
  const outline = OUTLINES[shape] ?? OUTLINES[shape.replace(/^round-/, '')] ?? OUTLINES['ellipse'];
  const colour = inked(style, theme);
  return html`<svg class="label-sample" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d=${outline} fill=${colour} fill-opacity="0.25" stroke=${colour} stroke-width="1.6"></path>
  </svg>`;
}

export function colourSample(style: { colour: string; colourDark: string }, theme: Theme): TemplateResult {
  return html`<svg class="colour-sample" viewBox="0 0 18 4" width="18" height="4" aria-hidden="true">
    <rect width="18" height="4" rx="2" fill=${inked(style, theme)}></rect>
  </svg>`;
}
