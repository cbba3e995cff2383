"use client";
import type { ConnectionsManagement, Fact, ReadableStore } from "@adminsync/core/client";
import type { BegunConnection } from "@adminsync/core/protocol";
import type { AdminPackage, Connection } from "@adminsync/core/model";
import { useMemo, useReducer } from "react";
import type { ConnectionsPanelHandlers } from "../connections-panel/handlers.ts";
import { missingIn } from "../connections-panel/methods.ts";
import { NEW_PANEL, panel, type PanelEvent, type PanelModel } from "../connections-panel/panel-model.ts";
import { panelOf, type Offered } from "../connections-panel/panel-of.ts";
import type { ConnectionsPanelState } from "../connections-panel/state.ts";
import { useAdminSync, useAdminSyncContext } from "../provider/admin-sync-context.ts";
import { problemOf, problemOfThrown } from "./problem-of.ts";
import { useLatest } from "./use-latest.ts";
import { useReadableStore } from "./use-readable-store.ts";
import { useSignIn, type SignInOptions } from "./use-sign-in.ts";
import { useSteps } from "./use-steps.ts";

/** The firm's connections without a view. */
export interface ConnectionsControl {
  readonly state: ConnectionsPanelState;
  readonly on: ConnectionsPanelHandlers;
}

const NOTHING_OFFERED: ReadableStore<Fact<Offered> | null> = {
  getState: () => null,
  getInitialState: () => null,
  subscribe: () => () => {},
};

/** Sends what a dialog asks for. Answers the connection that was begun; null where all is done. */
async function carryOut(
  { dialog }: PanelModel,
  manage: ConnectionsManagement,
  packages: readonly AdminPackage[],
  redirectUri: string | undefined,
): Promise<BegunConnection | null> {
  if (dialog.kind === "remove") await manage.remove(dialog.connection.id);
  if (dialog.kind === "rename") await manage.rename(dialog.connection.id, dialog.name.trim());
  if (dialog.kind === "credentials") {
    await manage.complete(dialog.connection.id, { kind: "credentials", credentials: dialog.values });
  }
  if (dialog.kind !== "new" || dialog.method === null) return null;
  const from = packages.find(({ id }) => id === dialog.packageId);
  if (from === undefined) return null;
  const wanted = { packageId: from.id, method: dialog.method, name: dialog.name.trim() };
  return manage.begin(redirectUri === undefined ? wanted : { ...wanted, redirectUri });
}

/** Makes and mends the firm's connections: begun, completed by a form or a login of the package, tested, renamed, removed. */
export function useConnections(options: SignInOptions = {}): ConnectionsControl {
  const connections = useAdminSync().connections();
  const { manage } = connections;
  const { clock } = useAdminSyncContext();
  const offered = useReadableStore<Fact<Offered> | null>(manage?.offered ?? NOTHING_OFFERED);
  const [model, dispatch] = useReducer(panel, NEW_PANEL);
  const state = panelOf(offered, model);
  const packages = state.kind === "ready" ? state.packages : [];
  const around = { at: clock() };
  const { redirectUri } = options;
  const latest = useLatest({ model, packages, around, redirectUri });
  const { leave, signIn, cancel } = useSignIn({ ...options, manage, around, dispatch });

  const acts = useMemo(() => {
    const submit = async (): Promise<void> => {
      const now = latest.current;
      dispatch({ kind: "tried" });
      if (manage === undefined || missingIn(now.model.dialog).length > 0) return;
      dispatch({ kind: "working" });
      try {
        const begun = await carryOut(now.model, manage, now.packages, now.redirectUri);
        dispatch({ kind: "close" });
        if (begun === null) return;
        const { connection, redirect } = begun;
        if (redirect !== null) leave(connection, redirect);
        else dispatch({ kind: "give-credentials", connection, packages: now.packages });
      } catch (thrown) {
        dispatch({ kind: "failed", problem: problemOfThrown(thrown, now.around) });
      }
    };
    const test = async ({ id, name }: Connection): Promise<void> => {
      dispatch({ kind: "testing", id });
      try {
        const tested = await manage?.test(id);
        // A test that the package refuses is an answer too: the connection is broken from then on, and its row says why.
        if (tested?.state.kind !== "broken") dispatch({ kind: "test-passed", id });
        else {
          const { code } = tested.state;
          dispatch({
            kind: "test-failed",
            id,
            problem: problemOf({ code }, { ...latest.current.around, source: name }),
          });
        }
      } catch (thrown) {
        const problem = problemOfThrown(thrown, { ...latest.current.around, source: name });
        dispatch({ kind: "test-failed", id, problem });
      }
    };
    return { submit, test };
  }, [manage, latest, leave]);
  const onStep = useSteps(() => manage?.offered.refresh());
  const send = (event: PanelEvent): void => dispatch(event);
  return {
    state,
    on: {
      onAdd: () => send({ kind: "add" }),
      onGiveCredentials: (connection) => send({ kind: "give-credentials", connection, packages }),
      onSignIn: (connection) => void signIn(connection),
      onCancelSignIn: (connection) => void cancel(connection),
      onRename: (connection) => send({ kind: "rename", connection }),
      onRemove: (connection) => send({ kind: "remove", connection }),
      onTest: (connection) => void acts.test(connection),
      onPackageChange: (from) => send({ kind: "package-chosen", from }),
      onMethodChange: (method) => send({ kind: "method-chosen", method }),
      onNameChange: (name) => send({ kind: "name-typed", name }),
      onCredentialChange: (field, value) => send({ kind: "credential-typed", field, value }),
      onSubmit: () => void acts.submit(),
      onClose: () => send({ kind: "close" }),
      onStep,
    },
  };
}
