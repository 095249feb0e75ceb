import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../state/view';
import { enlarged, LETTER, NAME_WIDTH } from './names';
import { pen } from './picture/pen';
import { wrapped } from './picture/wrap';
import { crosses, plainly } from './plain';
import { around, inside, leaving, Room, seated, type Box, type Piece } from './room';

/** Letters of what stands at a line, and how wide its words run, as in style.ts. */
const LINE_LETTER = 11;
const WORDS_WIDTH = 150;
/** Between a node and its name. */
const GAP = 4;
/** Names may touch by this much. */
const LENIENT = 3;
/** Where along a line its words may stand, from its middle outwards. */
const ALONG = [0, -0.1, 0.1, -0.18, 0.18, -0.26, 0.26, -0.34, 0.34] as const;
/** Among more nodes in sight than this only the largest are looked at. */
const MOST = 400;
/** The names of so many of the largest come before anything else that is written. */
const FIRST = 12;

/** Where a name may stand, the best first; below, as ever, needs no class. */
const SEATS = ['', 'name-right', 'name-left', 'name-above'] as const;

interface Size {
  readonly w: number;
  readonly h: number;
}

/**
 * Writes names and words as large as they can be read, however far away the picture is, and leaves out the less important ones
 * where there is no room for all; these come with zooming in or pointing. It moves nothing and is for a picture at rest: no frame
 * of a drag or a pan comes here.
 */
export class Letters {
  private readonly measure = pen();
  private readonly sizes = new Map<string, Size>();
  private taken = { nodes: new Room(1), words: new Room(1) };
  /** Where names stand, by node: lines end there. */
  private readonly written = new Map<string, Box>();
  private zoom = 0;
  private stale = true;

  constructor(private readonly cy: Core) {
    cy.on('add remove dragfree', () => (this.stale = true));
    cy.on('mouseover', ({ target }) => void (target !== cy && this.enlarge(target)));
  }

  /** Whether something has changed that matters to them. A pan is nothing, unless so much is on the canvas that only what is in sight is looked at. */
  due(): boolean {
    return this.stale || Math.abs(this.cy.zoom() / this.zoom - 1) > 0.02 || plainly(this.cy.edges().length);
  }

  /** For a zoom that the picture has or is on its way to. */
  write(zoom = this.cy.zoom()): void {
    this.zoom = zoom;
    this.stale = false;
    const square = NAME_WIDTH * enlarged(zoom);
    this.taken = { nodes: new Room(square), words: new Room(square) };
    this.written.clear();
    this.cy.batch(() => {
      const nodes = this.candidates();
      for (const node of nodes) this.taken.nodes.take(discOf(node), node.id());
      const pieces = this.pieces(nodes.slice(0, MOST));
      const first = this.names(pieces.slice(0, FIRST));
      if (!plainly(this.cy.edges().length)) this.lines();
      this.name(nodes, new Map([...first, ...this.names(pieces.slice(FIRST))]));
    });
  }

  /** What is read while nothing is enlarged or left out: a picture of everything is not seen from anywhere. */
  apart<T>(read: () => T): T {
    const all = this.cy.elements();
    all.removeClass(`unnamed unmarked ${SEATS.join(' ')}`);
    all.removeStyle('font-size text-max-width text-margin-x text-margin-y');
    try {
      return read();
    } finally {
      this.write();
    }
  }

  private candidates(): NodeSingular[] {
    const nodes = this.cy.nodes();
    const frame = this.cy.extent();
    const seen = plainly(this.cy.edges().length) ? nodes.filter((node) => crosses(node.position(), node.position(), frame)) : nodes;
    const weight = (node: NodeSingular): number => (chosen(node) ? 1e6 : 0) + Number(node.data('size')) * 100 + Math.min(99, node.degree(false));
    const order = new Map(seen.map((node) => [node.id(), weight(node as NodeSingular)]));
    return (seen.toArray() as NodeSingular[]).sort((one, other) => (order.get(other.id()) ?? 0) - (order.get(one.id()) ?? 0) || (one.id() < other.id() ? -1 : 1));
  }

  /** Beside its node a name stands only where it does not reach beyond what Fit fits. */
  private pieces(nodes: readonly NodeSingular[]): Piece[] {
    const scale = enlarged(this.zoom);
    const boxes = nodes.map((node) => this.nameBoxes(node, scale));
    const frame = around(boxes.flatMap(([below]) => below ?? []));
    return nodes.map((node, i): Piece => {
      const places = (boxes[i] ?? []).map((box, seat) => (seat === 0 || inside(box, frame) ? box : null));
      return { id: node.id(), places, rank: chosen(node) ? 'chosen' : i < FIRST ? 'first' : 'other' };
    });
  }

  private names(pieces: readonly Piece[]): Map<string, number> {
    const seats = seated(pieces, this.taken.nodes, this.taken.words);
    for (const { id, places } of pieces) {
      const place = places[seats.get(id) ?? -1];
      if (place) this.written.set(id, place);
    }
    return seats;
  }

  /** Of very many nodes most have no name as it is, and each change costs. */
  private name(nodes: readonly NodeSingular[], seats: ReadonlyMap<string, number>): void {
    this.cy.nodes('.named').forEach((node) => void (seats.has(node.id()) || node.removeClass('named')));
    for (const node of nodes) {
      const seat = seats.get(node.id());
      const [named, plain] = [seat !== undefined, node.hasClass('plain')];
      if (named) this.enlarge(node);
      for (const [i, name] of SEATS.entries()) if (name && node.hasClass(name) !== (seat === i)) node.toggleClass(name, seat === i);
      if (named && plain) node.addClass('named');
      if (named === node.hasClass('unnamed') && (named || !plain)) node.toggleClass('unnamed', !named);
    }
  }

