import { codedError } from "./cause-of.ts";
import type { Clock } from "./clock.ts";
import type { Login } from "./login.ts";
import { withDeadline } from "./with-deadline.ts";

/** How a call is sent. `ms` is its time; `answerMs` where absent. */
export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  readonly ms?: number;
}

type Send<T> = (options: { readonly signal: AbortSignal }) => Promise<T>;

/** The one way to the adapter. What it rejects with always has a code. */
export interface Calls {
  /** Fails at once where the login has expired. */
  read<T>(send: Send<T>, options?: SendOptions): Promise<T>;
  /** Waits for the login where it has expired, and is then sent again: what the user chose is not lost. */
  command<T>(send: Send<T>, options?: SendOptions): Promise<T>;
}

/** Calls that share a clock and a login. */
export function createCalls(options: {
  readonly clock: Clock;
  readonly login: Login;
  readonly answerMs: number;
}): Calls {
  const { clock, login, answerMs } = options;

  const read = async <T>(send: Send<T>, { signal, ms = answerMs }: SendOptions = {}): Promise<T> => {
    const age = login.age();
    const probes = login.isExpired();
    try {
      const answer = await withDeadline((own) => send({ signal: own }), { clock, ms, signal });
      if (probes) login.restore();
      return answer;
    } catch (thrown) {
      const error = codedError(thrown);
      if (error.code === "UNAUTHENTICATED" && age === login.age()) login.expire();
      throw error;
    }
  };
  const command = async <T>(send: Send<T>, sending: SendOptions = {}): Promise<T> => {
    for (;;) {
      try {
        return await read(send, sending);
      } catch (thrown) {
        if (codedError(thrown).code !== "UNAUTHENTICATED") throw thrown;
      }
      await login.wait(sending.signal);
    }
  };
  return { read, command };
}
