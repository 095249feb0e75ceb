import address from 'virtual:cypher-worker';
import type { Schema } from '../api/types';
import type { Answers, Question } from './protocol';

interface Answered {
  readonly task: number;
  readonly answer?: unknown;
  readonly failed?: string;
}

/**
 * Asks the worker that knows Cypher. An answer is null where there is none: a newer question overtook it, or the worker
 * failed or cannot run here. Whoever writes can go on all the same.
 */
export class Language {
  /** Settled with the first statement that is looked over, which takes longer than all that follow; or where none ever will be. */
  readonly ready: Promise<void>;
  private worker: Worker | null = null;
  private asked = 0;
  private answered = 0;
  private failed = false;
  private settleReady: () => void = () => undefined;
  private readonly waiting = new Map<number, (answer: unknown) => void>();

  constructor(private readonly start = () => new Worker(address, { type: 'module' })) {
    this.ready = new Promise((resolve) => (this.settleReady = resolve));
  }

  async learn(schema: Schema): Promise<void> {
    await this.ask({ kind: 'schema', schema });
  }

  ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K] | null> {
    const worker = this.started();
    if (!worker) return Promise.resolve(null);
    const task = ++this.asked;
    return new Promise((resolve) => {
      this.waiting.set(task, (answer) => {
        if (answer && question.kind === 'lint') this.settleReady();
        resolve((answer ?? null) as Answers[K] | null);
      });
      worker.postMessage({ task, question });
    });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.giveUp();
  }

  /** One that could not even be loaded is not waited for. */
  private started(): Worker | null {
    if (this.failed) return null;
    if (this.worker) return this.worker;
    try {
      this.worker = this.start();
    } catch {
      this.fail();
      return null;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.settle(data));
    this.worker.addEventListener('error', () => (this.answered ? this.giveUp() : this.fail()));
    return this.worker;
  }

  private fail(): void {
    this.failed = true;
    this.giveUp();
    this.settleReady();
  }

  private settle({ task, answer }: Answered): void {
    this.answered++;
    this.waiting.get(task)?.(answer);
    this.waiting.delete(task);
  }

  private giveUp(): void {
    for (const settle of this.waiting.values()) settle(null);
    this.waiting.clear();
  }
}
