import { html, nothing } from 'lit';
import { emptyField, KINDS, retyped, type Field, type Kind } from '../../cypher/parameters';
import { parameterWords } from '../../text/console';

type Change = (name: string, field: Field) => void;

/** One field for each parameter that the statement uses, with its type. */
export function parameterForm(names: readonly string[], fields: ReadonlyMap<string, Field>, change: Change) {
  if (!names.length) return nothing;
  return html`<fieldset class="parameters" data-testid="console-parameters">
    <legend>${parameterWords.title}</legend>
    ${names.map((name, i) => row(name, i, fields.get(name) ?? emptyField, change))}
  </fieldset>`;
}

function row(name: string, i: number, field: Field, change: Change) {
  const retype = (event: Event): void => change(name, retyped(field, (event.target as HTMLSelectElement).value as Kind));
  return html`<div class="parameter">
    <label for="parameter-${i}"><code>$${name}</code></label>
    <select aria-label=${parameterWords.kind(name)} data-testid="parameter-kind" @change=${retype}>
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === field.kind}>${parameterWords.kinds[kind]}</option>`)}
    </select>
    ${value(name, i, field, change)}
  </div>`;
}

function value(name: string, i: number, field: Field, change: Change) {
  const type = (event: Event): void => change(name, { ...field, text: (event.target as HTMLInputElement).value });
  const label = parameterWords.value(name);
  switch (field.kind) {
    case 'null':
      return html`<input id="parameter-${i}" data-testid="parameter-value" type="text" disabled aria-label=${label} placeholder=${parameterWords.nothing} .value=${''} />`;
    case 'boolean':
      return html`<select id="parameter-${i}" data-testid="parameter-value" aria-label=${label} @change=${type}>
        ${(['true', 'false'] as const).map((one) => html`<option value=${one} ?selected=${(field.text === 'true') === (one === 'true')}>${one === 'true' ? parameterWords.yes : parameterWords.no}</option>`)}
      </select>`;
    case 'date':
      return html`<input id="parameter-${i}" data-testid="parameter-value" type="date" aria-label=${label} .value=${field.text} @input=${type} />`;
    default:
      return html`<input id="parameter-${i}" data-testid="parameter-value" type="text" spellcheck="false" autocomplete="off" inputmode=${field.kind === 'number' ? 'decimal' : 'text'} aria-label=${label} .value=${field.text} @input=${type} />`;
  }
}
