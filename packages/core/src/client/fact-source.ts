import { retryDelayMs } from "../sync/retry.ts";
import { causeOf } from "./cause-of.ts";
import type { Clock } from "./clock.ts";
import { factFailed, factRefreshing, factWith, knownOf, LOADING, type Fact } from "./fact.ts";

/** Where a fact comes from. */
export interface FactOptions<T> {
  readonly clock: Clock;
  readonly random: () => number;
  readonly read: (signal: AbortSignal) => Promise<T>;
  /** Told of every change. */
  readonly changed: (fact: Fact<T>) => void;
  /** What an answer means beside what is known; the answer itself where absent. */
  readonly take?: (answer: T, known: { readonly value: T } | null) => T;
}

/** Loads one fact while it is open, and tries again where that can help. */
export interface FactSource<T> {
  readonly get: () => Fact<T>;
  /** An answer is waited for. */
  readonly isBusy: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Asks anew; an answer that was waited for is given up, since it may be older. */
  readonly refresh: () => void;
  /** Asks without a word, unless an answer is waited for already. */
  readonly ask: () => void;
  /** Asks again where it failed for want of a login. */
  readonly resume: () => void;
  /** The fact became known otherwise. */
  readonly learn: (value: T) => void;
  /** The same, by a change of ours: an answer that was waited for may be older, and is given up. */
  readonly put: (value: T) => void;
}

/** A source that is closed: nothing is asked before `open`, nothing is left over after `close`. */
export function createFactSource<T>({ clock, random, read, changed, take }: FactOptions<T>): FactSource<T> {
  let fact: Fact<T> = LOADING;
  let isOpen = false;
  let flight: AbortController | null = null;
  let failures = 0;
  let stopRetry: (() => void) | null = null;

  const set = (next: Fact<T>): void => {
    if (next === fact) return;
    fact = next;
    changed(next);
  };
  const stop = (): void => {
    flight?.abort();
    flight = null;
    stopRetry?.();
    stopRetry = null;
  };
  const learn = (value: T): void => {
    failures = 0;
    set(factWith(fact, value));
  };
  const fail = (thrown: unknown): void => {
    const cause = causeOf(thrown);
    failures += 1;
    const wait = retryDelayMs(cause, failures, random);
    if (wait !== null) stopRetry = clock.after(wait, load);
    set(factFailed(fact, cause));
  };
  const load = (): void => {
    stop();
    const own = new AbortController();
    flight = own;
    const landed = (then: () => void): void => {
      if (flight !== own) return;
      flight = null;
      then();
    };
    read(own.signal).then(
      (answer) => landed(() => learn(take === undefined ? answer : take(answer, knownOf(fact)))),
      (thrown: unknown) => landed(() => fail(thrown)),
    );
  };
  const refresh = (): void => {
    if (!isOpen) return;
    failures = 0;
    load();
    set(factRefreshing(fact, true));
  };

  return {
    get: () => fact,
    isBusy: () => flight !== null,
    open: () => {
      isOpen = true;
      refresh();
    },
    close: () => {
      isOpen = false;
      stop();
      set(factRefreshing(fact, false));
    },
    refresh,
    ask: () => {
      if (isOpen && flight === null) load();
    },
    resume: () => {
      if (flight === null && fact.kind === "failed" && fact.cause.code === "UNAUTHENTICATED") refresh();
    },
    learn,
    put: (value) => {
      stop();
      learn(value);
    },
  };
}
