import type { Comparison } from "@adminsync/core/compare";
import type { Decision, DifferenceRef } from "@adminsync/core/model";
import { boundList } from "./bound-field.ts";
import { fieldLabel, groupTitle, listLabel, placeLabel } from "./difference-label.ts";
import { writerOf, type ReviewWriting } from "./review-of.ts";
import type { AsideLine, ReviewAside } from "./state.ts";

/** How a user is called; null where nothing is known but an id. */
export type NameOfUser = (userId: string) => string | null;

/** Who decided on a page that keeps nothing. */
const ON_THIS_PAGE = "page";

function titled(comparison: Comparison, at: DifferenceRef, writing: ReviewWriting): string {
  const label = placeLabel(comparison.of.binding, at, writing);
  return at.kind === "field" ? label : `${groupTitle(comparison.of.binding, at, writing)}: ${label}`;
}

function cosmeticLines(comparison: Comparison, writing: ReviewWriting): readonly AsideLine[] {
  return comparison.cosmetic.map(({ at, template, source }) => {
    const field = typeof template === "string" && typeof source === "string";
    const write = writerOf(comparison.of.binding, at, writing);
    // What is written otherwise is shown as it is written, not as it is understood.
    const [mine, theirs] = field ? [template, source] : [write(template), write(source)];
    return { key: JSON.stringify(at), label: titled(comparison, at, writing), text: `${mine} · ${theirs}` };
  });
}

/** The last decision on each place, where that was to keep. */
function lastKept(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) last.set(JSON.stringify(decision.at), decision);
  return [...last.values()].filter(({ choice }) => choice.kind === "keep");
}

function declinedLines(comparison: Comparison, nameOf: NameOfUser, writing: ReviewWriting): readonly AsideLine[] {
  const { binding, scope, decisions } = comparison.of;
  const own = decisions.filter((made) => made.bindingId === binding.id && made.scope === scope);
  const { decide } = writing.words;
  return lastKept(own).map(({ id, at, template, source, decidedBy, decidedAt, why }) => {
    const write = writerOf(binding, at, writing);
    const who = decidedBy === ON_THIS_PAGE ? decide.you : (nameOf(decidedBy) ?? decidedBy);
    const by = decide.declinedBy({ who, day: writing.formats.exact(decidedAt) });
    return {
      key: id,
      label: titled(comparison, at, writing),
      text: `${write(template)} · ${writing.source}: ${write(source)}`,
      detail: why === undefined ? by : `${by}. ${decide.declinedWhy({ reason: why })}`,
    };
  });
}

function cannotHoldLines(comparison: Comparison, writing: ReviewWriting): readonly AsideLine[] {
  const { decide } = writing.words;
  return comparison.cannotHold.map(({ reason, list, field, row }, at) => ({
    key: String(at),
    label: row?.name ?? row?.externalId ?? (list === undefined ? "" : listLabel(comparison.of.binding, list, writing)),
    text: decide.cannotHoldReasons[reason],
    ...(field === undefined ? {} : { detail: fieldLabel(field, writing) }),
  }));
}

function notSuppliedLabels(comparison: Comparison, writing: ReviewWriting): readonly string[] {
  const { binding } = comparison.of;
  return comparison.notSupplied.map((at) => {
    if (at.kind === "field") return placeLabel(binding, at, writing);
    const list = listLabel(binding, at.list, writing);
    if (at.field === undefined) return list;
    const field = boundList(binding, at.list)?.fields.find(({ name }) => name === at.field);
    return `${list}: ${writing.labels[`${at.list}.${at.field}`] ?? fieldLabel(field?.from ?? at.field, writing)}`;
  });
}

/** What stands below a review: what is not a difference, and why; what was kept before, by whom, when and for which reason. */
export function asideOf(comparison: Comparison, nameOf: NameOfUser, writing: ReviewWriting): ReviewAside {
  return {
    cosmetic: cosmeticLines(comparison, writing),
    declined: declinedLines(comparison, nameOf, writing),
    cannotHold: cannotHoldLines(comparison, writing),
    notSupplied: notSuppliedLabels(comparison, writing),
  };
}
