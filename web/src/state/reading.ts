import { asFailure, isAbort, type Api, type ApiFailure } from '../api/client';
import type { Draft, Submission } from '../api/drafts';

/** How far a reading is; `gone` where the server does not answer at the moment. */
export interface Reached {
  readonly draft: Draft | null;
  readonly gone: boolean;
  readonly seconds: number;
}

const PAUSE = 700;
/** A server that is gone is asked again for so long, in milliseconds. */
const PATIENCE = 60_000;

/** Sends an article and follows its reading until it is ready, has failed, or is given up. */
export class Reading {
  private readonly began = Date.now();
  private readonly stopping = new AbortController();
  private key: string | null = null;

  constructor(
    private readonly api: Api,
    private readonly told: (reached: Reached) => void,
  ) {}

  /** @returns the draft as it was at the end, or null where it was given up */
  async read(submission: Submission): Promise<Draft | null> {
    let draft = await this.api.post<Draft>('/drafts', submission, this.stopping.signal);
    this.key = draft.draft;
    while (!this.stopping.signal.aborted) {
      this.told({ draft, gone: false, seconds: this.seconds() });
      if (draft.state === 'ready' || draft.state === 'failed') return draft;
      await new Promise((done) => setTimeout(done, PAUSE));
      draft = await this.asked(draft);
    }
    return null;
  }

  /** Gives it up, here and on the server. */
  stop(): void {
    this.stopping.abort();
    const { key } = this;
    this.key = null;
    if (key) void this.api.remove(`/drafts/${key}`).catch(() => undefined);
  }

  private async asked(before: Draft): Promise<Draft> {
    const since = Date.now();
    while (!this.stopping.signal.aborted) {
      try {
        return await this.api.get<Draft>(`/drafts/${before.draft}`, {}, this.stopping.signal);
      } catch (reason) {
        if (isAbort(reason)) return before;
        const failure: ApiFailure = asFailure(reason);
        if (!failure.unreachable || Date.now() - since > PATIENCE) throw failure;
        this.told({ draft: before, gone: true, seconds: this.seconds() });
        await new Promise((done) => setTimeout(done, 2 * PAUSE));
      }
    }
    return before;
  }

  private seconds(): number {
    return Math.round((Date.now() - this.began) / 1000);
  }
}
