import type { IsoDate } from "../model/json.ts";
import type { AdminRecord, MandateFunction } from "../model/record.ts";

/** Who sits on the governing body; auditors, liquidators and representatives don't. */
const GOVERNING: ReadonlySet<MandateFunction> = new Set(["director", "managing-director", "manager", "chair"]);

/** A mandate or holding runs from its start until the day before its end; an end that is not known lies in the future. */
export function isCurrent(period: { readonly start?: IsoDate; readonly end?: IsoDate }, today: IsoDate): boolean {
  return (period.start === undefined || period.start <= today) && (period.end === undefined || period.end > today);
}

/** How many parties sit on the governing body on a day. */
export function countDirectors(record: AdminRecord, today: IsoDate): number {
  const current = record.mandates.filter(
    (mandate) => GOVERNING.has(mandate.function.code) && isCurrent(mandate, today),
  );
  return new Set(current.map(({ partyId }) => partyId)).size;
}

/** How many parties own shares on a day, in any way. */
export function countShareholders(record: AdminRecord, today: IsoDate): number {
  return new Set(record.holdings.filter((holding) => isCurrent(holding, today)).map(({ partyId }) => partyId)).size;
}
