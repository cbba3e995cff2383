"use client";
import type { ConnectionsManagement } from "@adminsync/core/client";
import type { Connection } from "@adminsync/core/model";
import { useEffect, useMemo } from "react";
import type { PanelEvent } from "../connections-panel/panel-model.ts";
import { signInCallback } from "../connections-panel/sign-in-callback.ts";
import { problemOfThrown, type Around } from "./problem-of.ts";
import { useLatest } from "./use-latest.ts";

/** How a page works with the packages' logins. */
export interface SignInOptions {
  /** The page that a login sends the user back to: one that the server allows, letter for letter. Left out, the server's first. */
  readonly redirectUri?: string | undefined;
  /** Goes to a login. Left out, this tab goes there, which no Content-Security-Policy forbids and no blocker of popups. */
  readonly onLeave?: ((url: string) => void) | undefined;
}

/** What a user can do about a login. */
export interface SignIn {
  /** Goes to the login that was begun for a connection. */
  readonly leave: (connection: Connection, url: string) => void;
  readonly signIn: (connection: Connection) => Promise<void>;
  readonly cancel: (connection: Connection) => Promise<void>;
}

interface Wiring extends SignInOptions {
  readonly manage: ConnectionsManagement | undefined;
  readonly around: Around;
  readonly dispatch: (event: PanelEvent) => void;
}

/** Begins logins at packages, and completes the one that the page was opened by: its query is read once, and then taken out of the address. */
export function useSignIn({ manage, around, dispatch, redirectUri, onLeave }: Wiring): SignIn {
  const latest = useLatest({ around, redirectUri, onLeave });
  const acts = useMemo((): SignIn => {
    const failing = async ({ id }: Pick<Connection, "id">, work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (thrown) {
        dispatch({ kind: "sign-in-failed", id, problem: problemOfThrown(thrown, latest.current.around) });
      }
    };
    const leave: SignIn["leave"] = ({ id }, url) => {
      dispatch({ kind: "leaving", id });
      (latest.current.onLeave ?? goThere)(url);
    };
    return {
      leave,
      signIn: (connection) =>
        failing(connection, async () => {
          dispatch({ kind: "leaving", id: connection.id });
          const { redirectUri: back } = latest.current;
          const asked = { connectionId: connection.id, ...(back === undefined ? {} : { redirectUri: back }) };
          const begun = await manage?.begin(asked);
          if (begun?.redirect !== undefined && begun.redirect !== null) leave(connection, begun.redirect);
        }),
      cancel: (connection) => failing(connection, async () => manage?.remove(connection.id)),
    };
  }, [manage, dispatch, latest]);

  useEffect(() => {
    const { location, history } = window;
    const came = signInCallback(location.search);
    if (came === null || manage === undefined) return;
    // Out of the address first: a page that is loaded anew, or kept as a bookmark, must not send a code twice.
    history.replaceState(history.state, "", `${location.pathname}${came.rest}${location.hash}`);
    const { connectionId: id, parameters } = came;
    dispatch({ kind: "completing", id });
    manage.complete(id, { kind: "callback", parameters }).then(
      () => dispatch({ kind: "signed-in", id }),
      (thrown: unknown) =>
        dispatch({ kind: "sign-in-failed", id, problem: problemOfThrown(thrown, latest.current.around) }),
    );
  }, [manage, dispatch, latest]);

  useEffect(() => {
    const back = (event: PageTransitionEvent): void => {
      if (!event.persisted) return;
      dispatch({ kind: "stayed" });
      manage?.offered.refresh();
    };
    window.addEventListener("pageshow", back);
    return () => window.removeEventListener("pageshow", back);
  }, [manage, dispatch]);

  return acts;
}

function goThere(url: string): void {
  window.location.assign(url);
}
