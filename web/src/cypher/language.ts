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
  private worker: Worker | null = null;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: unknown) => void>();

  constructor(private readonly start = () => new Worker(address, { type: 'module' })) {}

  async learn(schema: Schema): Promise<void> {
    await this.ask({ kind: 'schema', schema });
  }

  ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K] | null> {
    const worker = this.started();
    if (!worker) return Promise.resolve(null);
    const task = ++this.asked;
    return new Promise((resolve) => {
      this.waiting.set(task, (answer) => resolve((answer ?? null) as Answers[K] | null));
      worker.postMessage({ task, question });
    });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.giveUp();
  }

  private started(): Worker | null {
    if (this.worker) return this.worker;
    try {
      this.worker = this.start();
    } catch {
      return null;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.settle(data));
    this.worker.addEventListener('error', () => this.giveUp());
    return this.worker;
  }

  private settle({ task, answer }: Answered): void {
    this.waiting.get(task)?.(answer);
    this.waiting.delete(task);
  }

  private giveUp(): void {
    for (const settle of this.waiting.values()) settle(null);
    this.waiting.clear();
  }
}
