import { html, nothing } from 'lit';
import type { Submission } from '../../api/drafts';
import { adding } from '../../text/adding';
import { Panel } from '../panel';
import { faultIn, knownIn, type Fault } from './known';

const words = adding.form;
const LARGEST = 5 * 1024 * 1024;
/** Of the bytes of a file that are made text at a time. */
const PIECE = 0x8000;

/** Where an article is pasted or chosen, with what is known of it. */
export class SubmissionPanel extends Panel {
  static override properties = { ...Panel.properties, send: { attribute: false }, file: { state: true }, fault: { state: true }, problem: { state: true }, dragged: { state: true } };
  declare send: (submission: Submission) => void;
  declare file: File | null;
  declare problem: string;
  /** What is not right of what is known of the article. */
  declare fault: Fault | null;
  declare dragged: boolean;

  constructor() {
    super();
    Object.assign(this, { file: null, fault: null, problem: '', dragged: false });
  }

  protected override render() {
    const { file } = this;
    return html`<form class="submission ${this.dragged ? 'dragged' : ''}" data-testid="submission" @submit=${this.submit} @dragover=${this.over} @dragleave=${() => (this.dragged = false)} @drop=${this.drop}>
      <p class="lead">${words.lead}</p>
      ${file
        ? html`<p class="chosen-file" data-testid="chosen-file"><bdi>${words.chosen(file.name, file.size)}</bdi> <button type="button" class="plain" @click=${() => (this.file = null)}>${words.other}</button></p>`
        : html`<label for="adding-text">${words.text}</label><small id="adding-text-hint">${words.textHint}</small>
            <textarea id="adding-text" data-testid="adding-text" rows="12" aria-describedby="adding-text-hint" spellcheck="false"></textarea>`}
      <p class="file-line"><label class="tool file-button">${words.file}<input type="file" class="unseen" data-testid="adding-file" accept=".txt,.text,.md,.html,.htm,.xhtml,.xml,.rss,.atom,text/*" @change=${this.chosen} /></label>
        <small>${this.dragged ? words.dropping : words.drop}</small></p>
      ${this.problem ? html`<p role="alert" class="warn" data-testid="adding-problem">${this.problem}</p>` : nothing}
      <div class="known">
        <label>${words.published}<input type="date" name="published" data-testid="adding-published" aria-invalid=${this.wrong('published')} aria-describedby="adding-published-hint adding-fault" /></label>
        <label>${words.publisher}<input type="text" name="publisher" maxlength="300" autocomplete="off" data-testid="adding-publisher" /></label>
        <small id="adding-published-hint">${words.publishedHint}</small>
        <label class="whole">${words.heading}<input type="text" name="title" maxlength="300" autocomplete="off" data-testid="adding-title" /></label>
        <label class="whole">${words.address}<input type="text" inputmode="url" name="address" maxlength="2000" autocomplete="off" placeholder="https://" data-testid="adding-address" aria-invalid=${this.wrong('address')} aria-describedby="adding-fault" /></label>
        <p role="alert" class="warn whole" id="adding-fault" data-testid="adding-fault" ?hidden=${!this.fault}>${this.fault?.words ?? nothing}</p>
      </div>
      <button type="submit" class="primary" data-testid="adding-read">${words.read}</button>
    </form>`;
  }

  /** Whether something would be lost. */
  get touched(): boolean {
    return this.file !== null || (this.field?.value.trim() ?? '') !== '';
  }

  clear(): void {
    this.file = null;
    this.problem = '';
    this.fault = null;
    this.querySelector('form')?.reset();
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    void this.submitted(new FormData(event.target as HTMLFormElement));
  };

  private async submitted(form: FormData): Promise<void> {
    const about = knownIn(form);
    const { file } = this;
    const pasted = this.field?.value ?? '';
    this.problem = '';
    this.fault = faultIn(about, Date.now());
    if (!file && !pasted.trim()) this.problem = words.nothing;
    else if (this.fault) this.querySelector<HTMLElement>(`[name=${this.fault.field}]`)?.focus();
    else if (!file) this.send({ ...about, text: pasted });
    else {
      try {
        this.send({ ...about, content: base64(new Uint8Array(await file.arrayBuffer())) });
      } catch {
        this.problem = words.unreadable(file.name);
      }
    }
  }

  private wrong(field: Fault['field']): 'true' | typeof nothing {
    return this.fault?.field === field ? 'true' : nothing;
  }

  private take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    this.problem = (files?.length ?? 0) > 1 ? words.several : file && file.size > LARGEST ? words.large(file.name) : '';
    if (file && !this.problem) this.file = file;
  }

  private chosen(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.take(field.files);
    field.value = '';
  }

  private over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragged = true;
  }

  private drop(event: DragEvent): void {
    this.dragged = false;
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.take(event.dataTransfer.files);
  }
}

export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}

customElements.define('entente-submission', SubmissionPanel);
