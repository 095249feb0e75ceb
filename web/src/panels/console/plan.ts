import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Plan } from '../../api/types';
import { figure } from '../../number';
import { planWords } from '../../text/console';

const BAR = 120;

/** The largest figures of a plan, and its costliest step. */
export interface Most {
  readonly rows: number;
  readonly hits: number;
  readonly step: Plan | null;
}

export function mostOf(plan: Plan): Most {
  const steps = stepsOf(plan);
  const hits = Math.max(0, ...steps.map(({ dbHits }) => dbHits ?? 0));
  return { rows: Math.max(0, ...steps.map(rowsOf)), hits, step: hits > 0 ? (steps.find((step) => step.dbHits === hits) ?? null) : null };
}

export function stepsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(stepsOf)];
}

/** How a statement is answered, step under step, with what each one costs. */
export function planTree(plan: Plan): TemplateResult {
  const most = mostOf(plan);
  const counted = most.step ? planWords.total(stepsOf(plan).reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0), plan.rows ?? 0) : '';
  return html`<p class="aside-line">${planWords.hint} ${counted}</p>
    <ul class="plan" data-testid="plan" aria-label=${planWords.label}>${step(plan, most)}</ul>`;
}

function step(plan: Plan, most: Most): TemplateResult {
  const costliest = plan === most.step;
  return html`<li>
    <div class=${costliest ? 'plan-step costliest' : 'plan-step'} data-testid="plan-step">
      <p><strong>${plan.operator}</strong>${costliest ? html` <em>${planWords.costliest}</em>` : nothing}</p>
      ${plan.details ? html`<code>${plan.details}</code>` : nothing}
      <p class="plan-figures">
        ${plan.rows === null ? html`<span>${planWords.expected(rounded(plan.estimatedRows))}</span>` : html`<span>${bar(plan.rows, most.rows)} ${planWords.rows(plan.rows)}</span>`}
        ${plan.dbHits === null ? nothing : html`<span>${bar(plan.dbHits, most.hits)} ${planWords.hits(plan.dbHits)}</span>`}
      </p>
    </div>
    ${plan.children.length ? html`<ul>${plan.children.map((child) => step(child, most))}</ul>` : nothing}
  </li>`;
}

function bar(value: number, most: number) {
  const width = most > 0 ? Math.max(value > 0 ? 1 : 0, (value / most) * BAR) : 0;
  return html`<svg class="plan-bar" width=${BAR} height="6" aria-hidden="true">${svg`<rect width=${BAR} height="6" class="plan-ground"></rect><rect width=${width} height="6"></rect>`}</svg>`;
}

function rowsOf({ rows }: Plan): number {
  return rows ?? 0;
}

function rounded(rows: number | null): string {
  return rows === null ? '?' : figure(Math.round(rows));
}
