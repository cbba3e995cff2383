import { adminSyncError, AdminSyncError } from "@adminsync/core/errors";
import type { Change, FirmId } from "@adminsync/core/model";
import type { Caller } from "../host.ts";
import type { LiveLimits } from "./limits.ts";
import { openStream, type OpenStream } from "./open-stream.ts";

/** All streams that are open on this process. */
export interface Streams {
  /** Throws `RATE_LIMITED` where the user has as many open as may be, and `DATABASE_UNAVAILABLE` once all are closed for good. */
  open(caller: Caller, first: readonly Change[], signal: AbortSignal): ReadableStream<Uint8Array>;
  send(firmId: FirmId, changes: readonly Change[]): void;
  sendAll(changes: readonly Change[]): void;
  /** To be called every `heartbeatMs`: beats, and ends what is open for its whole time. */
  beat(): void;
  count(): number;
  /** Ends all; none opens any more. */
  close(): void;
}

interface Opened {
  readonly firmId: FirmId;
  readonly user: string;
  readonly endsAt: number;
  readonly stream: OpenStream;
}

/** `now`: milliseconds that don't go back. */
export function createStreams(limits: LiveLimits, now: () => number): Streams {
  const opened = new Set<Opened>();
  let closed = false;

  const each = (tell: (one: Opened) => void): void => {
    for (const one of opened) tell(one);
  };
  return {
    open: (caller, first, signal) => {
      if (closed) throw adminSyncError("DATABASE_UNAVAILABLE");
      const { firmId } = caller;
      const user = JSON.stringify([firmId, caller.userId]);
      if ([...opened].filter((one) => one.user === user).length >= limits.perUser) {
        const retryAfter = Math.ceil(limits.heartbeatMs / 1000);
        throw new AdminSyncError({ code: "RATE_LIMITED", details: {} }, { retryAfter });
      }
      const stream = openStream(first, () => {
        opened.delete(one);
        signal.removeEventListener("abort", stream.end);
      });
      const one: Opened = { firmId, user, endsAt: now() + limits.lifetimeMs, stream };
      opened.add(one);
      signal.addEventListener("abort", stream.end);
      if (signal.aborted) stream.end();
      return stream.body;
    },
    send: (firmId, changes) => each((one) => one.firmId === firmId && one.stream.send(changes)),
    sendAll: (changes) => each(({ stream }) => stream.send(changes)),
    beat: () => each(({ stream, endsAt }) => (now() >= endsAt ? stream.end() : stream.beat())),
    count: () => opened.size,
    close: () => {
      closed = true;
      each(({ stream }) => stream.end());
    },
  };
}
