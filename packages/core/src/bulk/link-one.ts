import type { LinksPort } from "../adapter/ports.ts";
import { codedError } from "../client/cause-of.ts";
import { isAdminSyncError } from "../errors/admin-sync-error.ts";
import type { DossierId } from "../model/ids.ts";
import type { LinkPlan } from "../model/link.ts";
import type { Reference } from "../model/reference.ts";
import type { Outcome } from "./state.ts";

/** A record that keeps changing while it is linked is left to the user after so many tries. */
const TRIES = 3;

/**
 * Links one dossier: plans, and saves what the user could see in the list. A plan that warns, or that bears another name than the list showed,
 * is held for the user. Rejects with what the server answers.
 */
export async function linkOne(
  links: LinksPort,
  dossierId: DossierId,
  reference: Reference,
  signal: AbortSignal,
): Promise<Outcome> {
  const { connectionId, externalId } = reference;
  for (let tried = 1; ; tried += 1) {
    const plan = await links.plan(dossierId, { connectionId, externalId }, { signal });
    if (!isAsShown(plan, reference)) return { kind: "held", plan };
    try {
      // Not to be broken off: what became of it would not be known, and could not be undone.
      const { link } = await links.save(plan);
      return { kind: "linked", linkedAt: link.linkedAt, renamedFrom: plan.rename?.from ?? null };
    } catch (thrown) {
      if (tried === TRIES || !isAdminSyncError(thrown) || thrown.code !== "PLAN_STALE") throw thrown;
    }
  }
}

/** Saves a plan that was held, once the user has seen what it says. */
export async function linkHeld(links: LinksPort, plan: LinkPlan): Promise<Outcome> {
  try {
    const { link } = await links.save(plan);
    return { kind: "linked", linkedAt: link.linkedAt, renamedFrom: plan.rename?.from ?? null };
  } catch (thrown) {
    if (isAdminSyncError(thrown) && thrown.coded.code === "PLAN_STALE") {
      return { kind: "held", plan: thrown.coded.details.plan };
    }
    return { kind: "failed", error: codedError(thrown) };
  }
}

function isAsShown(plan: LinkPlan, reference: Reference): boolean {
  return plan.warnings.length === 0 && plan.referenceName === reference.name;
}
