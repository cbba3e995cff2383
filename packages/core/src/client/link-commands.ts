import { isAdminSyncError } from "../errors/admin-sync-error.ts";
import type { DossierId } from "../model/ids.ts";
import type { Link } from "../model/link.ts";
import type { SyncRun } from "../model/sync-run.ts";
import { codedError } from "./cause-of.ts";
import type { Dossier } from "./dossier.ts";
import type { Inside } from "./inside.ts";

/** What became of a command. */
export interface LinkTold {
  readonly linked: (saved: { readonly link: Link; readonly run: SyncRun }) => void;
  readonly unlinked: () => void;
  /** It failed; what holds at the server has to be asked for. */
  readonly unsure: () => void;
}

/** Linking and unlinking one dossier. */
export function createLinkCommands(
  dossierId: DossierId,
  { adapter, calls, times }: Inside,
  told: LinkTold,
): Pick<Dossier, "planLink" | "saveLink" | "unlink"> {
  const { links } = adapter;
  const ms = times.packageMs;
  return {
    planLink: (choice, { signal } = {}) =>
      calls.command((options) => links.plan(dossierId, choice, options), { signal, ms }),

    saveLink: async (plan, { signal } = {}) => {
      try {
        const { link, run } = await calls.command((options) => links.save(plan, options), { signal, ms });
        told.linked({ link, run });
        return { ok: true, link, run };
      } catch (thrown) {
        if (isAdminSyncError(thrown) && thrown.coded.code === "PLAN_STALE") {
          return { ok: false, code: "PLAN_STALE", plan: thrown.coded.details.plan };
        }
        told.unsure();
        throw thrown;
      }
    },

    unlink: async ({ signal } = {}) => {
      try {
        await calls.command((options) => links.remove(dossierId, options), { signal });
      } catch (thrown) {
        if (codedError(thrown).code !== "LINK_NOT_FOUND") {
          told.unsure();
          throw thrown;
        }
      }
      told.unlinked();
    },
  };
}
