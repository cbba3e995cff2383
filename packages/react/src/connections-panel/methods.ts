import type { AdminPackage, Connection, CredentialField } from "@adminsync/core/model";
import type { PanelDialog } from "./state.ts";

/** The form that a connection can be completed or mended by; null where its package has none. */
export function credentialFields(
  { state, packageId }: Connection,
  packages: readonly AdminPackage[],
): readonly CredentialField[] | null {
  if (state.kind === "pending" && state.needed.kind !== "credentials") return null;
  if (state.kind === "pending" && state.needed.kind === "credentials") return state.needed.fields;
  const methods = packages.find(({ id }) => id === packageId)?.methods ?? [];
  return methods.find((method) => method.kind === "credentials")?.fields ?? null;
}

/** Whether a connection's user can log in at its package. */
export function canSignIn({ state, packageId }: Connection, packages: readonly AdminPackage[]): boolean {
  if (state.kind === "pending") return state.needed.kind === "oauth";
  const methods = packages.find(({ id }) => id === packageId)?.methods ?? [];
  return methods.some((method) => method.kind === "oauth");
}

/**
 * Whether a way to connect stands beside a connection that doesn't work: the one that it was made by; each, where nobody knows. All else is in its
 * menu.
 */
export function isAtHand({ state, method }: Connection, way: NonNullable<Connection["method"]>): boolean {
  return state.kind !== "connected" && (method ?? way) === way;
}

/** The names of the fields of a dialog that have to be filled in and are not. */
export function missingIn(dialog: PanelDialog): readonly string[] {
  if (dialog.kind === "new") {
    return [...(dialog.packageId === null ? ["package"] : []), ...(dialog.name.trim() === "" ? ["name"] : [])];
  }
  if (dialog.kind === "rename") return dialog.name.trim() === "" ? ["name"] : [];
  if (dialog.kind !== "credentials") return [];
  return dialog.fields
    .filter(({ name, required }) => required && (dialog.values[name] ?? "").trim() === "")
    .map(({ name }) => name);
}
