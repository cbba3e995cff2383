import { createHash } from "node:crypto";

/** One step forward of the tables. Once released it never changes: its checksum is kept in the database. */
export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly name: string;
  /** Statements, parted by semicolons. */
  readonly sql: string;
}

/** What tells a migration from one that was changed after it was made. */
export function checksumOf({ sql }: Migration): string {
  return createHash("sha256").update(sql).digest("hex");
}
