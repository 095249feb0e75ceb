import type { StylesheetJson } from 'cytoscape';
import { statusLines } from '../state/status';
import type { Status } from '../api/types';
import { mix, type Inks } from './colour';
import { LETTER, NAME_WIDTH } from './names';

export const FONT = '"Inter Variable", Inter, system-ui, sans-serif';

export function styleOf(inks: Inks, calm: boolean): StylesheetJson {
  const sheet = [nodes(inks), ...edges(inks), ...Object.keys(statusLines).map((status) => statusRule(status as Status)), ...split(inks), ...plain, ...written, ...states(inks)];
  // Cytoscape's types know each property's own values; rules made from data are checked by the tests instead.
  return [...sheet, { selector: 'core', style: { 'active-bg-opacity': calm ? 0 : 0.08, 'selection-box-color': inks.accent, 'selection-box-opacity': 0.12 } }] as unknown as StylesheetJson;
}

function nodes(inks: Inks) {
  return {
    selector: 'node',
    style: {
      shape: 'data(shape)',
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(fill)',
      'border-color': 'data(colour)',
      'border-width': 2,
      'background-image': 'data(glyph)',
      'background-fit': 'contain',
      'background-image-opacity': 1,
      label: 'data(name)',
      color: inks.ink,
      'font-family': FONT,
      'font-size': LETTER,
      'font-weight': 500,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-wrap': 'wrap',
      'text-max-width': `${NAME_WIDTH}px`,
      'text-outline-color': inks.paper,
      'text-outline-width': 2.5,
    },
  };
}

function edges(inks: Inks) {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'line-color': 'data(colour)',
        width: 'data(width)',
        'target-arrow-color': 'data(colour)',
        'source-arrow-color': 'data(colour)',
        'target-arrow-shape': 'data(arrow)',
        'source-arrow-shape': 'data(tail)',
        'arrow-scale': 0.9,
        // Names stand below their nodes and would hide the arrows that come from there.
        'source-endpoint': 'outside-to-node-or-label',
        'target-endpoint': 'outside-to-node-or-label',
        'target-distance-from-node': 2,
        'source-distance-from-node': 2,
        label: 'data(mark)',
        color: mix(inks.ink, inks.paper, 0.85),
        'font-family': FONT,
        'font-size': 11,
        'text-background-color': inks.paper,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: 'edge[mark != ""]', style: { 'font-weight': 600 } },
    { selector: 'edge.worded', style: { label: 'data(words)', 'text-wrap': 'wrap', 'text-max-width': '150px' } },
    { selector: 'edge.single.worded', style: { 'font-weight': 400 } },
    // Parallel edges fan out by themselves as bezier curves, and only there: straight lines draw faster.
    { selector: 'edge.curve', style: { 'curve-style': 'bezier', 'control-point-step-size': 46, 'text-rotation': 'autorotate' } },
    { selector: 'edge.bundle', style: { 'arrow-scale': 1 } },
  ];
}

function statusRule(status: Status) {
  const line = statusLines[status];
  return {
    selector: `edge.${status}`,
    style: {
      ...(line.dash.length ? { 'line-style': 'dashed', 'line-dash-pattern': line.dash, 'line-cap': 'butt' } : {}),
      ...(line.faint ? { 'line-opacity': 0.6 } : {}),
      ...(status === 'sought' ? { 'target-arrow-fill': 'hollow', 'source-arrow-fill': 'hollow' } : {}),
    },
  };
}

/** Two lines that no dash can make: the double one of what goes on, and the broken one of what is disputed. */
function split(inks: Inks) {
  return [
    {
      selector: 'edge.ongoing',
      style: { 'line-color': inks.paper, 'line-outline-width': 1.4, 'line-outline-color': 'data(colour)' },
    },
    {
      selector: 'edge.disputed',
      style: {
        'line-fill': 'linear-gradient',
        'line-gradient-stop-colors': 'data(split)',
        'line-gradient-stop-positions': '0 40 40 60 60 100',
      },
    },
  ];
}

/** One of very many: lines from middle to middle are drawn soonest. Whoever points at one still reads its words. */
const plain = [
  { selector: 'node.plain', style: { 'background-image': 'none', 'border-width': 1, label: '' } },
  {
    selector: 'edge.plain',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'line-style': 'solid',
      'line-fill': 'solid',
      'line-color': 'data(colour)',
      'line-outline-width': 0,
      'source-arrow-shape': 'none',
      'target-arrow-shape': 'none',
      width: 1,
      label: '',
    },
  },
  { selector: 'edge.plain.worded', style: { label: 'data(words)' } },
];

/** Whether there is room for a name or for words, as letters.ts finds; what is pointed at or chosen has them in any case. */
const written = [
  { selector: 'node.unnamed', style: { label: '' } },
  { selector: 'node.named, node.hovered, node.start, node:selected', style: { label: 'data(name)' } },
  { selector: 'node.name-right', style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 4, 'text-margin-y': 0 } },
  { selector: 'node.name-left', style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -4, 'text-margin-y': 0 } },
  { selector: 'node.name-above', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
  { selector: 'edge.unmarked', style: { label: '' } },
  { selector: 'edge.hovered', style: { label: 'data(words)' } },
];

function states(inks: Inks) {
  return [
    // As if held down by something heavier than the rest.
    { selector: 'node.pinned', style: { 'underlay-color': inks.ink, 'underlay-opacity': 0.16, 'underlay-padding': 6, 'underlay-shape': 'ellipse' } },
    { selector: 'node.hovered', style: { 'outline-color': inks.muted, 'outline-width': 1.5, 'outline-offset': 2, 'z-index': 9 } },
    { selector: 'edge.hovered', style: { 'underlay-color': inks.muted, 'underlay-opacity': 0.2, 'underlay-padding': 3, 'z-index': 9 } },
    { selector: 'node:selected', style: { 'border-width': 2, 'outline-color': inks.accent, 'outline-width': 3, 'outline-offset': 2, 'font-weight': 700 } },
    { selector: 'node.start', style: { 'outline-color': inks.accent, 'outline-width': 3, 'outline-style': 'dashed', 'outline-offset': 4, 'font-weight': 700 } },
    { selector: 'edge:selected', style: { 'overlay-color': inks.accent, 'overlay-opacity': 0.22, 'overlay-padding': 4, 'z-index': 9 } },
    ...comparison(),
    { selector: '.aside', style: { opacity: 0.3 } },
    { selector: 'edge.near', style: { width: 3, 'z-index': 8 } },
    // A translucent double line would show its outline through its core.
    { selector: 'edge.ongoing.aside', style: { 'line-outline-width': 0, 'line-color': 'data(colour)' } },
  ];
}

/** Where two days are compared: what changed has a halo and a sign, what did not steps back. */
function comparison() {
  return [
    { selector: 'edge.changed', style: { 'underlay-color': 'data(halo)', 'underlay-opacity': 0.32, 'underlay-padding': 4, 'font-weight': 700 } },
    { selector: 'edge.unchanged', style: { opacity: 0.22 } },
    { selector: 'node.unchanged', style: { opacity: 0.45 } },
    { selector: 'edge.ongoing.unchanged', style: { 'line-outline-width': 0, 'line-color': 'data(colour)' } },
  ];
}
