import { html } from 'lit';
import { citation, type CitationStyle, type Source } from '../citation';
import { cite as citeWords } from '../text/cite';
import { copy } from './copy';
import { MenuPanel } from './menu';

/** Copies sources as a bibliography wants them. */
export class CitePanel extends MenuPanel {
  static override properties = { ...MenuPanel.properties, sources: { attribute: false }, of: { attribute: false } };
  declare sources: readonly Source[];
  /** Whose sources they are: there is more than one of these on a page. */
  declare of: string;
  protected readonly words = citeWords.title;

  protected get listId(): string {
    return `cite-${this.of}`;
  }

  protected contents() {
    return html`<ul>
      ${(Object.keys(citeWords.styles) as CitationStyle[]).map(
        (style) => html`<li><button type="button" data-testid="cite-${style}" @click=${() => this.take(style)}>${citeWords.styles[style]}</button></li>`,
      )}
    </ul>`;
  }

  private take(style: CitationStyle): void {
    this.close();
    // What was pressed goes with the list; whoever uses the keyboard stays here.
    this.querySelector<HTMLElement>('[aria-controls]')?.focus();
    void copy(this.app, citation(this.sources, style, today()), citeWords.copied(citeWords.styles[style], this.sources.length));
  }
}

/** The reader's own day, which near midnight is not that of Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

customElements.define('entente-cite', CitePanel);
