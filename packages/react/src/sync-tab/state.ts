import type { Connection, LinkPlan } from "@adminsync/core/model";
import type { Moment } from "../messages/formats.ts";
import type { SyncArrowsState } from "../sync-arrows/state.ts";
import type { Problem } from "../ui/problem.ts";
import type { SelectOption } from "../ui/select-props.ts";

/** The third field. Filled by the reference; typed in only by who insists. */
export type ExternalIdState =
  | { readonly kind: "empty" }
  | { readonly kind: "filled"; readonly value: string }
  | { readonly kind: "unlocked"; readonly value: string; readonly filled: string };

/** What saving will do, as far as it is known. `renewed`: the one that was shown before had gone stale. */
export type PlanState =
  | { readonly kind: "none" }
  | { readonly kind: "planning" }
  | { readonly kind: "ready"; readonly plan: LinkPlan; readonly renewed: boolean };

/** The reference that was chosen, and why it was proposed. */
export interface ChosenReference {
  readonly value: string;
  readonly label: string;
  /** Why it is proposed, in words; empty where the user found it. */
  readonly reasons: readonly string[];
  readonly proposed: boolean;
}

/** A typed id is looked up, means a client, or could not be looked up for now. */
export type TypedId =
  | { readonly kind: "looking" }
  /** `who` in words; `mind`: that the client is no longer active, or has a dossier already. */
  | { readonly kind: "means"; readonly who: string; readonly mind: readonly string[] }
  | { readonly kind: "retry" };

/** The three fields, and what comes of them. */
export interface LinkFormState {
  readonly connections: readonly Pick<Connection, "id" | "name">[];
  readonly connectionId: string | null;
  /** For the plain list; a picker that searches brings its own. */
  readonly references: readonly SelectOption[];
  readonly reference: ChosenReference | null;
  readonly externalId: ExternalIdState;
  /** What became of a typed id; left out where nothing was typed, or what is wrong with it stands among the errors. */
  readonly typedId?: TypedId | undefined;
  /** What is wrong with a field, in words. */
  readonly errors: { readonly connection?: string; readonly reference?: string; readonly externalId?: string };
  readonly plan: PlanState;
  readonly saving: boolean;
  readonly problem: Problem | null;
}

/** A link as its row shows it. */
export interface LinkedRow {
  readonly connectionName: string;
  readonly packageName: string;
  readonly referenceName: string;
  readonly externalId: string;
  readonly enterpriseNumber: string | null;
  /** When the record was last pulled; null where it never was. */
  readonly pulledAt: Moment | null;
  /** How many fields that pull changed; null where nobody counted. */
  readonly changes: number | null;
}

/** The tab 'Sync' of a dossier. */
export type SyncTabState =
  | { readonly kind: "loading" }
  | { readonly kind: "no-connections" }
  | { readonly kind: "empty" }
  | { readonly kind: "adding"; readonly form: LinkFormState }
  | {
      readonly kind: "linked";
      readonly link: LinkedRow;
      readonly sync: SyncArrowsState;
      readonly problem: Problem | null;
      /** The user was asked whether to unlink. */
      readonly unlinking: "no" | "asked" | "busy";
    }
  | { readonly kind: "error"; readonly problem: Problem }
  | { readonly kind: "no-rights"; readonly link: LinkedRow | null }
  | { readonly kind: "offline"; readonly link: LinkedRow | null };
