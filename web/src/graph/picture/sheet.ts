import { FONT } from '../style';
import { mix, type Inks } from '../colour';
import { outline } from './outline';
import type { Box, Font, Measure, Scene, SceneEdge } from './scene';
import { drawing, wordedLine } from './svg';
import { wrapped } from './wrap';
import { element, escaped } from './xml';

/** An entry of the legend: a label's shape, a status's line, a family's colour, or a word that stands on lines. */
export type Sample =
  | { readonly kind: 'shape'; readonly shape: string; readonly colour: string; readonly fill: string }
  | { readonly kind: 'line'; readonly edge: SceneEdge }
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: 'word'; readonly word: string };
export interface LegendRow {
  readonly title: string;
  readonly entries: readonly { readonly sample: Sample; readonly words: string }[];
}

/** All that a picture says besides the drawing, in words that are ready to be set. */
export interface Sheet {
  readonly scene: Scene;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly legend: readonly LegendRow[];
  /** Numbered in this order; `rest` follows what was cut off, and is empty where nothing was. */
  readonly sources: { readonly title: string; readonly lines: readonly string[]; readonly rest: string };
  readonly date: string;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const NARROWEST = 640;
const COLUMN = 400;
const GUTTER = 28;
const HEADING = 96;
const NUMBER = 24;
const SAMPLE = 44;
/** About as large as the nodes that the samples of shapes stand for are drawn. */
const USUAL = 32;
/** Where our type is not installed another one stands in, and may run wider. */
const SLACK = 0.94;

const TITLE: Font = { size: 22, weight: 600 };
const BODY: Font = { size: 13, weight: 400 };
const STRONG: Font = { size: 13, weight: 600 };
const SMALL: Font = { size: 11.5, weight: 400 };
const LEADING = 1.4;

/** Sets a scene on a sheet, as an SVG document. `css` goes in as a style sheet: fonts, where no page has them. */
export function picture(sheet: Sheet, measure: Measure, css = ''): Picture {
  const { inks } = sheet.scene;
  const width = Math.ceil(Math.max(NARROWEST, sheet.scene.box.w * sheet.scene.zoom) + 2 * MARGIN);
  const page = new Page(inks, measure, width);
  page.paragraph(sheet.title, TITLE, inks.ink);
  for (const line of sheet.subtitle) page.paragraph(line, BODY, inks.muted);
  page.space(12);
  page.scene(sheet.scene);
  for (const row of sheet.legend) page.legend(row);
  page.space(10);
  page.sources(sheet.sources);
  page.space(10);
  page.paragraph(sheet.date, SMALL, inks.muted);
  return page.bound(sheet.title, css);
}

/** A sheet that is written from its top to its foot. */
class Page {
  private y = MARGIN;
  private readonly parts: string[] = [];

  constructor(
    private readonly inks: Inks,
    private readonly measure: Measure,
    private readonly width: number,
  ) {}

  space(height: number): void {
    this.y += height;
  }

  paragraph(text: string, font: Font, colour: string): void {
    this.parts.push(this.block(text, MARGIN, this.y, this.inner, font, colour));
    this.y += this.tall(text, this.inner, font);
  }

  scene(scene: Scene): void {
    const [w, h] = [scene.box.w * scene.zoom, scene.box.h * scene.zoom];
    const box: Box = { x: MARGIN + (this.inner - w) / 2, y: this.y, w, h };
    this.parts.push(drawing(scene, box), element('rect', { x: box.x, y: box.y, width: w, height: h, fill: 'none', stroke: this.rule }));
    this.y += h + 20;
  }

  /** A heading, and beside it the entries in as many lines as they need. */
  legend({ title, entries }: LegendRow): void {
    const height = BODY.size * 1.7;
    let x = MARGIN + HEADING;
    this.parts.push(this.text(title, MARGIN, this.y, STRONG, this.inks.ink));
    for (const { sample, words } of entries) {
      const wide = SAMPLE + this.measure(words, BODY) + 20;
      if (x + wide > this.width - MARGIN && x > MARGIN + HEADING) {
        x = MARGIN + HEADING;
        this.y += height;
      }
      this.parts.push(this.sample(sample, x, this.y + 0.5 * BODY.size * LEADING), this.text(words, x + SAMPLE, this.y, BODY, this.inks.ink));
      x += wide;
    }
    this.y += height;
  }

