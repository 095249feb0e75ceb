import { html, nothing } from 'lit';
import { when } from '../format';
import { bringPair } from '../state/pair';
import { endsOf, pairOf, visible, type CanvasEdge } from '../state/view';
import { text } from '../text';
import { Panel } from './panel';
import { entityLink, statusWord } from './parts';

/** All edges that one counted line stands for. */
export class PairPanel extends Panel {
  static override properties = { ...Panel.properties, key: { attribute: false } };
  declare key: string;

  protected override render() {
    const view = this.app.store.view;
    const members = visible(view).edges.filter((edge) => pairOf(edge) === this.key);
    const ends = endsOf(this.key);
    const [one, other] = ends.map((key) => view.nodes.get(key));
    if (!one || !other || !members.length) return this.away(...ends);
    const opened = view.opened.has(this.key);
    return html`
      <p class="kicker">${(opened ? text.pair.apart : text.pair.several)(members.length)}</p>
      <h2 class="sentence">${text.pair.title(one.name, other.name)}</h2>
      <p class="ends">${entityLink(this.app, one)} ${entityLink(this.app, other)}</p>
      <button type="button" class="plain" data-testid="open-curves" aria-pressed=${opened} @click=${() => this.app.editor.togglePair(this.key)}>${opened ? text.pair.close : text.pair.open}</button>
      <entente-behind .app=${this.app} .name=${'pair'} .parameters=${{ one: one.key, other: other.key }}></entente-behind>
      <ul class="members">${members.toSorted(latestFirst).map((edge) => this.member(edge))}</ul>
    `;
  }

  /** Hidden since, filtered out, or of a link to what is not on this canvas. */
  private away(one: string, other: string) {
    const { api, store } = this.app;
    const name = (key: string): string => store.view.nodes.get(key)?.name ?? key;
    return html`<h2 class="sentence">${text.pair.title(name(one), name(other))}</h2>
      <p>${text.pair.away}</p>
      <button type="button" class="plain" data-testid="bring-pair" @click=${() => void bringPair(api, store, one, other)}>${text.pair.bring}</button>`;
  }

  private member(edge: CanvasEdge) {
    const { nodes } = this.app.store.view;
    const { vocabulary } = this.state;
    const [from, to] = [nodes.get(edge.source)?.name, nodes.get(edge.target)?.name];
    return html`<li data-testid="pair-member">
      <button type="button" class="question" @click=${() => this.open(edge)}>
        <bdi>${from}</bdi> ${vocabulary?.words(edge.type) ?? edge.type} <bdi>${to}</bdi>${edge.detail ? html`: ${edge.detail}` : nothing}
      </button>
      <p>${statusWord(edge.status)} <span>${when(edge) || text.fact.undated}</span> <span>${text.fact.claimsOf(edge.claims, edge.publishers)}</span></p>
    </li>`;
  }

  private open(edge: CanvasEdge): void {
    this.app.explorer.select(edge.fact ? { kind: 'fact', key: edge.fact, edge: edge.key } : { kind: 'record', key: edge.key });
  }
}

function latestFirst(one: CanvasEdge, other: CanvasEdge): number {
  return (other.from ?? other.until ?? '').localeCompare(one.from ?? one.until ?? '');
}

customElements.define('entente-pair', PairPanel);
