import { html, nothing } from 'lit';
import { when } from '../format';
import { dayOf } from '../state/clocks';
import type { Interval } from '../state/filter';
import { intervalOf, type Timeline } from '../state/timeline';
import { text } from '../text';
import { Panel } from './panel';

/** A year is typed digit by digit, and each of them makes a date: the last one is meant. */
const PAUSE = 500;

/** The chosen days as two fields, for whoever knows them or would rather type. */
export class TimelineDaysPanel extends Panel {
  static override properties = { ...Panel.properties, timeline: { attribute: false }, wrong: { state: true } };
  declare timeline: Timeline | null;
  declare wrong: boolean;
  private timer = 0;

  constructor() {
    super();
    this.timeline = null;
    this.wrong = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override render() {
    return html`<div class="timeline-days" role="group" aria-label=${text.timeline.title} @focusout=${this.left}>
      ${this.field('from', text.timeline.from, text.timeline.from)} ${this.field('until', text.timeline.until, text.timeline.untilLabel)}
      ${this.wrong ? html`<small role="alert" id="timeline-wrong" data-testid="timeline-wrong">${text.timeline.wrong}</small>` : nothing}
    </div>`;
  }

  private field(end: keyof Interval, words: string, label: string) {
    return html`<label for="happened-${end}">${words}</label>
      <input
        id="happened-${end}" data-testid="happened-${end}" type="date" min="1000-01-01" max="9999-12-31" aria-label=${label}
        aria-invalid=${this.wrong} aria-describedby=${this.wrong ? 'timeline-wrong' : nothing} .value=${this.app.store.view.filter.happened?.[end] ?? ''}
        @input=${this.typed} @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.apply()}
      />`;
  }

  /** With one field empty the other one's turn may be next: both are then read when they are left. */
  private readonly typed = (): void => {
    window.clearTimeout(this.timer);
    if (this.day('from') && this.day('until')) this.timer = window.setTimeout(this.apply, PAUSE);
  };

  private readonly left = (event: FocusEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.apply();
  };

  /** A field that is left empty means the first or the last day of the timeline. */
  private readonly apply = (): void => {
    window.clearTimeout(this.timer);
    const [from, until] = [this.day('from'), this.day('until')];
    const whole = this.timeline && intervalOf(this.timeline.range);
    const { filter } = this.app.store.view;
    const happened = from || until ? { from: from ?? whole?.from ?? until ?? '', until: until ?? whole?.until ?? from ?? '' } : null;
    this.wrong = happened !== null && happened.from > happened.until;
    if (this.wrong || (happened?.from === filter.happened?.from && happened?.until === filter.happened?.until)) return;
    this.app.editor.filter({ ...filter, happened }, happened ? text.timeline.chose(when({ ...happened, precision: 'interval' })) : text.timeline.cleared);
  };

  private day(end: keyof Interval): string | null {
    return dayOf(this.querySelector<HTMLInputElement>(`#happened-${end}`)?.value);
  }
}

customElements.define('entente-timeline-days', TimelineDaysPanel);
