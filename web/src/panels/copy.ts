import { html, render } from 'lit';
import type { App } from '../app';
import { copied } from '../files';
import { firstSnapshot } from '../state/snapshot';
import type { Selection } from '../state/selection';
import { cite as citeWords } from '../text/cite';
import { toHash } from '../url';

/** To the clipboard, and says so; where the browser keeps that shut, into a box to copy from by hand. */
export async function copy(app: App, words: string, said: string): Promise<void> {
  if (await copied(words)) app.store.set({ notice: said });
  else byHand(words);
}

/** A link that opens this in the details, at the time that is set, beside the first view. */
export function linkTo(app: App, selection: Selection): string {
  return toHash({ ...firstSnapshot, selection, clocks: app.store.view.clocks });
}

export function copyLinkButton(app: App, selection: Selection) {
  const copyLink = (): void => void copy(app, new URL(linkTo(app, selection), location.href).href, citeWords.linkCopied);
  return html`<button type="button" class="tool" data-testid="copy-link" @click=${copyLink}>${citeWords.link}</button>`;
}

function byHand(words: string): void {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'by-hand' });
  dialog.setAttribute('aria-labelledby', 'by-hand');
  dialog.addEventListener('close', () => dialog.remove());
  // The page's own keys are not meant for what lies over it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  render(
    html`<h2 id="by-hand">${citeWords.byHand}</h2>
      <p id="by-hand-hint">${citeWords.byHandHint}</p>
      <textarea readonly rows="9" data-testid="by-hand" aria-labelledby="by-hand" aria-describedby="by-hand-hint" .value=${words}></textarea>
      <button type="button" class="primary" @click=${() => dialog.close()}>${citeWords.close}</button>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  const area = dialog.querySelector('textarea');
  area?.focus();
  area?.select();
}
