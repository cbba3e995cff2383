import type { Change, FirmId } from "@adminsync/core/model";

/** Changes of a while ago at most, in milliseconds, and so many of all firms. */
const KEPT_MS = 60_000;
const KEPT = 2000;
/** What a request may take on its way, in milliseconds: looked back for so much more than was asked. */
const MARGIN_MS = 5000;

const ALL: Change = { changed: "all", dossierId: null };

/** The changes of the last while, for streams that begin. */
export interface Recent {
  add(firmId: FirmId, change: Change): void;
  /** What changed in the firm within so many milliseconds; `all` where that is longer than is remembered. */
  within(firmId: FirmId, ms: number): readonly Change[];
  /** Something may have been missed up to now. */
  forget(): void;
}

/** Remembers nothing from before it was made. `now`: milliseconds that don't go back. */
export function createRecent(now: () => number): Recent {
  let kept: { readonly at: number; readonly firmId: FirmId; readonly change: Change }[] = [];
  let since = now();

  const prune = (): void => {
    const fresh = kept.findIndex(({ at }) => at > now() - KEPT_MS);
    const drop = Math.max(fresh < 0 ? kept.length : fresh, kept.length - KEPT);
    if (drop === 0) return;
    since = Math.max(since, kept[drop - 1]?.at ?? since);
    kept = kept.slice(drop);
  };
  return {
    add: (firmId, change) => {
      kept.push({ at: now(), firmId, change });
      // Now and then, so that adding stays cheap.
      if (kept.length > 2 * KEPT) prune();
    },
    within: (firmId, ms) => {
      prune();
      const from = now() - ms - MARGIN_MS;
      if (from < since) return [ALL];
      const found = kept.filter((one) => one.firmId === firmId && one.at >= from).map(({ change }) => change);
      return [...new Map(found.map((change) => [`${change.changed} ${change.dossierId}`, change])).values()];
    },
    forget: () => {
      kept = [];
      since = now();
    },
  };
}
