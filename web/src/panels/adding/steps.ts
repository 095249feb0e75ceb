import { html, nothing, type TemplateResult } from 'lit';
import type { SavedReview } from '../../api/drafts';
import type { Reached } from '../../state/reading';
import type { Review } from '../../state/review';
import { adding as words } from '../../text/adding';

/** Of a feed, which of its articles. */
export function whichArticle(reviews: readonly Review[], at: number, saved: ReadonlyMap<number, SavedReview>, choose: (at: number) => void): TemplateResult | typeof nothing {
  if (reviews.length < 2) return nothing;
  return html`<label class="which">${words.review.which}<select data-testid="which-article" @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
    ${reviews.map(({ article }, i) => html`<option value=${i} ?selected=${i === at}>${words.review.option(article.title ?? words.review.untitled, article.claims.length, saved.has(i))}</option>`)}
  </select></label>`;
}

/** That an article is being read, and how far. */
export function readingStep(reached: Reached | null, giveUp: () => void): TemplateResult {
  const draft = reached?.draft;
  const says = saysOf(reached);
  const known = draft?.state === 'reading' && draft.of > 1;
  return html`<div class="adding-progress" data-testid="adding-progress" tabindex="-1">
    <p role="status">${says}</p>
    ${known ? html`<progress max=${draft.of} value=${draft.done} aria-label=${says}></progress>` : html`<progress aria-label=${says}></progress>`}
    <p class="number" aria-hidden="true">${words.reading.seconds(reached?.seconds ?? 0)}</p>
    <button type="button" class="tool leading" data-testid="reading-cancel" @click=${giveUp}>${words.reading.cancel}</button>
  </div>`;
}

function saysOf(reached: Reached | null): string {
  const draft = reached?.draft;
  if (!draft) return words.reading.sending;
  if (reached.gone) return words.reading.gone;
  if (draft.state === 'waiting') return words.reading.waiting(draft.before);
  return draft.state === 'loading' ? words.reading.loading : words.reading.reading(draft.done, draft.of);
}

/** Where one can go from an article that is saved; `next` where the file has more. */
interface Ways {
  readonly next: (() => void) | null;
  readonly open: () => void;
  readonly another: () => void;
  readonly close: () => void;
}

export function savedStep(title: string | null, saved: SavedReview, left: number, ways: Ways): TemplateResult {
  const act = (id: string, label: string, then: () => void, first: boolean) =>
    html`<button type="button" class=${first ? 'primary' : 'tool leading'} data-testid=${id} @click=${then}>${label}</button>`;
  return html`<div class="adding-saved" data-testid="adding-saved" tabindex="-1">
    <h2>${words.saved.title}: <bdi>${title ?? words.review.untitled}</bdi></h2>
    <p role="status">${words.saved.says(saved)}</p>
    <div class="acts">
      ${ways.next ? act('next-article', words.saved.next(left), ways.next, true) : nothing}
      ${act('open-saved', words.saved.open, ways.open, !ways.next)} ${act('add-another', words.saved.another, ways.another, false)} ${act('adding-done', words.saved.done, ways.close, false)}
    </div>
  </div>`;
}

/** What would be lost: all that was entered and decided, or what was decided alone. */
export type Loss = 'all' | 'decisions';

/** What can be answered where leaving would lose something; `closed` where the browser closes the question. */
interface Answers {
  readonly stay: (event: Event) => void;
  readonly go: () => void;
  readonly closed: () => void;
}

export function leaveStep(loss: Loss, { stay, go, closed }: Answers): TemplateResult {
  return html`<dialog class="leave" role="alertdialog" aria-labelledby="leave-title" aria-describedby="leave-body" data-testid="leave" @cancel=${stay} @close=${closed}>
    <h2 id="leave-title">${words.leave.title}</h2><p id="leave-body">${words.leave.body[loss]}</p>
    <div class="acts"><button type="button" class="primary" data-testid="leave-stay" autofocus @click=${stay}>${words.leave.stay}</button>
      <button type="button" class="tool leading" data-testid="leave-go" @click=${go}>${words.leave.go}</button></div>
  </dialog>`;
}

/** To what was opened beside the picture, unless the focus went elsewhere. */
export function enterDetails(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('#details')?.focus();
}

/** Where adding begins, unless the focus went elsewhere. */
export function giveFocusBack(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-testid=add-article], [data-testid=empty-add]')?.focus();
}
