import { html, nothing } from 'lit';
import { emptyField, KINDS, retyped, type Field, type Kind, type Wrong } from '../../cypher/parameters';
import { parameterWords } from '../../text/console';

type Change = (name: string, field: Field) => void;

/** One field for each parameter that the statement uses, with its type; those that cannot be sent are marked. */
export function parameterForm(names: readonly string[], fields: ReadonlyMap<string, Field>, wrong: readonly Wrong[], change: Change) {
  if (!names.length) return nothing;
  return html`<fieldset class="parameters" data-testid="console-parameters">
    <legend>${parameterWords.title}</legend>
    ${names.map((name, i) => row(name, i, fields.get(name) ?? emptyField, wrong.some((one) => one.name === name), change))}
  </fieldset>`;
}

function row(name: string, i: number, field: Field, wrong: boolean, change: Change) {
  const retype = (event: Event): void => change(name, retyped(field, (event.target as HTMLSelectElement).value as Kind));
  return html`<div class="parameter">
    <label for="parameter-${i}"><code>$${name}</code></label>
    <select aria-label=${parameterWords.kind(name)} data-testid="parameter-kind" @change=${retype}>
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === field.kind}>${parameterWords.kinds[kind]}</option>`)}
    </select>
    ${value(name, i, field, wrong, change)}
  </div>`;
}

function value(name: string, i: number, field: Field, wrong: boolean, change: Change) {
  const type = (event: Event): void => change(name, { ...field, text: (event.target as HTMLInputElement).value });
  const label = parameterWords.value(name);
  const [text, invalid] = [field.text ?? '', wrong ? 'true' : nothing];
  switch (field.kind) {
    case 'null':
      return html`<input id="parameter-${i}" data-testid="parameter-value" type="text" disabled aria-label=${label} placeholder=${parameterWords.nothing} .value=${''} />`;
    case 'boolean':
      return html`<select id="parameter-${i}" data-testid="parameter-value" aria-label=${label} @change=${type}>
        ${(['true', 'false'] as const).map((one) => html`<option value=${one} ?selected=${(field.text === 'true') === (one === 'true')}>${one === 'true' ? parameterWords.yes : parameterWords.no}</option>`)}
      </select>`;
    case 'date':
      return html`<input id="parameter-${i}" data-testid="parameter-value" type="date" aria-label=${label} aria-invalid=${invalid} .value=${text} @input=${type} />`;
    default:
      return html`<input id="parameter-${i}" data-testid="parameter-value" type="text" spellcheck="false" autocomplete="off" inputmode=${field.kind === 'number' ? 'decimal' : 'text'}
        placeholder=${field.text === null ? parameterWords.notYet : field.kind === 'text' ? parameterWords.empty : nothing} aria-label=${label} aria-invalid=${invalid} .value=${text} @input=${type} />`;
  }
}
