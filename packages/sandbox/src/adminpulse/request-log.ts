/** One call that the sandbox had. Keys are never kept. */
export interface LoggedRequest {
  readonly method: string;
  /** With its query: `/relations?page=0`. */
  readonly path: string;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  /** Null while it has no answer; a silent sandbox never gives one. */
  readonly status: number | null;
}

/** How many calls are remembered; the oldest go first. */
export const LOGGED_REQUESTS = 1000;

export interface RequestLog {
  /** The calls so far, oldest first. */
  entries(): readonly LoggedRequest[];
  /** Notes a call; the function that it returns notes the status of its answer. */
  note(request: Request): (status: number) => void;
  reset(): void;
}

export function createRequestLog(now: () => number): RequestLog {
  let entries: Entry[] = [];
  return {
    entries: () => entries.map((entry) => ({ ...entry })),
    note: (request) => {
      const { pathname, search } = new URL(request.url);
      const entry: Entry = { method: request.method, path: pathname + search, at: now(), status: null };
      entries.push(entry);
      if (entries.length > LOGGED_REQUESTS) entries.shift();
      return (status) => {
        entry.status = status;
      };
    },
    reset: () => {
      entries = [];
    },
  };
}

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  status: number | null;
}
