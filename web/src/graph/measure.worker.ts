import type { Worked } from '../state/measurer';
import { measured, type Ties } from './measures';

addEventListener('message', ({ data }: MessageEvent<{ task: number; question: { what: Worked; ties: Ties } }>) => {
  try {
    const { what, ties } = data.question;
    postMessage({ task: data.task, answer: measured(what, ties) });
  } catch (reason) {
    postMessage({ task: data.task, failed: String(reason) });
  }
});
