import type { Candidate } from "@adminsync/core/bulk";
import type { ConnectionId, Dossier, ExternalId, Reference, Rejection } from "@adminsync/core/model";
import type { SuggestedReferences } from "@adminsync/core/protocol";
import type { SyncCause } from "@adminsync/core/sync";

/** What is refused: a client, or by null all that the connection has. */
export type Refused = ExternalId | null;

/** A user's last verdict, as long as it can be taken back where it was given. */
export interface Refusal {
  /** Null: it was said that no client fits. */
  readonly reference: Reference | null;
}

/** Who may be a dossier's client, as far as it is known. */
export type SuggestionsState =
  /** There is nothing to suggest for, or nothing that suggests. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly cause: SyncCause }
  | {
      readonly kind: "ready";
      /** What was compared; null where the adapter doesn't tell. */
      readonly dossier: Dossier | null;
      /** The one that is certain, clearly ahead and not refused. It is proposed, never chosen. */
      readonly best: Candidate | null;
      /** The likeliest first, without who was refused. */
      readonly candidates: readonly Candidate[];
      /** Those of them that deserve a look: at least one in a hundred. */
      readonly possible: readonly Candidate[];
      /** No client fits: so the matcher finds, or so a user said. */
      readonly noneFits: "matcher" | "user" | null;
    };

/** Suggestions for one dossier in one connection, with what was refused. */
export interface SuggestionModel {
  readonly connectionId: ConnectionId | null;
  readonly answer: SuggestedReferences | null;
  readonly cause: SyncCause | null;
  readonly refused: ReadonlySet<Refused>;
  readonly last: Refusal | null;
  /** Why the last verdict could not be remembered. */
  readonly trouble: SyncCause | null;
  /** Verdicts on their way. What is answered meanwhile may not know them, so that nothing is asked until they have arrived, then anew. */
  readonly pending: number;
  /** Rises where it has to be asked anew. */
  readonly round: number;
}

/** A client, or by null all of them, is refused, or not refused after all. */
export interface Judgement {
  readonly reference: Reference | null;
  readonly refused: boolean;
}

/** What happens to suggestions. */
export type SuggestionEvent =
  | { readonly kind: "began"; readonly connectionId: ConnectionId | null }
  | {
      readonly kind: "answered";
      readonly answer: SuggestedReferences;
      readonly rejections: readonly Rejection[] | null;
    }
  | { readonly kind: "failed"; readonly cause: SyncCause }
  | { readonly kind: "retried" | "online" }
  /** `sent`: it is on its way to where it is remembered. */
  | ({ readonly kind: "judged"; readonly sent: boolean } & Judgement)
  | { readonly kind: "remembered"; readonly connectionId: ConnectionId }
  | ({ readonly kind: "not-remembered"; readonly connectionId: ConnectionId; readonly cause: SyncCause } & Judgement);

export const NO_SUGGESTIONS: SuggestionModel = {
  connectionId: null,
  answer: null,
  cause: null,
  refused: new Set(),
  last: null,
  trouble: null,
  pending: 0,
  round: 0,
};

function refusedIn(rejections: readonly Rejection[], connectionId: ConnectionId | null): ReadonlySet<Refused> {
  return new Set(rejections.flatMap((one) => (one.connectionId === connectionId ? [one.externalId] : [])));
}

function judged(model: SuggestionModel, { reference, refused }: Judgement): SuggestionModel {
  const all = new Set(model.refused);
  const what = reference?.externalId ?? null;
  if (refused) all.add(what);
  else all.delete(what);
  return { ...model, refused: all, last: refused ? { reference } : null, trouble: null };
}

/** One that was sent for the dossier before may still arrive. */
const arrived = (model: SuggestionModel): SuggestionModel => ({ ...model, pending: Math.max(0, model.pending - 1) });

/** The suggestions after something happened. Answers about another connection change nothing. */
export function suggestions(model: SuggestionModel, event: SuggestionEvent): SuggestionModel {
  switch (event.kind) {
    case "began":
      return { ...NO_SUGGESTIONS, connectionId: event.connectionId, round: model.round };
    case "answered": {
      const { answer, rejections } = event;
      // Without a memory at the server, the page's own holds.
      const refused = rejections === null ? model.refused : refusedIn(rejections, model.connectionId);
      return { ...model, answer, refused, cause: null };
    }
    case "failed":
      return model.answer === null ? { ...model, cause: event.cause } : model;
    case "online":
      // What failed while the browser was online is the user's to ask again.
      return model.cause === null ? model : { ...model, cause: null, round: model.round + 1 };
    case "retried":
      return { ...model, cause: null, round: model.round + 1 };
    case "judged":
      return { ...judged(model, event), pending: model.pending + (event.sent ? 1 : 0) };
    case "remembered":
      return event.connectionId === model.connectionId ? arrived(model) : model;
    case "not-remembered":
      break;
  }
  if (event.connectionId !== model.connectionId) return model;
  const { reference, refused, cause } = event;
  return { ...judged(arrived(model), { reference, refused: !refused }), trouble: cause };
}

/** Who is less likely is merely the nearest. */
const LEAST = 0.01;

/** Those that may well be meant. What was refused leaves its share of the probability to the others. */
function worthALook(matches: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const share = (of: readonly Candidate[]): number => of.reduce((sum, { confidence }) => sum + confidence, 0);
  const left = 1 - (share(matches) - share(candidates));
  return candidates.filter(({ confidence }) => confidence >= LEAST * left);
}

/** Suggestions as they are shown: who was refused is out, and never the best. */
export function suggestionsOf(model: SuggestionModel, connectionId: ConnectionId): SuggestionsState {
  const { answer, cause, refused } = model;
  if (model.connectionId !== connectionId) return { kind: "loading" };
  if (answer === null) return cause === null ? { kind: "loading" } : { kind: "failed", cause };
  const candidates = answer.matches.filter(({ reference }) => !refused.has(reference.externalId));
  const noneFits = refused.has(null) ? "user" : answer.outcome === "none-fits" ? "matcher" : null;
  const best = candidates.find(({ reference }) => reference.externalId === answer.best) ?? null;
  return {
    kind: "ready",
    dossier: answer.dossier ?? null,
    best: noneFits === null ? best : null,
    candidates,
    possible: worthALook(answer.matches, candidates),
    noneFits,
  };
}
