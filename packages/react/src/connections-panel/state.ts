import type { AdminPackage, ConnectMethod, Connection, CredentialField } from "@adminsync/core/model";
import type { Problem } from "../ui/problem.ts";

/** The ways to connect that a user begins himself, and those that somebody else has to act for. */
export type MethodKind = ConnectMethod["kind"];

/** One connection as its row shows it. */
export interface ConnectionRow {
  readonly connection: Connection;
  /** Why it does not work; null where it does, or is not ready yet. */
  readonly problem: Problem | null;
  /** The form that it can be given new credentials by; null where there is none. */
  readonly fields: readonly CredentialField[] | null;
  readonly testing: "no" | "busy" | "works";
  /** Whether its user can log in at the package itself. */
  readonly canSignIn: boolean;
  readonly signIn: SignInStep;
}

/** Where a login at the package stands: going there, back from there, done. */
export type SignInStep = "none" | "leaving" | "completing" | "done";

/** What is open over the list. `working`: waiting for the server or the package. */
export type PanelDialog =
  | { readonly kind: "none" }
  | {
      readonly kind: "new";
      readonly packageId: string | null;
      readonly method: MethodKind | null;
      readonly name: string;
      readonly tried: boolean;
      readonly working: boolean;
      readonly problem: Problem | null;
    }
  | {
      readonly kind: "credentials";
      readonly connection: Connection;
      readonly fields: readonly CredentialField[];
      readonly values: Readonly<Record<string, string>>;
      readonly tried: boolean;
      readonly working: boolean;
      readonly problem: Problem | null;
    }
  | {
      readonly kind: "rename";
      readonly connection: Connection;
      readonly name: string;
      readonly tried: boolean;
      readonly working: boolean;
      readonly problem: Problem | null;
    }
  | {
      readonly kind: "remove";
      readonly connection: Connection;
      readonly working: boolean;
      readonly problem: Problem | null;
    };

/** The panel of a firm's connections. */
export type ConnectionsPanelState =
  | { readonly kind: "not-offered" }
  | { readonly kind: "loading" }
  | { readonly kind: "error"; readonly problem: Problem }
  | {
      readonly kind: "ready";
      readonly rows: readonly ConnectionRow[];
      readonly packages: readonly AdminPackage[];
      readonly dialog: PanelDialog;
      /** What went wrong with a login whose connection is not among the rows. */
      readonly problem: Problem | null;
    };
