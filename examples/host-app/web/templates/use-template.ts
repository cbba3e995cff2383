import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type * as v from "valibot";
import { CallFailed } from "../api/call.ts";
import { loggedIn } from "../session/session.ts";
import { templateCalls } from "./template-calls.ts";
import { isUnsaved, templateAfter, type TemplateEvent, type TemplateState } from "./template-state.ts";

export interface OpenTemplate<Values> {
  readonly state: TemplateState<Values>;
  readonly edit: (draft: Values) => void;
  /** Saves what is filled in, if it is not saved yet. */
  readonly save: () => void;
  /** Fills in and saves at once; rejects where that did not happen. */
  readonly apply: (values: Values) => Promise<void>;
  /** Asks for what the server has by now; what is not saved yet stays. */
  readonly reload: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** One template of one dossier for one period, at the host's server: what is filled in is kept there, not here. */
export function useTemplate<Values>(path: string, schema: v.GenericSchema<unknown, Values>): OpenTemplate<Values> {
  const calls = useMemo(() => templateCalls(path, schema), [path, schema]);
  const [state, show] = useReducer<TemplateState<Values>, [TemplateEvent<Values>]>(templateAfter, { kind: "loading" });
  // The state that is newest, for what runs after an answer; React shows it a little later.
  const newest = useRef<TemplateState<Values>>(state);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const happen = useCallback((event: TemplateEvent<Values>) => {
    newest.current = templateAfter(newest.current, event);
    show(event);
  }, []);

  const load = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      try {
        const stored = await loggedIn(() => calls.read(signal));
        happen({ kind: "loaded", stored });
      } catch (thrown) {
        if (signal.aborted) return;
        happen({ kind: "not-loaded", trouble: thrown instanceof CallFailed ? thrown.trouble : "refused" });
      }
    },
    [calls, happen],
  );
  const here = useRef(new AbortController());
  // After what is being saved, so that an older answer never takes the place of what was just filled in.
  const reload = useCallback(() => {
    const { signal } = here.current;
    underWay.current = underWay.current.then(() => (signal.aborted ? undefined : load(signal)));
  }, [load]);
  useEffect(() => {
    const leaving = new AbortController();
    here.current = leaving;
    void load(leaving.signal);
    window.addEventListener("focus", reload);
    return () => {
      window.removeEventListener("focus", reload);
      leaving.abort();
      happen({ kind: "left" });
    };
  }, [load, reload, happen]);

  const put = useCallback(
    async (values: Values | null): Promise<void> => {
      const now = newest.current;
      if (now.kind !== "open" || (values === null && !isUnsaved(now))) return;
      // First the user says which of the two versions is to stay.
      if (now.theirs !== null) throw new CallFailed("conflict", null);
      const sent = values ?? now.draft;
      happen({ kind: "saves" });
      try {
        const answer = await loggedIn(() => calls.save(sent, now.stored.tag));
        happen(answer);
        if (answer.kind === "saved") return;
      } catch (thrown) {
        happen({ kind: "not-saved" });
        throw thrown;
      }
      throw new CallFailed("conflict", null);
    },
    [calls, happen],
  );
  // One after the other, so that each knows the tag that the one before it brought.
  const inTurn = useCallback((work: () => Promise<void>): Promise<void> => {
    const done = underWay.current.then(work);
    underWay.current = done.catch(() => {});
    return done;
  }, []);

  const save = useCallback(() => {
    // What went wrong stands in the state.
    inTurn(() => put(null)).catch(() => {});
  }, [inTurn, put]);
  return {
    state,
    edit: (draft) => happen({ kind: "edited", draft }),
    save,
    reload,
    apply: (values) =>
      inTurn(async () => {
        await put(values);
        happen({ kind: "edited", draft: values });
      }),
    takeTheirs: () => happen({ kind: "took-theirs" }),
    keepMine: () => {
      happen({ kind: "kept-mine" });
      save();
    },
  };
}
