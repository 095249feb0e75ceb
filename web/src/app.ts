import type { Api } from './api/client';
import type { Comparing } from './state/comparing';
import type { Editor } from './state/editor';
import type { PictureExtent } from './graph/canvas';
import type { Scene } from './graph/picture/scene';
import type { Explorer } from './state/explorer';
import type { Pathfinder } from './state/pathfinder';
import type { Session } from './state/session';
import type { Store } from './state/store';
import type { Timekeeper } from './state/timekeeper';

/** What the canvas can be asked to do; it announces itself when it is on the page. */
export interface Stage {
  fit(): void;
  centre(key: string): void;
  /** Brings what is selected out from under what lies over the foot. */
  reveal(): void;
  /** Keys of the selected nodes and edges; a bundle counts as its members. */
  selected(): string[];
  picture(extent: PictureExtent): Promise<Scene>;
}

/** What every panel gets. Made once, in main.ts. */
export interface App {
  readonly api: Api;
  readonly store: Store;
  readonly session: Session;
  readonly explorer: Explorer;
  readonly editor: Editor;
  readonly paths: Pathfinder;
  readonly time: Timekeeper;
  readonly comparing: Comparing;
  stage: Stage | null;
}
