import { useCallback, useEffect, useState } from "react";
import type * as v from "valibot";
import { loggedIn } from "../session/session.ts";
import { ask, CallFailed, type Trouble } from "./call.ts";

/** Something of the host's server, as far as the page has it. What was known stays while it is asked for again. */
export type Resource<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** Asks for something, and anew when `reload` is called or the address changes. */
export function useResource<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
): { readonly resource: Resource<T>; readonly reload: () => void } {
  const [held, setHeld] = useState<{ readonly path: string; readonly resource: Resource<T> } | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    const ending = new AbortController();
    loggedIn(() => ask(path, schema, { signal: ending.signal })).then(
      (value) => setHeld({ path, resource: { kind: "ready", value } }),
      (thrown: unknown) => {
        if (ending.signal.aborted) return;
        const trouble = thrown instanceof CallFailed ? thrown.trouble : "refused";
        setHeld({ path, resource: { kind: "failed", trouble } });
      },
    );
    return () => ending.abort();
  }, [path, schema, round]);
  return { resource: held?.path === path ? held.resource : { kind: "loading" }, reload };
}
