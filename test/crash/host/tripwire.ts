import { Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** Which statement ends the process, and when. */
export interface Tripwire {
  /** First one statement has to pass that holds the first of these texts, then one that holds the second, and so on. */
  readonly passing: readonly string[];
  /** The how-manieth statement from then on. */
  readonly statement: number;
  /** So many milliseconds after it was sent; null: before it is sent. */
  readonly afterMs: number | null;
}

/** Statements that this process has sent to its database. */
export interface Statements {
  count(): number;
  arm(tripwire: Tripwire): void;
}

/**
 * Sees every statement on its way to either database, and kills the process at the one that a test chose: a moment that is the same on a
 * fast machine and on a slow one. The embedded database gets statements as messages to its thread, PostgreSQL as messages of its protocol.
 */
export function watchStatements(): Statements {
  let count = 0;
  let armed: Tripwire | null = null;
  let passing: readonly string[] = [];
  let left = 0;
  const meet = (text: string | null): void => {
    if (text === null) return;
    count += 1;
    if (armed === null) return;
    const [awaited] = passing;
    if (awaited !== undefined) {
      if (text.includes(awaited)) passing = passing.slice(1);
      return;
    }
    left -= 1;
    if (left > 0) return;
    if (armed.afterMs === null) killed();
    else setTimeout(killed, armed.afterMs);
    armed = null;
  };
  spy(Worker.prototype, "postMessage", (message) => meet(textOfCall(message)));
  spy(Socket.prototype, "write", (chunk) => meet(textOfMessage(chunk)));
  return {
    count: () => count,
    arm: (tripwire) => {
      armed = tripwire;
      passing = tripwire.passing;
      left = tripwire.statement;
    },
  };
}

/** Has the first argument of every call of a method seen before the call. */
function spy(prototype: object, method: string, see: (argument: unknown) => void): void {
  const own: unknown = Reflect.get(prototype, method);
  if (typeof own !== "function") throw new Error(`there is no ${method} to watch`);
  const watched = new Proxy(own, {
    apply: (call, object, args: unknown[]): unknown => {
      see(args[0]);
      return Reflect.apply(call, object, args);
    },
  });
  Reflect.set(prototype, method, watched);
}

function killed(): void {
  process.kill(process.pid, "SIGKILL");
}

/** Of a message to the thread of the embedded database. */
function textOfCall(message: unknown): string | null {
  const request = fieldOf(message, "request");
  const text = fieldOf(request, "text");
  return typeof text === "string" ? text : null;
}

/** Of a message to PostgreSQL: `Q` is a statement by itself, `P` one that gets parameters. Nothing else that a host sends begins so. */
function textOfMessage(chunk: unknown): string | null {
  if (!(chunk instanceof Uint8Array) || (chunk[0] !== 0x51 && chunk[0] !== 0x50)) return null;
  return Buffer.from(chunk).toString("latin1");
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
