import type { ApiError } from './types';

/** Every way in which a request fails, the server's own errors and its absence alike. */
export class ApiFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string | null = null,
    readonly line: number | null = null,
    readonly column: number | null = null,
  ) {
    super(message);
    this.name = 'ApiFailure';
  }

  /** True where an answer was given up, by the server or by the page. */
  get slow(): boolean {
    return this.code === 'slow' || this.code === 'timeout';
  }

  /** True where nothing answered at all, so that trying again is worth offering. */
  get unreachable(): boolean {
    return this.code === 'unreachable';
  }
}

/** Longer than the server lets anything run, in milliseconds: beyond it no answer will come. */
const PATIENCE = 90_000;

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** The server's JSON endpoints; knows nothing of the page. */
export class Api {
  /** Asks whoever sits there for the server's token, again where it was wrong; null where it is not given. */
  unlock: ((again: boolean) => Promise<string | null>) | null = null;
  /** Kept no longer than the page is open. */
  private token: string | null = null;

  constructor(private readonly base = '/api') {}

  address(path: string, query: Query = {}): string {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value === null || value === undefined) continue;
      if (Array.isArray(value)) value.forEach((one: string) => search.append(name, one));
      else search.append(name, String(value));
    }
    const tail = search.toString();
    return `${this.base}${path}${tail ? `?${tail}` : ''}`;
  }

  get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
    return this.ask(this.address(path, query), signal ? { signal } : {}).then((answer) => answer.json() as Promise<T>);
  }

  async post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
    const answer = await this.send(path, body, signal);
    return answer.json() as Promise<T>;
  }

  async put(path: string, body: unknown): Promise<void> {
    await this.send(path, body, undefined, 'PUT');
  }

  async remove(path: string): Promise<void> {
    await this.ask(`${this.base}${path}`, { method: 'DELETE' });
  }

  /** For answers that are files, not JSON. */
  send(path: string, body: unknown, signal?: AbortSignal, method: 'POST' | 'PUT' = 'POST'): Promise<Response> {
    return this.ask(`${this.base}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  }

  /** Reading needs no token, so none is sent with it. One that is wanted is asked for, as often as it is wrong. */
  private async ask(address: string, init: RequestInit, again = false): Promise<Response> {
    const token = init.method && this.token ? { headers: { ...init.headers, Authorization: `Bearer ${this.token}` } } : {};
    const answer = await fetched(address, { ...init, ...token });
    if (answer.ok) return answer;
    const failure = await failureOf(answer);
    const given = failure.code === 'token' ? await this.unlock?.(again) : null;
    if (!given) throw failure;
    this.token = given;
    return this.ask(address, init, true);
  }
}

async function fetched(address: string, init: RequestInit): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    return await fetch(address, { ...init, signal: init.signal ? AbortSignal.any([init.signal, patience]) : patience });
  } catch (reason) {
    if (patience.aborted) throw new ApiFailure('slow', String(reason));
    if (isAbort(reason)) throw reason;
    throw new ApiFailure('unreachable', String(reason));
  }
}

export function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

export function asFailure(reason: unknown): ApiFailure {
  return reason instanceof ApiFailure ? reason : new ApiFailure('page', String(reason));
}

/** A proxy between us and the server may answer with HTML: its status is then all there is to say. */
async function failureOf(answer: Response): Promise<ApiFailure> {
  const fallback = new ApiFailure(`http-${answer.status}`, `${answer.status} ${answer.statusText}`.trim());
  try {
    const { error } = (await answer.json()) as ApiError;
    return new ApiFailure(error.code, error.message, error.remedy, error.line, error.column);
  } catch {
    return [502, 503, 504].includes(answer.status) ? new ApiFailure('unreachable', fallback.message) : fallback;
  }
}
