import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../text';

export interface Sort<K> {
  readonly by: K;
  readonly sign: 1 | -1;
}

/** A column's head that sorts by it, and the other way round at the second press. */
export function sortable<K>(name: string, by: K, sort: Sort<K> | null, set: (sort: Sort<K>) => void, number = false): TemplateResult {
  const here = sort?.by === by ? sort.sign : 0;
  return html`<th scope="col" class=${number ? 'number' : nothing} aria-sort=${here > 0 ? 'ascending' : here < 0 ? 'descending' : 'none'}>
    <button type="button" aria-label=${text.table.sort(name)} @click=${() => set({ by, sign: here > 0 ? -1 : 1 })}>
      ${name}<span aria-hidden="true">${here > 0 ? ' ↑' : here < 0 ? ' ↓' : ''}</span>
    </button>
  </th>`;
}
