import type { Status } from '../api/types';

/** How a status is drawn. Line, mark and word each tell it alone; colour is left to the relation's family. */
export interface StatusLine {
  /** Lengths of dash and gap; empty for a solid line. */
  readonly dash: readonly number[];
  readonly width: number;
  readonly double: boolean;
  readonly arrow: 'triangle' | 'vee' | 'tee';
  readonly mark: '' | '?' | '✕' | '≠' | '⊘';
  readonly faint: boolean;
}

const solid: StatusLine = { dash: [], width: 1, double: false, arrow: 'triangle', mark: '', faint: false };

export const statusLines: Record<Status, StatusLine> = {
  occurred: solid,
  ongoing: { ...solid, double: true },
  planned: { ...solid, dash: [9, 6] },
  sought: { ...solid, dash: [2, 4], arrow: 'vee' },
  alleged: { ...solid, dash: [10, 4, 2, 4], mark: '?' },
  rumoured: { ...solid, dash: [5, 4, 2, 4, 2, 4], mark: '?' },
  denied: { ...solid, arrow: 'tee', mark: '✕' },
  opinion: { ...solid, dash: [1, 5], faint: true },
  disputed: { ...solid, mark: '≠' },
  retracted: { ...solid, dash: [3, 7], mark: '⊘', faint: true },
};

/** Strongest first: what stands for a bundle whose members differ. */
export const statusOrder: readonly Status[] = [
  'ongoing', 'occurred', 'disputed', 'planned', 'sought', 'alleged', 'rumoured', 'opinion', 'denied', 'retracted',
];

export function strongest(statuses: readonly Status[]): Status {
  return statusOrder.find((status) => statuses.includes(status)) ?? 'occurred';
}
