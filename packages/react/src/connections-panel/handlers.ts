import type { AdminPackage, Connection } from "@adminsync/core/model";
import type { NextStep } from "../messages/next-step.ts";
import type { MethodKind } from "./state.ts";

/** What a user can do in a dialog of the panel. */
export interface PanelDialogHandlers {
  readonly onPackageChange: (from: AdminPackage) => void;
  readonly onMethodChange: (method: MethodKind) => void;
  readonly onNameChange: (name: string) => void;
  readonly onCredentialChange: (field: string, value: string) => void;
  /** Carries the dialog out. */
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** What a user can do with the firm's connections. */
export interface ConnectionsPanelHandlers extends PanelDialogHandlers {
  readonly onAdd: () => void;
  readonly onGiveCredentials: (connection: Connection) => void;
  /** Goes to the package's own login. */
  readonly onSignIn: (connection: Connection) => void;
  /** Gives a connection up whose login was never finished. */
  readonly onCancelSignIn: (connection: Connection) => void;
  readonly onTest: (connection: Connection) => void;
  readonly onRename: (connection: Connection) => void;
  readonly onRemove: (connection: Connection) => void;
  readonly onStep: (step: NextStep) => void;
}
