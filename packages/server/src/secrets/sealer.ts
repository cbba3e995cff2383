import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import type { FirmId } from "@adminsync/core/model";
import type { SealingKey } from "./sealing-key.ts";

/** What a sealed value is bound to: it opens for nothing else. `subject` is the connection (or snapshot) that it belongs to. */
export interface SealedFor {
  readonly firmId: FirmId;
  readonly subject: string;
  readonly purpose: string;
}

/** Keeps secrets unreadable in the database. */
export interface Sealer {
  seal(target: SealedFor, text: string): Uint8Array;
  /**
   * The text again. Throws `CONFIGURATION_INVALID` where it was sealed by a key that isn't among ours, `INTERNAL` where it was changed or
   * sealed for something else.
   */
  open(target: SealedFor, sealed: Uint8Array): string;
  /** A keyed hash of a national number (its eleven digits), the same for one person within one firm and unlike another firm's: hex. */
  tokenFor(firmId: FirmId, nationalNumber: string): string;
}

const FORMAT = 1;
const ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + ID_BYTES + NONCE_BYTES + TAG_BYTES;

/**
 * Seals with AES-256-GCM (NIST SP 800-38D): format (1 byte), key id (4), nonce (12), tag (16), ciphertext. The first key seals, all open, so
 * that keys can change. Identities go by the last key, the oldest, so that they stay as they are until that one is dropped.
 */
export function createSealer({ keys }: { readonly keys: readonly [SealingKey, ...SealingKey[]] }): Sealer {
  const [current] = keys;
  const oldest = keys.at(-1) ?? current;
  return {
    seal: (target, text) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", current.derive("seal"), nonce);
      cipher.setAAD(boundTo(target, current));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return new Uint8Array(Buffer.concat([Buffer.of(FORMAT), current.id, nonce, cipher.getAuthTag(), sealed]));
    },
    open: (target, sealed) => {
      const envelope = Buffer.from(sealed);
      if (envelope.length < HEAD_BYTES || envelope[0] !== FORMAT) throw notOurs("not a sealed value");
      const id = envelope.subarray(1, 1 + ID_BYTES);
      const key = keys.find((candidate) => candidate.id.equals(id));
      if (key === undefined) throw keyMissing(id);
      const nonce = envelope.subarray(1 + ID_BYTES, 1 + ID_BYTES + NONCE_BYTES);
      const decipher = createDecipheriv("aes-256-gcm", key.derive("seal"), nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(boundTo(target, key));
      decipher.setAuthTag(envelope.subarray(HEAD_BYTES - TAG_BYTES, HEAD_BYTES));
      try {
        return Buffer.concat([decipher.update(envelope.subarray(HEAD_BYTES)), decipher.final()]).toString("utf8");
      } catch (cause) {
        throw notOurs("a sealed value was changed, or sealed for something else", cause);
      }
    },
    tokenFor: (firmId, nationalNumber) =>
      createHmac("sha256", oldest.derive(`identity ${firmId}`))
        .update(nationalNumber)
        .digest("hex"),
  };
}

/** JSON keeps the parts apart: no firm and subject read as another firm and subject. */
function boundTo({ firmId, subject, purpose }: SealedFor, key: SealingKey): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, key.id.toString("hex"), firmId, subject, purpose]));
}

function keyMissing(id: Buffer): AdminSyncError {
  const problem = `a secret was sealed by the key ${id.toString("hex")}, which is not among the keys`;
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
}

function notOurs(problem: string, cause?: unknown): AdminSyncError {
  return adminSyncError("INTERNAL", { cause: new Error(problem, { cause }) });
}
