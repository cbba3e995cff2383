import type { PlaceLevel } from "./address-evidence.ts";
import { isCommonName } from "./common-name.ts";
import type { Evidence } from "./evidence.ts";
import type { Rivalry } from "./features.ts";
import { isSameName, type NameWord } from "./name-alignment.ts";
import type { NumberLevel } from "./number-evidence.ts";
import type { MatchReason } from "./reference-match.ts";

const pro = <Code extends MatchReason["code"]>(code: Code): { readonly code: Code; readonly speaks: "for" } => ({
  code,
  speaks: "for",
});
const contra = <Code extends MatchReason["code"]>(code: Code): { readonly code: Code; readonly speaks: "against" } => ({
  code,
  speaks: "against",
});

const NUMBER: Readonly<Partial<Record<NumberLevel, MatchReason>>> = {
  same: pro("same-number"),
  mistyped: pro("number-mistyped"),
  near: contra("other-number"),
  other: contra("other-number"),
};

const PLACE: Readonly<Partial<Record<PlaceLevel, MatchReason>>> = {
  "other-town": contra("other-town"),
  "other-town-same-door": contra("other-town"),
  "same-town": pro("same-town"),
  "other-street": contra("other-address"),
  "other-street-same-number": pro("same-town"),
  "same-street": pro("same-street"),
  "other-number": contra("other-address"),
  "same-door": pro("same-address"),
};

const telling = (words: readonly NameWord[]): NameWord[] =>
  words.filter(({ kind }) => kind !== "small" && kind !== "form" && kind !== "code");
const textsOf = (words: readonly NameWord[]): string[] => words.map(({ text }) => text);

function nameReasons({ name, viaTrade, nameLikeness }: Evidence): (MatchReason | false)[] {
  if (nameLikeness < 0.3) return [contra("other-name")];
  const [onlyFirst, onlySecond] = [telling(name.onlyFirst), telling(name.onlySecond)];
  const isSame = isSameName({ ...name, onlyFirst, onlySecond });
  return [
    pro(viaTrade ? "trade-name" : isSame ? "same-name" : "similar-name"),
    onlySecond.length > 0 && { ...contra("words-only-in-reference"), words: textsOf(onlySecond) },
    onlyFirst.length > 0 && { ...contra("words-only-in-dossier"), words: textsOf(onlyFirst) },
  ];
}

function formReason({ form, forms: [dossier, reference] }: Evidence): MatchReason | false {
  if (dossier === null || reference === null) return false;
  if (form === "other") return { ...contra("other-form"), dossier: dossier.code, reference: reference.code };
  if (form !== "converted") return false;
  const [from, to] = dossier.status === "former" ? [dossier, reference] : [reference, dossier];
  return { ...pro("form-converted"), from: from.code, to: to.code };
}

/** Why a candidate is likely or not, the weightiest first. */
export function reasonsFor(evidence: Evidence, { asNear, numberOfAnother }: Rivalry): MatchReason[] {
  const { number, place, nameLikeness } = evidence;
  const isBacked = number === "same" || place === "same-door" || place === "same-street";
  return [
    NUMBER[number] ?? false,
    numberOfAnother && contra("number-of-another"),
    ...nameReasons(evidence),
    asNear > 0 && nameLikeness > 0.5 && { ...contra("name-borne-by-others"), others: asNear },
    PLACE[place] ?? false,
    formReason(evidence),
    !isBacked && isCommonName(evidence) && contra("common-name"),
  ].filter((reason) => typeof reason === "object");
}
