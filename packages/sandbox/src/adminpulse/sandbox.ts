import { createApiKeys, type ApiKey } from "./api-keys.ts";
import { createBadDays, type BadDay, type BadDayOptions } from "./bad-day.ts";
import { generateRelations } from "./generate/generate.ts";
import { listen, type Listening } from "./listen.ts";
import { createRateLimit } from "./rate-limit.ts";
import { createRelationStore } from "./relation-store.ts";
import type { Relation, RelationPatch } from "./relation.ts";
import { createRequestLog, type LoggedRequest } from "./request-log.ts";
import { answer, type Office } from "./routes.ts";
import { OWN_COMPANIES } from "./seed/own-companies.data.ts";
import { seedRelations } from "./seed/seed.ts";
import { spoil, type Wait } from "./spoil.ts";

export interface AdminPulseSandboxOptions {
  /** Decides the generated relations; the same number gives the same ones. Default 1. */
  readonly seed?: number;
  /** How many invented companies to add to those of the seed, each with its people. Default 0. */
  readonly generated?: number;
  /** The clock, in milliseconds since 1970: keys run out and calls are counted by it. Default `Date.now`. */
  readonly now?: () => number;
  /** Waits through a slow day. Default: a timer of the platform. */
  readonly wait?: Wait;
  /** The keys that open it. Default: `SANDBOX_API_KEY`, good for a year, with 'Read relations'. */
  readonly apiKeys?: readonly ApiKey[];
  /** Whether an access token of a login opens it too: what the authorization server says of it. Default: none does. */
  readonly checkAccessToken?: (token: string) => "known" | "expired" | "unknown";
}

/** An AdminPulse to test and to show with: the protocol, and what a test or the demo does to it behind the protocol's back. */
export interface AdminPulseSandbox {
  /** Answers a call of the API, whatever its host. Rejects only on a silent day, with the reason of the caller's signal. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Serves `fetch` on 127.0.0.1, on a free port unless one is named. Node only. */
  readonly listen: (port?: number) => Promise<Listening>;
  /** What it knows now. */
  readonly relations: {
    readonly get: (uniqueIdentifier: string) => Relation | undefined;
    readonly list: () => readonly Relation[];
  };
  /** Changes a relation, as a user of AdminPulse would. Throws a `RangeError` where there is none. */
  readonly change: (uniqueIdentifier: string, patch: RelationPatch) => Relation;
  /** Takes a relation away, with the links that lead to it. Throws a `RangeError` where there is none. */
  readonly remove: (uniqueIdentifier: string) => void;
  readonly issueKey: (key: Omit<ApiKey, "key">) => ApiKey;
  /** Lets a key run out now. Throws a `RangeError` where there is none. */
  readonly expireKey: (key: string) => void;
  /** Starts a bad day in place of the one before, or with null calls it off. */
  readonly badDay: (day: BadDay | null, options?: BadDayOptions) => void;
  /** The last calls, at most `LOGGED_REQUESTS`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Back to the start: relations, keys, bad day, counted and logged calls. */
  readonly reset: () => void;
}

/** Makes an AdminPulse out of the hand-made relations and, where wanted, thousands of generated ones. */
export function createAdminPulseSandbox(options: AdminPulseSandboxOptions = {}): AdminPulseSandbox {
  const now = options.now ?? Date.now;
  const wait = options.wait ?? waitByTimer;
  const generated = generateRelations({ seed: options.seed ?? 1, companies: options.generated ?? 0 });
  const office: Office = {
    relations: createRelationStore([...seedRelations(), ...generated]),
    companies: OWN_COMPANIES,
    keys: createApiKeys(options.apiKeys, now, options.checkAccessToken),
    rate: createRateLimit(now),
  };
  const badDays = createBadDays();
  const log = createRequestLog(now);

  const fetch = async (request: Request): Promise<Response> => {
    const answered = log.note(request);
    const strike = badDays.strike(new URL(request.url));
    const response =
      strike === null
        ? answer(office, request, null)
        : await spoil({ strike, signal: request.signal, wait, good: () => answer(office, request, strike.day) });
    answered(response.status);
    return response;
  };

  return {
    fetch,
    listen: (port) => listen(fetch, port),
    relations: { get: office.relations.get, list: office.relations.list },
    change: office.relations.change,
    remove: office.relations.remove,
    issueKey: office.keys.issue,
    expireKey: office.keys.expire,
    badDay: badDays.set,
    get requests() {
      return log.entries();
    },
    reset: () => {
      office.relations.reset();
      office.keys.reset();
      office.rate.reset();
      badDays.set(null);
      log.reset();
    },
  };
}

const waitByTimer: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
