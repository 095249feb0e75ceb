import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asFailure, isAbort, type ApiFailure } from '../api/client';
import { allTimes, sameClocks, type Clocks } from '../state/clocks';

/** What one key's request has come to. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly failure: ApiFailure | null;
}

/** How soon a server that was gone is asked again. In milliseconds. */
const LOOK = 3_000;

/** Loads what a panel shows, at the time that is set; an answer to an older question is dropped, and one that did not come is asked for again. */
export class Loader<T> implements ReactiveController {
  private key: string | null = null;
  private clocks: Clocks = allTimes;
  private loaded: Loaded<T> = { value: null, failure: null };
  private running: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (key: string, clocks: Clocks, signal: AbortSignal) => Promise<T>,
  ) {
    host.addController(this);
  }

  of(key: string, clocks: Clocks): Loaded<T> {
    if (key !== this.key || !sameClocks(clocks, this.clocks)) this.start(key, clocks);
    return this.loaded;
  }

  again(): void {
    if (this.key) this.start(this.key, this.clocks);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.running?.abort();
    clearTimeout(this.timer);
    this.key = null;
  }

  private start(key: string, clocks: Clocks): void {
    this.key = key;
    this.clocks = clocks;
    this.loaded = { value: null, failure: null };
    this.ask(key, clocks);
  }

  private ask(key: string, clocks: Clocks): void {
    this.running?.abort();
    clearTimeout(this.timer);
    const running = new AbortController();
    this.running = running;
    this.load(key, clocks, running.signal).then(
      (value) => this.settle(running, { value, failure: null }),
      (reason: unknown) => {
        if (!isAbort(reason)) this.settle(running, { value: null, failure: asFailure(reason) });
      },
    );
  }

  private settle(running: AbortController, loaded: Loaded<T>): void {
    if (running !== this.running) return;
    this.loaded = loaded;
    this.host.requestUpdate();
    // What failed stays to be read meanwhile.
    const { key, clocks } = this;
    if (loaded.failure?.unreachable && key !== null) this.timer = setTimeout(() => this.ask(key, clocks), LOOK);
  }
}
