import { html, nothing } from 'lit';
import type { Example } from '../api/types';
import { timed } from '../state/clocks';
import { text } from '../text';
import { Panel } from './panel';

/** As many as can be taken in at a first look. */
const FIRST = 6;

/** What the panel says before anything is selected: what this is, how to read it, what to ask. */
export class StartPanel extends Panel {
  protected override render() {
    const { stats, statsAt, examples } = this.state;
    return html`
      <h2 class="sentence">${text.start.title}</h2>
      ${stats ? html`<p class="lead">${timed(statsAt) ? `${text.say.storeThen(stats.facts, stats.articles)}.` : text.start.body(stats.facts, stats.articles)}</p>` : nothing}
      <entente-behind .app=${this.app} .name=${'first-view'} .parameters=${{}}></entente-behind>
      <ul class="how">${text.start.how.map((line) => html`<li>${line}</li>`)}</ul>
      ${examples.length
        ? html`<h3>${text.start.questions}</h3>
            ${this.list(examples.slice(0, FIRST))}
            ${examples.length > FIRST
              ? html`<details class="more" data-testid="all-examples">
                  <summary>${text.start.allQuestions(examples.length)}</summary>
                  ${this.list(examples.slice(FIRST))}
                </details>`
              : nothing}`
        : nothing}
    `;
  }

  private list(examples: readonly Example[]) {
    return html`<ul class="questions">
      ${examples.map(
        (example) => html`<li>
          <button type="button" class="question" data-testid="example" @click=${() => this.ask(example)}>${example.title}</button>
          <p>${example.description}</p>
        </li>`,
      )}
    </ul>`;
  }

  private ask(example: Example): void {
    this.app.store.set({ drawer: 'cypher', room: 'cypher', asked: example });
  }
}

customElements.define('entente-start', StartPanel);
