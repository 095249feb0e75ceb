import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { called } from '../called';
import { when } from '../format';
import { recall, remember } from '../remembered';
import { keysOf, type Selection } from '../state/selection';
import { pairOf, visible } from '../state/view';
import { text } from '../text';
import { several as severalWords } from '../text/menu';
import { sheet as sheetWords } from '../text/sheet';
import { Panel } from './panel';

/** Longer than two taps of a double one are apart: the sheet must not come under the second. */
const AFTER_A_TAP = 400;
const READ = 'started';

/**
 * Where one room is seen at a time, what is selected over the foot of the picture, and the way to its details: the picture stays.
 * On a wide screen the style sheet leaves it out.
 */
export class SheetPanel extends Panel {
  private shown: Selection | null = null;
  private timer = 0;
  /** Whether the reader has seen how the picture is read. */
  private read = recall(READ) !== null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override render() {
    const { selection, pathFrom, scene } = this.state;
    const words = selection && !pathFrom && scene !== 'overview' ? this.words(selection) : null;
    if (!selection) return pathFrom || scene !== 'graph' || this.read || this.state.phase.kind !== 'ready' ? nothing : this.start();
    if (!words) return nothing;
    return keyed(`${selection.kind}/${selection.key}`, html`<section class="sheet" data-testid="sheet" aria-label=${sheetWords.label}>
      <div class="sheet-words">${words}</div>
      <button type="button" class="primary" data-testid="sheet-details" @click=${() => this.app.store.set({ room: 'details' })}>${sheetWords.details}</button>
      ${selection.kind === 'entity' ? html`<button type="button" class="tool" data-testid="sheet-expand" @click=${() => void this.app.explorer.expand(selection.key)}>${sheetWords.expand}</button>` : nothing}
      <button type="button" class="plain" data-testid="sheet-close" aria-label=${sheetWords.close} @click=${() => this.app.explorer.select(null)}>✕</button>
    </section>`);
  }

  /** At first nothing is selected, and what a wide screen says beside the picture is in another room: here is the way to it. */
  private start() {
    const leave = (room: 'details' | 'graph'): void => {
      this.read = true;
      remember(READ, 'yes');
      this.app.store.set({ room });
    };
    return html`<section class="sheet start" data-testid="sheet-start" aria-label=${text.panel.label}>
      <div class="sheet-words">${told(text.start.title, '')}</div>
      <button type="button" class="primary" data-testid="sheet-begin" @click=${() => leave('details')}>${sheetWords.begin}</button>
      <button type="button" class="plain" data-testid="sheet-begun" aria-label=${text.panel.close} @click=${() => leave('graph')}>✕</button>
    </section>`;
  }

  /** What was tapped must not lie beneath. */
  protected override updated(): void {
    const { selection } = this.state;
    if (selection === this.shown) return;
    this.shown = selection;
    if (selection) this.read = true;
    window.clearTimeout(this.timer);
    if (selection) this.timer = window.setTimeout(() => this.app.stage?.reveal(), AFTER_A_TAP);
  }

  private words(selection: Selection): TemplateResult | null {
    const { view } = this.app.store;
    const name = called(selection, this.state);
    if (name === null) return selection.kind === 'several' ? told(severalWords.title(keysOf(selection.key).length), '') : null;
    switch (selection.kind) {
      case 'entity': {
        const node = view.nodes.get(selection.key);
        return node ? told(name, sheetWords.entity(this.state.vocabulary?.one(node.label) ?? node.label, node.facts)) : null;
      }
      case 'fact': {
        const edge = (selection.edge && view.edges.get(selection.edge)) || [...view.edges.values()].find((one) => one.fact === selection.key);
        return edge ? told(name, [text.status[edge.status], when(edge)].filter(Boolean).join(', ')) : null;
      }
      case 'pair': {
        const edges = visible(view).edges.filter((edge) => pairOf(edge) === selection.key);
        return told(name, text.pair.apart(edges.length));
      }
      case 'record':
        return told(name, text.record.title);
      default:
        return told(name, '');
    }
  }
}

function told(title: string, about: string): TemplateResult {
  return html`<strong><bdi>${title}</bdi></strong> ${about ? html`<small>${about}</small>` : nothing}`;
}

customElements.define('entente-sheet', SheetPanel);
