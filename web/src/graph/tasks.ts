interface Answer<A> {
  readonly task: number;
  readonly answer?: A;
  readonly failed?: string;
}

/** Questions to a worker and its answers. The worker starts with the first question, and anew after one that failed. */
export class Tasks<Q, A> {
  private worker: Worker | null = null;
  private asked = 0;

  constructor(
    private readonly start: () => Worker,
    private readonly patience: number,
  ) {}

  async ask(question: Q): Promise<A> {
    try {
      return await this.answer((this.worker ??= this.start()), question);
    } catch (reason) {
      this.worker?.terminate();
      this.worker = null;
      throw reason;
    }
  }

  private answer(worker: Worker, question: Q): Promise<A> {
    const task = ++this.asked;
    return new Promise((resolve, reject) => {
      const end = new AbortController();
      const { signal } = end;
      const timer = setTimeout(() => settle(() => reject(new Error('a worker took too long'))), this.patience);
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        end.abort();
        then();
      };
      worker.addEventListener('error', () => settle(() => reject(new Error('a worker failed'))), { signal });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer<A>>) => {
          if (data.task !== task) return;
          const { answer } = data;
          settle(() => (answer === undefined ? reject(new Error(data.failed)) : resolve(answer)));
        },
        { signal },
      );
      worker.postMessage({ task, question });
    });
  }
}
