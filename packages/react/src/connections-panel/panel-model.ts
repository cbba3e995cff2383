import type { AdminPackage, Connection, ConnectionId } from "@adminsync/core/model";
import type { Problem } from "../ui/problem.ts";
import { credentialFields } from "./methods.ts";
import type { MethodKind, PanelDialog, SignInStep } from "./state.ts";

/** What a user is doing with the connections. */
export interface PanelModel {
  readonly dialog: PanelDialog;
  /** The connections that are being tested, and those that were found to work. */
  readonly tests: ReadonlyMap<ConnectionId, "busy" | "works">;
  /** Why the last test of a connection, or the last login, failed. */
  readonly failures: ReadonlyMap<ConnectionId, Problem>;
  /** Where the logins stand. */
  readonly signIns: ReadonlyMap<ConnectionId, Exclude<SignInStep, "none">>;
}

/** What happens to the panel. */
export type PanelEvent =
  | { readonly kind: "add" }
  | { readonly kind: "package-chosen"; readonly from: AdminPackage }
  | { readonly kind: "method-chosen"; readonly method: MethodKind }
  | { readonly kind: "name-typed"; readonly name: string }
  | { readonly kind: "credential-typed"; readonly field: string; readonly value: string }
  | { readonly kind: "give-credentials"; readonly connection: Connection; readonly packages: readonly AdminPackage[] }
  | { readonly kind: "rename" | "remove"; readonly connection: Connection }
  | { readonly kind: "tried" | "working" | "close" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "testing" | "test-passed"; readonly id: ConnectionId }
  | { readonly kind: "leaving" | "completing" | "signed-in"; readonly id: ConnectionId }
  | { readonly kind: "stayed" }
  | { readonly kind: "test-failed" | "sign-in-failed"; readonly id: ConnectionId; readonly problem: Problem };

export const NEW_PANEL: PanelModel = {
  dialog: { kind: "none" },
  tests: new Map(),
  failures: new Map(),
  signIns: new Map(),
};

const FRESH = { tried: false, working: false, problem: null } as const;

function withDialog(dialog: PanelDialog, event: PanelEvent): PanelDialog {
  switch (event.kind) {
    case "add":
      return { kind: "new", packageId: null, method: null, name: "", ...FRESH };
    case "package-chosen":
      return dialog.kind === "new"
        ? {
            ...dialog,
            packageId: event.from.id,
            method: event.from.methods[0]?.kind ?? null,
            name: dialog.name === "" ? event.from.name : dialog.name,
          }
        : dialog;
    case "method-chosen":
      return dialog.kind === "new" ? { ...dialog, method: event.method } : dialog;
    case "name-typed":
      return dialog.kind === "new" || dialog.kind === "rename" ? { ...dialog, name: event.name } : dialog;
    case "credential-typed":
      return dialog.kind === "credentials"
        ? { ...dialog, values: { ...dialog.values, [event.field]: event.value }, problem: null }
        : dialog;
    case "give-credentials": {
      const fields = credentialFields(event.connection, event.packages);
      return fields === null
        ? { kind: "none" }
        : { kind: "credentials", connection: event.connection, fields, values: {}, ...FRESH };
    }
    case "rename":
      return { kind: "rename", connection: event.connection, name: event.connection.name, ...FRESH };
    case "remove":
      return { kind: "remove", connection: event.connection, working: false, problem: null };
    case "tried":
      return dialog.kind === "none" || dialog.kind === "remove" ? dialog : { ...dialog, tried: true };
    case "working":
      return dialog.kind === "none" ? dialog : { ...dialog, working: true, problem: null };
    case "failed":
      return dialog.kind === "none" ? dialog : { ...dialog, working: false, problem: event.problem };
    case "close":
      return { kind: "none" };
    case "testing":
    case "test-passed":
    case "test-failed":
    case "leaving":
    case "completing":
    case "signed-in":
    case "sign-in-failed":
    case "stayed":
      break;
  }
  return dialog;
}

type Outcome = Extract<PanelEvent, { readonly id: ConnectionId }>;

function withOutcome(model: PanelModel, event: Outcome): PanelModel {
  const tests = new Map(model.tests);
  const failures = new Map(model.failures);
  const signIns = new Map(model.signIns);
  tests.delete(event.id);
  failures.delete(event.id);
  signIns.delete(event.id);
  switch (event.kind) {
    case "testing":
      tests.set(event.id, "busy");
      break;
    case "test-passed":
      tests.set(event.id, "works");
      break;
    case "leaving":
    case "completing":
      signIns.set(event.id, event.kind);
      break;
    case "signed-in":
      signIns.set(event.id, "done");
      break;
    case "test-failed":
    case "sign-in-failed":
      failures.set(event.id, event.problem);
      break;
  }
  return { ...model, tests, failures, signIns };
}

/** The panel after something happened. What was typed is lost by nothing but closing. */
export function panel(model: PanelModel, event: PanelEvent): PanelModel {
  // What a test said is old once something was changed.
  if (event.kind === "close") return { ...NEW_PANEL, signIns: model.signIns };
  // Back from the login by the browser's button: nobody is on the way any more.
  if (event.kind === "stayed") return NEW_PANEL;
  return "id" in event ? withOutcome(model, event) : { ...model, dialog: withDialog(model.dialog, event) };
}
