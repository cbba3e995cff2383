import type { AdminPackage, Connection, ConnectionId } from "@adminsync/core/model";
import type { Problem } from "../ui/problem-notice.tsx";
import { credentialFields } from "./methods.ts";
import type { MethodKind, PanelDialog } from "./state.ts";

/** What a user is doing with the connections. */
export interface PanelModel {
  readonly dialog: PanelDialog;
  /** The connections that are being tested, and those that were found to work. */
  readonly tests: ReadonlyMap<ConnectionId, "busy" | "works">;
  /** Why the last test of a connection failed. */
  readonly failures: ReadonlyMap<ConnectionId, Problem>;
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
  | { readonly kind: "test-failed"; readonly id: ConnectionId; readonly problem: Problem };

export const NEW_PANEL: PanelModel = { dialog: { kind: "none" }, tests: new Map(), failures: new Map() };

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
      break;
  }
  return dialog;
}

/** The panel after something happened. What was typed is lost by nothing but closing. */
export function panel(model: PanelModel, event: PanelEvent): PanelModel {
  // What a test said is old once something was changed.
  if (event.kind === "close") return NEW_PANEL;
  if (event.kind !== "testing" && event.kind !== "test-passed" && event.kind !== "test-failed") {
    return { ...model, dialog: withDialog(model.dialog, event) };
  }
  const tests = new Map(model.tests);
  const failures = new Map(model.failures);
  failures.delete(event.id);
  if (event.kind === "test-failed") {
    tests.delete(event.id);
    failures.set(event.id, event.problem);
  } else tests.set(event.id, event.kind === "testing" ? "busy" : "works");
  return { ...model, tests, failures };
}
