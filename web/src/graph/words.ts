import type { Core, EdgeCollection, EventObject } from 'cytoscape';

/** Below this many lines every label is written out; above it only when zoomed in far enough to read them. */
const FEW_LINES = 14;
const READING_ZOOM = 1.35;
const LARGE = 600;

/** Whether all of so many lines have their words written out. */
export function wordy(lines: number, zoom: number): boolean {
  return lines <= FEW_LINES || (zoom >= READING_ZOOM && lines <= LARGE);
}

/** Which lines have their words written out: all where they are few or large, else those that a reader points at. */
export class Words {
  private all = false;

  constructor(private readonly cy: Core) {
    cy.on('mouseover', 'node', ({ target }: EventObject) => void target.addClass('hovered'));
    cy.on('mouseout', 'node', ({ target }: EventObject) => void target.removeClass('hovered'));
    cy.on('mouseover', 'edge', ({ target }: EventObject) => void target.addClass('hovered worded'));
    cy.on('mouseout', 'edge', ({ target }: EventObject) => {
      target.removeClass('hovered');
      if (!this.all) target.difference(this.near()).removeClass('worded');
    });
    // Whoever leaves the canvas for the panel leaves what lay under the pointer, which Cytoscape does not say.
    cy.container()?.addEventListener('mouseleave', () => {
      cy.$('.hovered').removeClass('hovered');
      this.write();
    });
    // At every step of a zoom, so it must cost nothing where nothing changes.
    cy.on('zoom', () => {
      if (this.wanted() !== this.all) this.write();
    });
  }

  write(): void {
    const { cy } = this;
    this.all = this.wanted();
    const worded = this.all ? cy.edges() : this.near();
    cy.batch(() => {
      cy.edges('.worded').difference(worded).removeClass('worded');
      worded.addClass('worded');
    });
  }

  private wanted(): boolean {
    return wordy(this.cy.edges().length, this.cy.zoom());
  }

  private near(): EdgeCollection {
    const chosen = this.cy.$(':selected');
    const joined = chosen.nodes().connectedEdges();
    const near = joined.length <= FEW_LINES ? chosen.edges().union(joined) : chosen.edges();
    return near.union(this.cy.edges('.hovered')).edges();
  }
}
