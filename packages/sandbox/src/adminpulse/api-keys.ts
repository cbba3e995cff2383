/** The tick of a key that lets it read relations (documented); its other ticks matter to nothing here. */
export const READ_RELATIONS = "Read relations";

/** The key that a fresh sandbox knows, where it is given none: good for a year, with the tick. */
export const SANDBOX_API_KEY = "adminpulse-sandbox-key";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** A key as the office makes it: a name, an expiry date and ticks (documented). `expiresAt` is milliseconds since 1970. */
export interface ApiKey {
  readonly key: string;
  readonly name: string;
  readonly expiresAt: number;
  readonly permissions: readonly string[];
}

/** What a call's `Authorization` header comes to. */
export type KeyCheck =
  | { readonly kind: "known"; readonly apiKey: ApiKey }
  | { readonly kind: "unknown" }
  | { readonly kind: "expired" };

export interface ApiKeys {
  /** Makes a key that opens the sandbox from now on. */
  readonly issue: (key: Omit<ApiKey, "key">) => ApiKey;
  /** Lets a key run out this moment. Throws a `RangeError` where there is none. */
  readonly expire: (key: string) => void;
  /** Reads a call's `Authorization` header. */
  readonly check: (authorization: string | null) => KeyCheck;
  readonly reset: () => void;
}

/** A user's login opens what his key with the tick would. */
const byLogin = (token: string): ApiKey => ({
  key: token,
  name: "Login",
  expiresAt: Infinity,
  permissions: [READ_RELATIONS],
});

export function createApiKeys(
  given: readonly ApiKey[] | undefined,
  now: () => number,
  checkAccessToken: (token: string) => KeyCheck["kind"] = () => "unknown",
): ApiKeys {
  const start = given ?? [
    { key: SANDBOX_API_KEY, name: "Sandbox", expiresAt: now() + YEAR_MS, permissions: [READ_RELATIONS] },
  ];
  const keys = new Map<string, ApiKey>();
  let issued = 0;
  const reset = (): void => {
    keys.clear();
    for (const key of start) keys.set(key.key, key);
  };

  reset();
  return {
    issue: (key) => {
      issued += 1;
      const made = { ...key, key: `adminpulse-sandbox-key-${issued}` };
      keys.set(made.key, made);
      return made;
    },
    expire: (key) => {
      const known = keys.get(key);
      if (known === undefined) throw new RangeError("The sandbox has no such key.");
      keys.set(key, { ...known, expiresAt: now() });
    },
    check: (authorization) => {
      const key = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
      const apiKey = key === undefined ? undefined : keys.get(key);
      if (key !== undefined && apiKey === undefined) {
        const kind = checkAccessToken(key);
        return kind === "known" ? { kind, apiKey: byLogin(key) } : { kind };
      }
      if (apiKey === undefined) return { kind: "unknown" };
      return apiKey.expiresAt <= now() ? { kind: "expired" } : { kind: "known", apiKey };
    },
    reset,
  };
}
