/** How much a line matters. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** Takes one line of the log: an event's name and its facts. Never gets credentials, records or national numbers. */
export type Log = (level: LogLevel, event: string, facts?: Readonly<Record<string, unknown>>) => void;

/** JSON lines on standard error, from `least` upwards. */
export function jsonLog(least: LogLevel, write: (line: string) => void): Log {
  const order: readonly LogLevel[] = ["debug", "info", "warn", "error"];
  return (level, event, facts = {}) => {
    if (order.indexOf(level) < order.indexOf(least)) return;
    write(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts }, plainErrors));
  };
}

function plainErrors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
}

/** Keeps nothing. */
export const silentLog: Log = () => undefined;
