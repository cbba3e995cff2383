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

  useEffect(() => {
    const leaving = new AbortController();
    const load = (): void => {
      loggedIn(() => calls.read(leaving.signal)).then(
        (stored) => happen({ kind: "loaded", stored }),
        (thrown: unknown) => {
          if (leaving.signal.aborted) return;
          const trouble = thrown instanceof CallFailed ? thrown.trouble : "refused";
          happen({ kind: "not-loaded", trouble });
        },
      );
    };
    load();
    window.addEventListener("focus", load);
    return () => {
      window.removeEventListener("focus", load);
      leaving.abort();
      happen({ kind: "left" });
    };
  }, [calls, happen]);

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
