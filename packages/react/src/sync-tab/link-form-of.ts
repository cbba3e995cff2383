import type { Connection } from "@adminsync/core/model";
import type { Messages } from "../messages/messages.ts";
import { NEXT_STEPS } from "../messages/next-step.ts";
import type { OptionWords } from "../reference-picker/option-words.ts";
import { toMind } from "../reference-picker/to-mind.ts";
import { problemText, type Problem } from "../ui/problem.ts";
import { idToLookUp, type LinkDraft } from "./link-draft.ts";
import { referenceDetail } from "./reference-option.ts";
import type { LinkFormState } from "./state.ts";

/** What is known beside the draft. */
export interface LinkFormFacts {
  readonly connections: readonly Connection[];
  /** What keeps the form from going on: a login that expired. */
  readonly problem: Problem | null;
}

function externalIdError(draft: LinkDraft, words: OptionWords): string | null {
  const { messages } = words;
  const { lookup, reference, externalId } = draft;
  if (lookup?.kind === "malformed") return messages.picker.idMalformed;
  if (lookup?.kind === "refused") {
    const { what, next } = problemText(lookup.problem, words);
    return `${what}. ${next}`;
  }
  if (externalId.kind !== "unlocked" || reference === null || reference.linkable === true) return null;
  return messages.notLinkable[reference.linkable.reason];
}

function referenceError(draft: LinkDraft, messages: Messages): string | null {
  const { reference, externalId } = draft;
  if (externalId.kind !== "unlocked" && reference !== null && reference.linkable !== true) {
    return messages.notLinkable[reference.linkable.reason];
  }
  return draft.tried && reference === null && externalId.kind === "empty" ? messages.picker.referenceMissing : null;
}

function typedId(draft: LinkDraft, looking: boolean, words: OptionWords): LinkFormState["typedId"] {
  const { externalId, reference, picked, lookup } = draft;
  if (externalId.kind !== "unlocked") return undefined;
  if (looking) return { kind: "looking" };
  if (lookup?.kind === "refused" && NEXT_STEPS[lookup.problem.code] === "retry") return { kind: "retry" };
  if (reference === null || reference === picked) return undefined;
  const who = [reference.name, referenceDetail(reference)].filter((part) => part !== "").join(" · ");
  // Why a client can't be linked stands among the errors.
  return { kind: "means", who, mind: reference.linkable === true ? toMind(reference, words) : [] };
}

/** A draft as the form shows it, in words: `words` is what `usePresentation` answers. */
export function linkFormOf(draft: LinkDraft, facts: LinkFormFacts, words: OptionWords): LinkFormState {
  const { messages } = words;
  const { connectionId, reference, externalId, plan, saving } = draft;
  const connection = draft.tried && connectionId === null ? messages.picker.connectionMissing : null;
  const ofReference = referenceError(draft, messages);
  const ofId = externalIdError(draft, words);
  const looking = idToLookUp(draft) !== null;
  return {
    connections: facts.connections,
    connectionId,
    references: [],
    reference:
      reference === null ? null : { value: reference.externalId, label: reference.name, reasons: [], proposed: false },
    externalId,
    typedId: typedId(draft, looking, words),
    errors: {
      ...(connection === null ? {} : { connection }),
      ...(ofReference === null ? {} : { reference: ofReference }),
      ...(ofId === null ? {} : { externalId: ofId }),
    },
    plan: looking ? { kind: "planning" } : plan,
    saving,
    problem: draft.problem ?? facts.problem,
  };
}
