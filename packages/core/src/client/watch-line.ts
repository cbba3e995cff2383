import type { RunsPort } from "../adapter/ports.ts";
import type { Change } from "../model/change.ts";
import { retryDelayMs } from "../sync/retry.ts";
import { codedError } from "./cause-of.ts";
import type { Clock } from "./clock.ts";
import type { Login } from "./login.ts";

/** A line that opened later than so many milliseconds after it was asked for may have begun too late: the server looks back for so much more. */
const LATE_MS = 5000;
const PATIENCE = { baseMs: 1000, capMs: 60_000, maxFailures: Number.POSITIVE_INFINITY };

/** What a line tells. */
export interface LineTold {
  readonly up: () => void;
  readonly down: () => void;
  readonly heard: () => void;
  readonly changed: (change: Change) => void;
}

/** A line of changes to the server that is opened anew where it breaks. */
export interface WatchLine {
  /** `knownAt`: when all that is shown was last known to be new. */
  readonly open: (knownAt: number) => void;
  readonly close: () => void;
  /** The page's line or the login may be another. */
  readonly look: () => void;
}

export function createWatchLine(options: {
  readonly watch: NonNullable<RunsPort["watch"]>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly login: Login;
  readonly isOnline: () => boolean;
  readonly quietMs: number;
  readonly told: LineTold;
}): WatchLine {
  const { watch, clock, random, login, isOnline, quietMs, told } = options;
  let isOpen = false;
  let offered = true;
  let knownAt = 0;
  let failures = 0;
  let isUp = false;
  let flight: AbortController | null = null;
  let stopTimer = (): void => {};

  const wait = (ms: number, then: () => void): void => {
    stopTimer();
    stopTimer = clock.after(ms, then);
  };
  const drop = (): void => {
    stopTimer();
    flight?.abort();
    flight = null;
    if (!isUp) return;
    isUp = false;
    told.down();
  };
  const mayConnect = (): boolean => isOpen && offered && flight === null && isOnline() && !login.isExpired();
  const failed = (thrown: unknown): void => {
    const error = codedError(thrown);
    drop();
    if (error.code === "UNAUTHENTICATED") return login.expire();
    failures += 1;
    const { code, retryAfter = null } = error;
    const ms = retryDelayMs({ code, retryAfter }, failures, random, PATIENCE);
    // What doesn't go by itself, such as a right that is missing, is not asked for again.
    if (ms === null) offered = false;
    else wait(ms, connect);
  };
  const connect = (): void => {
    if (!mayConnect()) return;
    const own = new AbortController();
    const sentAt = clock.now();
    flight = own;
    const live = (then: () => void): void => {
      if (flight === own) then();
    };
    const silent = (): void => live(() => failed(null));
    const heard = (): void => {
      knownAt = clock.now();
      wait(quietMs, silent);
      told.heard();
    };
    wait(quietMs, silent);
    const watcher = {
      opened: (): void =>
        live(() => {
          isUp = true;
          told.up();
          if (clock.now() - sentAt > LATE_MS) told.changed({ changed: "all", dossierId: null });
        }),
      heard: (): void => live(heard),
      changed: (change: Change): void => live(() => told.changed(change)),
    };
    const ended = (): void => {
      const lasted = isUp && clock.now() - sentAt > LATE_MS;
      if (!lasted) return failed(null);
      failures = 0;
      drop();
      // Many were opened together, and ended together: a second to spread them.
      wait(Math.round(1000 * random()), connect);
    };
    const begun = async (): Promise<"ended" | "not-offered"> =>
      watch(watcher, { within: sentAt - knownAt, signal: own.signal });
    begun().then(
      (how) =>
        live(() => {
          if (how === "ended") return ended();
          offered = false;
          drop();
        }),
      (thrown: unknown) => live(() => failed(thrown)),
    );
  };
  return {
    open: (known) => {
      isOpen = true;
      offered = true;
      knownAt = known;
      failures = 0;
      connect();
    },
    close: () => {
      isOpen = false;
      drop();
    },
    look: () => {
      if (!isOnline()) return drop();
      if (flight !== null) return;
      stopTimer();
      connect();
    },
  };
}
