import type { Change } from "@adminsync/core/model";

/** More than these bytes don't wait to be read, nor are they told at once: `all` is told in their place. */
const BUFFER_BYTES = 16_384;

const ALL: Change = { changed: "all", dossierId: null };

/** One caller's stream of events. */
export interface OpenStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly send: (changes: readonly Change[]) => void;
  /** Shows that the line is open; a stream that nobody reads any more is broken off. */
  readonly beat: () => void;
  readonly end: () => void;
}

/** `ended` is called once: by `end`, by a reader who leaves, or where nobody reads. */
export function openStream(first: readonly Change[], ended: () => void): OpenStream {
  const text = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let behind = false;
  let unread = 0;

  const hasRoom = (): boolean => (controller?.desiredSize ?? 0) > 0;
  const write = (part: string): void => controller?.enqueue(text.encode(part));
  const leave = (): void => {
    if (controller === null) return;
    controller = null;
    ended();
  };
  const send = (changes: readonly Change[]): void => {
    if (changes.length === 0) return;
    if (hasRoom()) write(textOf(changes));
    else behind = true;
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (own) => {
        controller = own;
        // Something at once, so that headers go out and whoever waits knows that the line is open.
        write(`: open\n\n${textOf(first)}`);
      },
      pull: () => {
        unread = 0;
        if (!behind) return;
        behind = false;
        write(eventText(ALL));
      },
      cancel: leave,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
  );
  return {
    body,
    send,
    beat: () => {
      if (hasRoom()) return write(": beat\n\n");
      unread += 1;
      if (unread < 3) return;
      controller?.error(new Error("nobody reads this stream"));
      leave();
    },
    end: () => {
      controller?.close();
      leave();
    },
  };
}

function textOf(changes: readonly Change[]): string {
  const told = changes.map(eventText).join("");
  return Buffer.byteLength(told) > BUFFER_BYTES ? eventText(ALL) : told;
}

function eventText(change: Change): string {
  return `event: change\ndata: ${JSON.stringify(change)}\n\n`;
}
