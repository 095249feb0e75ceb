import type { Api } from '../../api/client';
import type { QueryResult } from '../../api/types';
import type { Chosen } from './shelf';

const LIMIT = 1_000;

export type Mode = 'explain' | 'profile' | null;

/** One statement under way: it can be given up, and is then ended on the server too. */
export class Run {
  readonly since = performance.now();
  private readonly id = uuid();
  private readonly end = new AbortController();

  constructor(
    private readonly api: Api,
    readonly asked: Chosen,
    private readonly mode: Mode,
  ) {}

  answer(): Promise<QueryResult> {
    const { statement, parameters } = this.asked;
    return this.api.post('/query', { statement, parameters, limit: LIMIT, run: this.id, ...(this.mode ? { plan: this.mode } : {}) }, this.end.signal);
  }

  /** Whether the server has ended it already makes no difference here. */
  cancel(): void {
    this.end.abort();
    void this.api.remove(`/query/${this.id}`).catch(() => undefined);
  }

  get seconds(): string {
    return ((performance.now() - this.since) / 1000).toFixed(1);
  }
}

/** The browser's own is only there on addresses that it trusts, and a name in the house's network is none. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
