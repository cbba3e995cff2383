import type { DossierId, LinkPlan, LinkWarning } from "@adminsync/core/model";
import { writeEnterpriseNumber } from "../messages/enterprise-number.ts";
import type { Formats } from "../messages/formats.ts";
import type { PlanMessages } from "../messages/messages.ts";
import type { RichText } from "../messages/rich-text.ts";
import type { IconName } from "../ui/icons.data.ts";

/** One line of a plan in words. */
export interface PlanLine {
  readonly key: string;
  readonly icon: IconName;
  readonly text: RichText;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function pulledThings({ pulls }: LinkPlan, words: PlanMessages): readonly string[] {
  return [
    pulls.name ? words.name : null,
    pulls.address ? words.address : null,
    pulls.shareholders > 0 ? words.shareholders({ count: pulls.shareholders }) : null,
    pulls.directors > 0 ? words.directors({ count: pulls.directors }) : null,
  ].filter((thing) => thing !== null);
}

function warning(of: LinkWarning, words: PlanMessages, dossierName: (dossierId: DossierId) => string): RichText {
  if (of.kind === "already-linked")
    return words.alreadyLinked({ dossier: of.dossierName ?? dossierName(of.dossierId) });
  if (of.kind === "replaces-link") {
    return words.replacesLink({ reference: of.referenceName, source: of.connectionName });
  }
  return words.numberDiffers({
    dossier: writeEnterpriseNumber(of.dossier),
    reference: writeEnterpriseNumber(of.reference),
  });
}

/** What saving will do: warnings first, then the name, then what is pulled. `dossierName`: the host's name for a dossier that the plan knows by its id. */
export function planLines(
  plan: LinkPlan,
  words: PlanMessages,
  formats: Formats,
  dossierName: (dossierId: DossierId) => string = (id) => id,
): readonly PlanLine[] {
  const things = pulledThings(plan, words);
  const list = capital(formats.list(things));
  const one =
    things.length === 1 &&
    (plan.pulls.name || plan.pulls.address || plan.pulls.directors + plan.pulls.shareholders === 1);
  const pulls = things.length === 0 ? words.pullsNothing : words.pulls({ things: list, count: one ? 1 : 2 });
  return [
    ...plan.warnings.map((of): PlanLine => ({
      key: of.kind === "already-linked" ? `${of.kind} ${of.dossierId}` : of.kind,
      icon: "alert",
      text: warning(of, words, dossierName),
    })),
    {
      key: "name",
      icon: "pencil",
      text: plan.rename === null ? words.keepsName({ name: plan.referenceName }) : words.rename(plan.rename),
    },
    { key: "pulls", icon: "download", text: [pulls, " ", words.templatesStay] },
  ];
}
