import type { FirmId, IsoDate } from "@adminsync/core/model";
import type { NightWindow } from "@adminsync/core/sync";

/** What the host's own nightly work gets: which night (the day on which its window closes), and what ends it early. */
export interface AlongsideCall {
  readonly night: IsoDate;
  readonly signal: AbortSignal;
}

/** When records are pulled by themselves, and what of the host's runs beside it. */
export interface NightlyOptions {
  /** Times of the day such as `01:00`; where `to` is the earlier, the window passes midnight. What was missed is done as long as it is open. */
  readonly window: NightWindow;
  /** IANA name, such as `Europe/Brussels`. */
  readonly timeZone: string;
  /** The host's bookkeeping sync of one firm: at least once a night. Its failure changes nothing of ours; after 4 hours it is given up. */
  readonly alongside?: (firmId: FirmId, call: AlongsideCall) => Promise<void>;
}
