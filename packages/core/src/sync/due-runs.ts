import type { ConnectionState } from "../model/connection.ts";
import type { ConnectionId, FirmId } from "../model/ids.ts";
import type { IsoDate } from "../model/json.ts";
import { nightAt, type Night, type NightWindow } from "./night.ts";
import { fractionOf } from "./spread.ts";

/** A connection that may be pulled at night. `lastNight`: the last night in which it was, or null. */
export interface NightlyConnection {
  readonly firmId: FirmId;
  readonly connectionId: ConnectionId;
  readonly state: ConnectionState;
  readonly lastNight: IsoDate | null;
}

/** A firm whose bookkeeping the host syncs beside ours. `lastNight`: the last night in which it was asked to, or null. */
export interface NightlyFirm {
  readonly firmId: FirmId;
  readonly lastNight: IsoDate | null;
}

/** What is due is read off this, and off nothing else. */
export interface NightlyFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly window: NightWindow;
  /** IANA name, such as `Europe/Brussels`. */
  readonly timeZone: string;
  readonly connections: readonly NightlyConnection[];
  /** Absent where the host has nothing to run beside ours. */
  readonly firms?: readonly NightlyFirm[];
}

/** What has to begin now, for the night that is open. */
export interface DueNight extends Night {
  readonly due: readonly { readonly firmId: FirmId; readonly connectionId: ConnectionId }[];
  readonly alongside: readonly FirmId[];
}

/** The last quarter of a window is left to whatever was late: a server that was down, a tick that was missed. */
const SPREAD_OVER = 0.75;

/**
 * What has to begin now; null outside the window. Each connected connection is due once a night, from a moment of its own on: always the
 * same part of the window, by its id, so that thousands don't begin at once. What was missed is due as long as the window is open. A
 * firm's bookkeeping is due with the first of its connections; where none is connected, at a moment of the firm's own. Ask again every
 * minute or so. Throws `CONFIGURATION_INVALID` on a window or time zone that makes no sense.
 *
 * @example
 * dueNights({ now: Date.parse("2026-11-24T03:50:00Z"), window: { from: "02:00", to: "05:00" }, timeZone: "Europe/Brussels", connections })
 * // { night: "2026-11-24", due: [{ firmId, connectionId }], alongside: [], opensAt, closesAt }
 */
export function dueNights({ now, window, timeZone, connections, firms = [] }: NightlyFacts): DueNight | null {
  const night = nightAt(now, window, timeZone);
  if (night === null) return null;
  const connected = connections.filter(({ state }) => state.kind === "connected");
  const isDue = (lastNight: IsoDate | null, id: string): boolean => !wasIn(night, lastNight) && hasCome(night, id, now);
  const idsOf = connectionIdsByFirm(connected);
  return {
    ...night,
    due: connected
      .filter(({ lastNight, connectionId }) => isDue(lastNight, connectionId))
      .map(({ firmId, connectionId }) => ({ firmId, connectionId })),
    alongside: firms
      .filter(({ firmId, lastNight }) => (idsOf.get(firmId) ?? [firmId]).some((id) => isDue(lastNight, id)))
      .map(({ firmId }) => firmId),
  };
}

function wasIn({ night }: Night, lastNight: IsoDate | null): boolean {
  return lastNight !== null && lastNight >= night;
}

function hasCome({ opensAt, closesAt }: Night, id: string, now: number): boolean {
  return now >= opensAt + fractionOf(id) * SPREAD_OVER * (closesAt - opensAt);
}

function connectionIdsByFirm(connections: readonly NightlyConnection[]): ReadonlyMap<FirmId, readonly ConnectionId[]> {
  const idsOf = new Map<FirmId, ConnectionId[]>();
  for (const { firmId, connectionId } of connections) {
    const ids = idsOf.get(firmId);
    if (ids === undefined) idsOf.set(firmId, [connectionId]);
    else ids.push(connectionId);
  }
  return idsOf;
}
