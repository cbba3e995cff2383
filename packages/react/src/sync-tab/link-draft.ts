import type { ConnectionId, ExternalId, LinkChoice, LinkPlan, Reference } from "@adminsync/core/model";
import { parseExternalId } from "@adminsync/core/model";
import type { Problem } from "../ui/problem.ts";
import type { ExternalIdState, PlanState } from "./state.ts";

/** What is wrong with the typed id: it can be no id, or the package said no. */
export type LookupFailure = { readonly kind: "malformed" } | { readonly kind: "refused"; readonly problem: Problem };

/** Three fields that a user is filling in, before anything is saved. */
export interface LinkDraft {
  readonly connectionId: ConnectionId | null;
  /** Whom the fields mean, as the package told. Null while a typed id is looked up. */
  readonly reference: Reference | null;
  /** Who was picked from the list; what the id goes back to. */
  readonly picked: Reference | null;
  readonly externalId: ExternalIdState;
  readonly lookup: LookupFailure | null;
  readonly plan: PlanState;
  readonly saving: boolean;
  readonly problem: Problem | null;
  /** The user tried to save: what is missing is told. */
  readonly tried: boolean;
}

/** What happens to a draft. */
export type LinkDraftEvent =
  | { readonly kind: "opened"; readonly connectionId: ConnectionId | null }
  | { readonly kind: "closed" }
  | { readonly kind: "connection-chosen"; readonly connectionId: ConnectionId }
  | { readonly kind: "reference-chosen"; readonly reference: Reference }
  | { readonly kind: "reference-cleared" }
  | { readonly kind: "unlocked" }
  | { readonly kind: "id-typed"; readonly value: string }
  | { readonly kind: "restored" }
  | { readonly kind: "looked-up"; readonly externalId: ExternalId; readonly reference: Reference }
  | { readonly kind: "lookup-failed"; readonly externalId: ExternalId; readonly problem: Problem }
  | { readonly kind: "lookup-retried" }
  | { readonly kind: "planning" }
  | { readonly kind: "planned"; readonly plan: LinkPlan }
  | { readonly kind: "plan-failed"; readonly problem: Problem }
  | { readonly kind: "save-tried" }
  | { readonly kind: "saving" }
  | { readonly kind: "save-stale"; readonly plan: LinkPlan }
  | { readonly kind: "save-failed"; readonly problem: Problem };

const NO_PLAN: PlanState = { kind: "none" };

/** A draft before anybody chose. A firm's only connection is chosen already. */
export function newDraft(connectionId: ConnectionId | null): LinkDraft {
  return {
    connectionId,
    reference: null,
    picked: null,
    externalId: { kind: "empty" },
    lookup: null,
    plan: NO_PLAN,
    saving: false,
    problem: null,
    tried: false,
  };
}

/** Fills the third field by itself. */
function withReference(draft: LinkDraft, reference: Reference | null): LinkDraft {
  const externalId: ExternalIdState =
    reference === null ? { kind: "empty" } : { kind: "filled", value: reference.externalId };
  return { ...draft, reference, picked: reference, externalId, lookup: null, plan: NO_PLAN, problem: null };
}

/** A typed id means nobody until it was looked up; the one that was filled in means who was picked. */
function withTypedId(draft: LinkDraft, value: string): LinkDraft {
  const { externalId, picked } = draft;
  if (externalId.kind !== "unlocked") return draft;
  const trimmed = value.trim();
  const malformed = trimmed !== "" && parseExternalId(trimmed) === null;
  return {
    ...draft,
    externalId: { ...externalId, value },
    reference: trimmed === externalId.filled ? picked : null,
    lookup: malformed ? { kind: "malformed" } : null,
    plan: NO_PLAN,
    problem: null,
  };
}

const isWanted = (draft: LinkDraft, externalId: ExternalId): boolean => idToLookUp(draft)?.externalId === externalId;

/** The draft after something happened; null where the form is not open. Answers to what is no longer asked change nothing. */
export function linkDraft(draft: LinkDraft | null, event: LinkDraftEvent): LinkDraft | null {
  if (event.kind === "opened") return draft ?? newDraft(event.connectionId);
  if (event.kind === "closed" || draft === null) return null;
  return change(draft, event);
}

function change(draft: LinkDraft, event: Exclude<LinkDraftEvent, { kind: "opened" | "closed" }>): LinkDraft {
  switch (event.kind) {
    case "connection-chosen":
      return event.connectionId === draft.connectionId ? draft : newDraft(event.connectionId);
    case "reference-chosen":
      return withReference(draft, event.reference);
    case "reference-cleared":
      return withReference(draft, null);
    case "unlocked":
      return draft.externalId.kind === "filled"
        ? { ...draft, externalId: { ...draft.externalId, kind: "unlocked", filled: draft.externalId.value } }
        : draft;
    case "id-typed":
      return withTypedId(draft, event.value);
    case "restored":
      return withReference(draft, draft.picked);
    case "looked-up":
      return isWanted(draft, event.externalId) ? { ...draft, reference: event.reference } : draft;
    case "lookup-failed":
      return isWanted(draft, event.externalId)
        ? { ...draft, lookup: { kind: "refused", problem: event.problem } }
        : draft;
    case "lookup-retried":
      return draft.lookup?.kind === "refused" ? { ...draft, lookup: null } : draft;
    case "planning":
      return { ...draft, plan: { kind: "planning" }, problem: null };
    case "planned":
      return { ...draft, plan: { kind: "ready", plan: event.plan, renewed: false } };
    case "plan-failed":
      return { ...draft, plan: NO_PLAN, problem: event.problem };
    case "save-tried":
      return { ...draft, tried: true };
    case "saving":
      return { ...draft, saving: true, problem: null };
    case "save-stale":
      return { ...draft, saving: false, plan: { kind: "ready", plan: event.plan, renewed: true } };
    case "save-failed":
      break;
  }
  return { ...draft, saving: false, problem: event.problem };
}

/** The typed id that has to be looked up before it can be saved; null where there is none. */
export function idToLookUp(draft: LinkDraft): LinkChoice | null {
  const { connectionId, externalId, reference, lookup } = draft;
  if (connectionId === null || externalId.kind !== "unlocked" || reference !== null || lookup !== null) return null;
  const id = parseExternalId(externalId.value.trim());
  return id === null ? null : { connectionId, externalId: id };
}

/** What is to be planned: a connection, and a reference of it that is known and can be linked. */
export function choiceOf({ connectionId, reference }: LinkDraft): LinkChoice | null {
  if (connectionId === null || reference === null || reference.linkable !== true) return null;
  return { connectionId, externalId: reference.externalId };
}

/** Whether anything was chosen that saving would change. */
export function isDirty({ reference, externalId }: LinkDraft): boolean {
  return reference !== null || externalId.kind === "unlocked";
}
