import type { LegalForm } from "../values/legal-form.ts";
import type { PlaceLevel } from "./address-evidence.ts";
import { isCommonName } from "./common-name.ts";
import type { Evidence } from "./evidence.ts";
import type { Rivalry } from "./features.ts";
import type { NameWord } from "./name-alignment.ts";
import type { NumberLevel } from "./number-evidence.ts";
import type { MatchReason } from "./reference-match.ts";

const NUMBER: Readonly<Record<NumberLevel, MatchReason | null>> = {
  unknown: null,
  "only-dossier": null,
  "only-reference": null,
  unreadable: null,
  same: { code: "same-number", speaks: "for" },
  mistyped: { code: "number-mistyped", speaks: "for" },
  near: { code: "other-number", speaks: "against" },
  other: { code: "other-number", speaks: "against" },
};

const PLACE: Readonly<Record<PlaceLevel, MatchReason | null>> = {
  unknown: null,
  "only-dossier": null,
  "only-reference": null,
  "other-town": { code: "other-town", speaks: "against" },
  "other-town-same-door": { code: "other-town", speaks: "against" },
  "same-town": { code: "same-town", speaks: "for" },
  "other-street": { code: "other-address", speaks: "against" },
  "other-street-same-number": { code: "same-town", speaks: "for" },
  "same-street": { code: "same-street", speaks: "for" },
  "other-number": { code: "other-address", speaks: "against" },
  "same-door": { code: "same-address", speaks: "for" },
};

const telling = (words: readonly NameWord[]): string[] =>
  words.filter(({ kind }) => kind !== "small" && kind !== "form" && kind !== "code").map(({ text }) => text);

function nameReasons({ name, viaTrade, nameLikeness }: Evidence): MatchReason[] {
  const reasons: MatchReason[] = [];
  const [first, second] = [telling(name.onlyFirst), telling(name.onlySecond)];
  const isSame =
    name.linked.every(({ link }) => link === "same" || link === "alias" || link === "joined") &&
    first.length + second.length === 0;
  if (nameLikeness < 0.3) return [{ code: "other-name", speaks: "against" }];
  if (viaTrade) reasons.push({ code: "trade-name", speaks: "for" });
  else reasons.push({ code: isSame ? "same-name" : "similar-name", speaks: "for" });
  if (second.length > 0) reasons.push({ code: "words-only-in-reference", speaks: "against", words: second });
  if (first.length > 0) reasons.push({ code: "words-only-in-dossier", speaks: "against", words: first });
  return reasons;
}

function formReasons({ form }: Evidence, dossier: LegalForm | null, reference: LegalForm | null): MatchReason[] {
  if (dossier === null || reference === null) return [];
  if (form === "other")
    return [{ code: "other-form", speaks: "against", dossier: dossier.code, reference: reference.code }];
  if (form !== "converted") return [];
  const [from, to] = dossier.status === "former" ? [dossier, reference] : [reference, dossier];
  return [{ code: "form-converted", speaks: "for", from: from.code, to: to.code }];
}

/** Why a candidate is likely or not, the weightiest first. */
export function reasonsFor(
  evidence: Evidence,
  rivalry: Rivalry,
  dossier: LegalForm | null,
  reference: LegalForm | null,
): MatchReason[] {
  const backed = evidence.number === "same" || evidence.place === "same-door" || evidence.place === "same-street";
  return [
    NUMBER[evidence.number],
    rivalry.numberOfAnother ? ({ code: "number-of-another", speaks: "against" } as const) : null,
    ...nameReasons(evidence),
    rivalry.asNear > 0 && evidence.nameLikeness > 0.5
      ? ({ code: "name-borne-by-others", speaks: "against", others: rivalry.asNear } as const)
      : null,
    PLACE[evidence.place],
    ...formReasons(evidence, dossier, reference),
    !backed && isCommonName(evidence) ? ({ code: "common-name", speaks: "against" } as const) : null,
  ].filter((reason) => reason !== null);
}
