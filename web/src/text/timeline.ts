import { count, figure } from '../number';

const parts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const units = { day: 'by day', week: 'by week', month: 'by month', quarter: 'by quarter', year: 'by year', decade: 'by decade', century: 'by century' } as const;

/** When it happened, along the bottom. */
export const timeline = {
  title: 'When it happened',
  toggleHint: 'Show or hide the timeline',
  chart: 'Timeline',
  dated: (dated: number, unit: keyof typeof units | null, span: string) => [count(dated, 'dated edge'), unit ? units[unit] : '', span].filter(Boolean).join(', '),
  undated: (undated: number) => `${figure(undated)} undated`,
  undatedHidden: (undated: number) => `${figure(undated)} undated, not shown`,
  none: 'Nothing on the canvas is dated.',
  happened: 'happened',
  said: 'planned, alleged, denied …',
  spread: 'dated less exactly',
  lasting: 'lasts, or open to one side',
  hint: 'Solid: occurred or ongoing. Hatched: planned, alleged, denied and the like. Pale: known only to a longer time than a bar stands for, and spread evenly over its days. The band below the bars counts what lasts or is open to one side; an arrow says that some of it goes on.',
  goOn: (open: number) => `${figure(open)} open →`,
  bin: (span: string, happened: number, said: number, spread: number, lasting: number) => {
    const told = [
      happened ? `${figure(happened)} happened` : '',
      said ? `${figure(said)} planned, alleged, denied or the like` : '',
      spread ? `about ${parts.format(spread)} dated less exactly` : '',
      lasting ? `${figure(lasting)} lasting` : '',
    ].filter(Boolean);
    return `${span}: ${told.join(', ') || 'nothing'}`;
  },
  chosen: (span: string, edges: number) => `${span}: ${count(edges, 'edge')}`,
  from: 'Happened from',
  until: 'until',
  untilLabel: 'Happened until',
  wrong: 'The first day is after the last.',
  clear: 'All days',
  closer: 'Look closer',
  closerHint: 'Draw only the chosen days, in finer bars',
  whole: 'Whole time',
  chose: (span: string) => `Only what happened ${span}`,
  cleared: 'Whenever it happened',
  keys: 'Drag over the bars to choose days; click a bar to choose it; double click or Esc clears.',
} as const;
