import { html, nothing } from 'lit';
import { filterWords } from '../filter-words';
import { timed } from '../state/clocks';
import { everything } from '../state/filter';
import { visible } from '../state/view';
import { text } from '../text';
import { blank as blankWords } from '../text/blank';
import { Panel } from './panel';

/** In place of a picture that holds nothing: why, and the way out. */
export class BlankPanel extends Panel {
  protected override render() {
    const { view } = this.app.store;
    if (this.state.phase.kind !== 'ready' || visible(view).nodes.length) return nothing;
    return html`<div class="blank" data-testid="blank">${view.nodes.size ? this.filtered() : this.empty()}</div>`;
  }

  private empty() {
    const { store, time } = this.app;
    return html`<h2>${blankWords.title}</h2><p>${timed(store.view.clocks) ? blankWords.then : blankWords.body}</p>
      <button type="button" class="plain" @click=${() => void time.firstView()}>${blankWords.first}</button>`;
  }

  /** A link may ask for what no box in the legend stands for, so its conditions are told here. */
  private filtered() {
    const { store, editor } = this.app;
    const { nodes, filter } = store.view;
    return html`<h2>${blankWords.filtered}</h2><p>${blankWords.hides(nodes.size)}</p>
      <ul>${filterWords(filter, this.state.vocabulary).map((condition) => html`<li>${condition}</li>`)}</ul>
      <button type="button" class="primary" data-testid="show-everything" @click=${() => editor.filter(everything, text.say.unfiltered)}>${blankWords.all}</button>`;
  }
}

customElements.define('entente-blank', BlankPanel);