  /** A numbered list in columns, filled one after the other to about the same height. */
  sources({ title, lines, rest }: Sheet['sources']): void {
    const rule = { x1: MARGIN, x2: this.width - MARGIN, y1: this.y, y2: this.y, stroke: this.rule };
    this.parts.push(element('line', rule));
    this.y += 12;
    this.paragraph(title, STRONG, this.inks.ink);
    this.y += 4;
    const columns = Math.max(1, Math.floor((this.inner + GUTTER) / (COLUMN + GUTTER)));
    const wide = (this.inner - (columns - 1) * GUTTER) / columns;
    const heights = lines.map((line) => this.tall(line, wide - NUMBER, SMALL) + 4);
    const fair = heights.reduce((sum, height) => sum + height, 0) / columns;
    let [column, down, lowest] = [0, 0, 0];
    lines.forEach((line, i) => {
      const height = heights[i] ?? 0;
      if (down && down + height / 2 > fair && column < columns - 1) [column, down] = [column + 1, 0];
      const x = MARGIN + column * (wide + GUTTER);
      this.parts.push(
        element(
          'g',
          { class: 'source' },
          this.text(String(i + 1), x, this.y + down, SMALL, this.inks.muted),
          this.block(line, x + NUMBER, this.y + down, wide - NUMBER, SMALL, this.inks.ink),
        ),
      );
      down += height;
      lowest = Math.max(lowest, down);
    });
    this.y += lowest;
    if (rest) this.paragraph(rest, SMALL, this.inks.muted);
  }

  bound(title: string, css: string): Picture {
    const height = Math.ceil(this.y + MARGIN);
    const root = { xmlns: 'http://www.w3.org/2000/svg', width: this.width, height, viewBox: `0 0 ${this.width} ${height}` };
    const svg = element(
      'svg',
      { ...root, 'font-family': FONT, role: 'img', 'xml:lang': 'en' },
      element('title', {}, escaped(title)),
      css ? element('style', {}, escaped(css)) : '',
      element('rect', { width: this.width, height, fill: this.inks.paper }),
      ...this.parts,
    );
    return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: this.width, height };
  }

  private get inner(): number {
    return this.width - 2 * MARGIN;
  }

  private get rule(): string {
    return mix(this.inks.ink, this.inks.paper, 0.18);
  }

  private lines(text: string, width: number, font: Font): string[] {
    return wrapped(text, SLACK * width, (part) => this.measure(part, font));
  }

  private tall(text: string, width: number, font: Font): number {
    return this.lines(text, width, font).length * font.size * LEADING;
  }

  private block(text: string, x: number, y: number, width: number, font: Font, colour: string): string {
    return this.lines(text, width, font)
      .map((line, i) => this.text(line, x, y + i * font.size * LEADING, font, colour))
      .join('');
  }

  private text(text: string, x: number, y: number, font: Font, colour: string): string {
    return element('text', { x, y: y + font.size * 1.05, 'font-size': font.size, 'font-weight': font.weight, fill: colour }, escaped(text));
  }

  private sample(sample: Sample, x: number, middle: number): string {
    switch (sample.kind) {
      case 'shape':
        return element('path', { d: outline(sample.shape, { x: x + 28, y: middle }, 15, USUAL), fill: sample.fill, stroke: sample.colour, 'stroke-width': 1.6 });
      case 'line':
        return element('g', { transform: `translate(${x} ${middle})` }, wordedLine(sample.edge, this.inks.paper));
      case 'colour':
        return element('rect', { x: x + 14, y: middle - 2, width: 22, height: 4, rx: 2, fill: sample.colour });
      case 'word':
        return this.text(sample.word, x + 14, middle - 0.5 * BODY.size * LEADING, STRONG, this.inks.muted);
    }
  }
}