  private lines(): void {
    const edges = (this.cy.edges().toArray() as EdgeSingular[]).filter((edge) => edge.hasClass('worded') || edge.data('mark'));
    const weight = (edge: EdgeSingular): number => (chosen(edge) ? 1e6 : 0) + (edge.hasClass('worded') ? 1e3 : 0) + 10 * (parseInt(String(edge.data('mark')), 10) || 0) + Number(edge.data('width'));
    for (const edge of edges.sort((one, other) => weight(other) - weight(one) || (one.id() < other.id() ? -1 : 1))) {
      // Where curves run only Cytoscape knows; they are few, and a reader has asked for them.
      if (edge.hasClass('curve')) this.enlarge(edge);
      else if (!this.seat(edge) && edge.hasClass('worded')) {
        edge.removeClass('worded');
        this.seat(edge);
      }
    }
  }

  /** Where along the line there is room, if anywhere. */
  private seat(edge: EdgeSingular): boolean {
    const words = String(edge.data(edge.hasClass('worded') ? 'words' : 'mark'));
    if (!words) return false;
    const scale = enlarged(this.zoom, LINE_LETTER);
    const { w, h } = this.sizeOf(words, LINE_LETTER, WORDS_WIDTH);
    const [from, to] = this.reach(edge);
    const shift = (along: number): Point => ({ x: (to.x - from.x) * along, y: (to.y - from.y) * along });
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const places = ALONG.map(shift).map(({ x, y }) => boxAround({ x: middle.x + x, y: middle.y + y }, w * scale, h * scale));
    // Lines are painted beneath nodes, and so are their words: over a node they would not be read.
    const rank = edge.hasClass('hovered') || (chosen(edge) && this.cy.edges(':selected').length === 1) ? 'chosen' : 'other';
    const seat = seated([{ id: edge.id(), places, rank }], this.taken.nodes, this.taken.words).get(edge.id());
    edge.toggleClass('unmarked', seat === undefined);
    if (seat === undefined) return false;
    this.enlarge(edge);
    const { x, y } = shift(ALONG[seat] ?? 0);
    write(edge, { 'text-margin-x': x, 'text-margin-y': y });
    return true;
  }

  /** Also what is pointed at, which has its name whether there is room or not. */
  private enlarge(element: NodeSingular | EdgeSingular): void {
    if (element.isNode()) {
      const scale = enlarged(this.zoom);
      write(element, { 'font-size': LETTER * scale, 'text-max-width': NAME_WIDTH * scale });
    } else {
      const scale = enlarged(this.zoom, LINE_LETTER);
      write(element, { 'font-size': LINE_LETTER * scale, 'text-max-width': WORDS_WIDTH * scale });
    }
  }

  private nameBoxes(node: NodeSingular, scale: number): Box[] {
    const { x, y } = node.position();
    const size = this.sizeOf(String(node.data('name')), LETTER, NAME_WIDTH);
    const [w, h] = [size.w * scale, size.h * scale];
    const far = Number(node.data('size')) / 2 + GAP;
    const at = (dx: number, dy: number): Box => boxAround({ x: x + dx, y: y + dy }, Math.max(1, w - 2 * LENIENT), Math.max(1, h - 2 * LENIENT));
    return [at(0, far + h / 2), at(far + w / 2, 0), at(-far - w / 2, 0), at(0, -far - h / 2)];
  }

  /** From rim to rim or from name to name, reckoned: asking Cytoscape where a line ends would make it measure what is only being written. */
  private reach(edge: EdgeSingular): [from: Point, to: Point] {
    const [source, target] = [edge.source(), edge.target()];
    const [a, b] = [source.position(), target.position()];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const cut = (from: Point, to: Point, node: NodeSingular): Point => {
      const name = this.written.get(node.id());
      const share = Math.max(Number(node.data('size')) / 2 / length, name ? leaving(from, to, name) : 0);
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    };
    return [cut(a, b, source), cut(b, a, target)];
  }

  private sizeOf(words: string, letter: number, width: number): Size {
    const key = `${letter} ${words}`;
    const known = this.sizes.get(key);
    if (known) return known;
    const measure = (part: string): number => this.measure(part, { size: letter, weight: 500 });
    const lines = wrapped(words, width, measure);
    const size = { w: Math.max(...lines.map(measure)), h: lines.length * letter };
    this.sizes.set(key, size);
    return size;
  }
}

function chosen(element: NodeSingular | EdgeSingular): boolean {
  return element.selected() || element.hasClass('start');
}

/** Touching only what differs: whatever is set is drawn anew. */
function write(element: NodeSingular | EdgeSingular, style: Record<string, number>): void {
  for (const [property, value] of Object.entries(style)) if (Math.abs(Number(element.numericStyle(property)) - value) > 0.01) element.style(property, value);
}

function discOf(node: NodeSingular): Box {
  const size = Number(node.data('size'));
  return boxAround(node.position(), size, size);
}

function boxAround({ x, y }: Point, w: number, h: number): Box {
  return { x1: x - w / 2, x2: x + w / 2, y1: y - h / 2, y2: y + h / 2 };
}
