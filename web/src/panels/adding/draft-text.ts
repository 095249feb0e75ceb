import { html } from 'lit';
import type { DraftArticle } from '../../api/drafts';
import { pens, segments, type Pen, type Segment } from '../../spans';
import type { Item } from '../../state/review';
import { Panel } from '../panel';

type Mark = readonly [Segment<Item>, Pen];

/** A stretch of the text in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The article with the passages of its claims marked. A mark leads to its claim. */
export class DraftTextPanel extends Panel {
  static override properties = { ...Panel.properties, article: { attribute: false }, items: { attribute: false }, current: { attribute: false }, choose: { attribute: false } };
  declare article: DraftArticle;
  declare items: readonly Item[];
  declare current: string | null;
  declare choose: (claim: string) => void;
  private cut: { readonly items: readonly Item[]; readonly marks: readonly Mark[] } | null = null;
  private stretch: Stretch | null = null;
  private shown: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.selected);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.selected);
  }

  /** The words that were marked last; pressing a button elsewhere must not lose them. */
  get marked(): Stretch | null {
    return this.stretch;
  }

  protected override render() {
    return html`<div class="article-text" data-testid="draft-text" tabindex="0" lang=${this.article.language} dir="auto">${this.marks().map(([segment, pen]) => this.segment(segment, pen))}</div>`;
  }

  protected override updated(): void {
    if (this.shown === this.current) return;
    this.shown = this.current;
    this.querySelector('.marked.here')?.scrollIntoView({ block: 'center' });
  }

  private marks(): readonly Mark[] {
    if (this.cut?.items === this.items) return this.cut.marks;
    const cut = segments(this.article.text, this.items.map((item) => ({ start: item.statement.start, end: item.statement.end, of: item })));
    const drawn = pens(cut);
    const marks = cut.map((segment, i): Mark => [segment, drawn[i] ?? 0]);
    this.cut = { items: this.items, marks };
    return marks;
  }

  private segment({ text: words, covers }: Segment<Item>, pen: Pen) {
    const [item] = covers;
    if (!item) return html`${words}`;
    const here = covers.some(({ key }) => key === this.current);
    const rejected = covers.every(({ decision }) => decision?.verdict === 'rejected');
    return html`<span class="marked ${pen ? 'other' : ''} ${covers.length > 1 ? 'several' : ''} ${here ? 'here current' : ''} ${rejected ? 'refused' : ''}" data-testid="draft-mark" @click=${() => this.next(covers)}>${words}</span>`;
  }

  /** One press after the other leads through the claims of a passage. Who marks words wants something else. */
  private next(covers: readonly Item[]): void {
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const at = covers.findIndex(({ key }) => key === this.current);
    const next = covers[(at + 1) % covers.length];
    if (next) this.choose(next.key);
  }

  private readonly selected = (): void => {
    const text = this.querySelector('.article-text');
    const selection = getSelection();
    if (!text || !selection || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    const before = range.cloneRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const words = range.toString();
    const start = [...before.toString()].length + [...words].length - [...words.trimStart()].length;
    const end = start + [...words.trim()].length;
    if (end > start) this.stretch = { start, end };
  };
}

customElements.define('entente-draft-text', DraftTextPanel);
