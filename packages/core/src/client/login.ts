import { adminSyncError } from "../errors/admin-sync-error.ts";

/** Whether the user is logged in, as far as answers tell. `waiting`: so many commands are kept until the login is back. */
export type LoginState = { readonly kind: "valid" } | { readonly kind: "expired"; readonly waiting: number };

/** The login that all calls share, and the commands that wait for it. */
export interface Login {
  readonly isExpired: () => boolean;
  /** Grows with each time that the login came back, so that an answer from before is known as such. */
  readonly age: () => number;
  readonly expire: () => void;
  /** An answer shows that the user is logged in again. */
  readonly restore: () => void;
  /** Resolves when the command may be tried again, at once where the login is back; rejects where it is given up. */
  readonly wait: (signal: AbortSignal | undefined) => Promise<void>;
  /** Lets all that waits try again. */
  readonly release: () => void;
  /** Gives up what waits: each fails with `UNAUTHENTICATED`. */
  readonly abandon: () => void;
}

/** A login that counts as valid until an answer says otherwise. */
export function createLogin(told: { changed(state: LoginState): void; restored(): void }): Login {
  const waiting = new Set<{ readonly go: () => void; readonly giveUp: () => void }>();
  let expired = false;
  let age = 0;

  const tell = (): void => told.changed(expired ? { kind: "expired", waiting: waiting.size } : { kind: "valid" });
  const empty = (each: "go" | "giveUp"): void => {
    const all = [...waiting];
    waiting.clear();
    if (all.length > 0) tell();
    for (const one of all) one[each]();
  };
  return {
    isExpired: () => expired,
    age: () => age,
    expire: () => {
      if (expired) return;
      expired = true;
      tell();
    },
    restore: () => {
      if (!expired) return;
      expired = false;
      age += 1;
      tell();
      empty("go");
      told.restored();
    },
    wait: (signal) => {
      if (!expired) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const leave = (): void => signal?.removeEventListener("abort", cancel);
        const one = {
          go: (): void => {
            leave();
            resolve();
          },
          giveUp: (): void => {
            leave();
            reject(adminSyncError("UNAUTHENTICATED"));
          },
        };
        const cancel = (): void => {
          leave();
          waiting.delete(one);
          tell();
          reject(adminSyncError("CANCELLED"));
        };
        signal?.addEventListener("abort", cancel);
        waiting.add(one);
        tell();
      });
    },
    release: () => empty("go"),
    abandon: () => empty("giveUp"),
  };
}
