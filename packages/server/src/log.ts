/** How much a line matters. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** Takes one line of the log: an event's name and its facts. Never gets credentials, records or national numbers. */
export type Log = (level: LogLevel, event: string, facts?: Readonly<Record<string, unknown>>) => void;

/** JSON lines on standard error, from `least` upwards. */
export function jsonLog(least: LogLevel, write: (line: string) => void): Log {
  const order: readonly LogLevel[] = ["debug", "info", "warn", "error"];
  return (level, event, facts = {}) => {
    if (order.indexOf(level) < order.indexOf(least)) return;
    write(lineOf({ at: new Date().toISOString(), level, event }, facts));
  };
}

function lineOf(head: Readonly<Record<string, string>>, facts: Readonly<Record<string, unknown>>): string {
  try {
    return JSON.stringify({ ...head, ...facts }, plainValues);
  } catch {
    // Facts that go round in a circle: the event itself must not be lost, nor the caller fail by it.
    return JSON.stringify({ ...head, facts: "unwritable" });
  }
}

function plainValues(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return value instanceof Error ? plainError(value, CAUSES) : value;
}

/** Causes told at most: an error may be its own. */
const CAUSES = 8;

/** Only what every error has: clients of HTTP hang whole requests, with their credentials, on errors and causes. */
function plainError(error: Error, left: number): object {
  const { name, message, stack, cause } = error;
  if (cause === undefined || left === 0) return { name, message, stack };
  return { name, message, stack, cause: cause instanceof Error ? plainError(cause, left - 1) : typeof cause };
}

/** Keeps nothing. */
export const silentLog: Log = () => undefined;
