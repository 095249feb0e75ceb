import { html } from 'lit';
import { text } from '../text';
import { plain } from '../values';
import { Panel } from './panel';

/** A node or relationship that a query returned and that is none of ours: its properties, as they are. */
export class RecordPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false } };
  declare key: string;

  protected override render() {
    const view = this.app.store.view;
    const node = view.nodes.get(this.key);
    const edge = view.edges.get(this.key);
    const properties = node?.properties ?? edge?.properties ?? {};
    return html`
      <p class="kicker">${text.record.title}</p>
      <h2 class="name"><bdi>${node?.name ?? edge?.type ?? this.key}</bdi></h2>
      <p class="lead">${text.record.body}</p>
      <dl class="pairs">${Object.entries(properties).map(([name, value]) => html`<dt>${name}</dt><dd dir="auto">${plain(value)}</dd>`)}</dl>
    `;
  }
}

customElements.define('entente-record', RecordPanel);
