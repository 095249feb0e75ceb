import type { Question } from './protocol';
import { Service } from './service';

interface Task {
  readonly task: number;
  readonly question: Question;
}

/** What is waited for by somebody who types comes before what is only looked over. */
const ORDER: readonly Question['kind'][] = ['tokens', 'schema', 'complete', 'signature', 'format', 'lint'];

const service = new Service();
const waiting: Task[] = [];
let woken = false;

/** Of what is asked again before its turn has come, only the last is answered. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const overtaken = waiting.findIndex(({ question }) => question.kind === data.question.kind);
  const [old] = overtaken < 0 ? [] : waiting.splice(overtaken, 1);
  if (old) postMessage({ task: old.task, failed: 'overtaken' });
  waiting.push(data);
  wake();
});

function wake(): void {
  if (woken) return;
  woken = true;
  setTimeout(next);
}

function next(): void {
  woken = false;
  waiting.sort((one, other) => ORDER.indexOf(one.question.kind) - ORDER.indexOf(other.question.kind));
  const first = waiting.shift();
  if (first) answer(first);
  if (waiting.length) wake();
}

function answer({ task, question }: Task): void {
  try {
    postMessage({ task, answer: service.answer(question) ?? null });
  } catch (reason) {
    postMessage({ task, failed: String(reason) });
  }
}
