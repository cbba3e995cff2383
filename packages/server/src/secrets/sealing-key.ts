import { createHash, hkdfSync } from "node:crypto";
import { AdminSyncError } from "@adminsync/core/errors";

export const KEY_BYTES = 32;

/** A secret of 32 bytes; from it come, for each use, keys of their own. */
export interface SealingKey {
  /** Four bytes that name the key and tell nothing about it. */
  readonly id: Buffer;
  derive(use: string): Buffer;
}

/** Reads 32 bytes in base64 (or base64url). Throws `CONFIGURATION_INVALID`, without the text. */
export function parseSealingKey(text: string): SealingKey {
  const secret = Buffer.from(text.trim(), "base64");
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text.trim()) || secret.length !== KEY_BYTES) {
    const problem = `a secret key must be ${KEY_BYTES} bytes in base64`;
    throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
  }
  const derive = (use: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", `adminsync ${use}`, KEY_BYTES));
  return { id: createHash("sha256").update(derive("key id")).digest().subarray(0, 4), derive };
}
