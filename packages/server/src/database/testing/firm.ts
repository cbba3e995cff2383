import { parseFirmId, type FirmId } from "@adminsync/core/model";

/** A firm for tests. */
export function firm(id: string): FirmId {
  const parsed = parseFirmId(id);
  if (parsed === null) throw new Error(`not the id of a firm: ${id}`);
  return parsed;
}
