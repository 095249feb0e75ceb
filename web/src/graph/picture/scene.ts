import type { Point } from '../../state/view';
import type { Inks } from '../colour';

/** A rectangle of the canvas's plane. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Font {
  readonly size: number;
  readonly weight: number;
}

/** How wide a text is in a font, in units of the plane. */
export type Measure = (text: string, font: Font) => number;

export interface Stroke {
  readonly colour: string;
  readonly width: number;
}

/** Words on the canvas, in the lines that they are broken into. */
export interface Lettering {
  readonly lines: readonly string[];
  /** The middle of the block's upper side. */
  readonly at: Point;
  readonly width: number;
  readonly font: Font;
  readonly colour: string;
  /** Drawn round the letters, so that lines behind them do not hurt. */
  readonly halo: Stroke | null;
  /** Drawn behind the block. */
  readonly ground: { readonly colour: string; readonly opacity: number; readonly padding: number } | null;
  /** In degrees, round the block's middle. */
  readonly turned: number;
}

export interface SceneNode {
  readonly id: string;
  readonly at: Point;
  readonly size: number;
  readonly shape: string;
  readonly fill: string;
  readonly border: Stroke;
  /** Round what is selected, with a gap. */
  readonly rim: (Stroke & { readonly gap: number }) | null;
  readonly opacity: number;
  /** Inside the shape: a code or initials. */
  readonly letters: string;
  readonly ink: string;
  readonly name: Lettering | null;
}

export type Tip = 'triangle' | 'vee' | 'tee';

export interface Arrow {
  readonly tip: Tip;
  readonly colour: string;
  readonly hollow: boolean;
}

export interface SceneEdge {
  readonly id: string;
  /** From the one tip to the other, and between them the points that bend the line. */
  readonly points: readonly Point[];
  readonly line: Stroke & { readonly opacity: number };
  readonly dash: readonly number[];
  /** On both sides of the line: makes it a double one. */
  readonly casing: Stroke | null;
  /** Interrupted in the middle. */
  readonly broken: boolean;
  readonly opacity: number;
  readonly scale: number;
  readonly source: Arrow | null;
  readonly target: Arrow | null;
  /** Over what is selected. */
  readonly glow: (Stroke & { readonly opacity: number }) | null;
  readonly words: Lettering | null;
}

/** What the canvas shows, as plain data. Elements stand in the order in which they are painted. */
export interface Scene {
  readonly box: Box;
  /** Pixels a unit. */
  readonly zoom: number;
  readonly inks: Inks;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}
