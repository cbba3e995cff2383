import { randomUUID } from "node:crypto";
import type { Change, FirmId } from "@adminsync/core/model";
import { changeSchema, firmIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Database, Held } from "../database/database.ts";
import type { Log } from "../log.ts";

/** One word to the other servers for all that changed in so many milliseconds: a NOTIFY in each transaction would make commits wait for each other. */
const WINDOW_MS = 50;
/** After a word that could not be said. */
const RETRY_MS = 1000;
/** A NOTIFY carries less than 8,000 bytes. */
const PAYLOAD_BYTES = 7900;

/** The PostgreSQL channel between server processes. */
export const CHANGES_CHANNEL = "adminsync_changes";

const wordSchema = v.object({
  by: v.string(),
  // Null: something may have been missed.
  changes: v.nullable(v.array(v.object({ firmId: firmIdSchema, change: changeSchema }))),
});
type Told = NonNullable<v.InferOutput<typeof wordSchema>["changes"]>[number];

/** Takes changes from commits, here and on every other server of the database, to the streams of this process. */
export interface Relay {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface RelayOptions {
  readonly database: Database;
  readonly log: Log;
  readonly deliver: (firmId: FirmId, changes: readonly Change[]) => void;
  /** Changes may have been missed, of any firm. */
  readonly missed: () => void;
}

export function createRelay({ database, log, deliver, missed }: RelayOptions): Relay {
  const by = randomUUID();
  // The embedded database has one process: there is nobody else to tell.
  const alone = database.kind === "embedded";
  const waiting = new Map<string, Told>();
  let owesAll = false;
  let timer: NodeJS.Timeout | undefined;
  let saying: Promise<void> = Promise.resolve();
  let stopListening: Held | null = null;
  let stopHearing = (): void => {};

  const say = async (words: readonly string[]): Promise<void> => {
    try {
      for (const word of words) await database.executeSql("select pg_notify($1, $2)", [CHANGES_CHANNEL, word]);
    } catch (cause) {
      log("warn", "changes-not-told", { cause });
      owesAll = true;
      arm(RETRY_MS);
    }
  };
  const flush = (): void => {
    timer = undefined;
    const told = [...waiting.values()];
    waiting.clear();
    for (const [firmId, changes] of byFirm(told)) deliver(firmId, changes);
    if (alone) return;
    const words = owesAll ? [JSON.stringify({ by, changes: null })] : wordsOf(by, told);
    owesAll = false;
    saying = saying.then(() => say(words));
  };
  const arm = (ms: number): void => {
    timer ??= setTimeout(flush, ms).unref();
  };
  const hear = (payload: string): void => {
    const word = v.safeParse(wordSchema, parsedJson(payload));
    if (!word.success || word.output.by === by) return;
    const { changes } = word.output;
    if (changes === null) return missed();
    for (const [firmId, own] of byFirm(changes)) deliver(firmId, own);
  };
  return {
    start: async () => {
      if (!alone) stopListening = await database.listen(CHANGES_CHANNEL, hear, missed);
      stopHearing = database.onChanges((firmId, changes) => {
        for (const change of changes) waiting.set(JSON.stringify([firmId, change]), { firmId, change });
        arm(WINDOW_MS);
      });
    },
    stop: async () => {
      stopHearing();
      clearTimeout(timer);
      if (timer !== undefined) flush();
      await saying;
      clearTimeout(timer);
      await stopListening?.close();
    },
  };
}

function byFirm(told: readonly Told[]): Map<FirmId, Change[]> {
  const firms = new Map<FirmId, Change[]>();
  for (const { firmId, change } of told) {
    const own = firms.get(firmId) ?? [];
    firms.set(firmId, own);
    own.push(change);
  }
  return firms;
}

/** As few words as carry all. */
function wordsOf(by: string, told: readonly Told[]): string[] {
  const words: string[] = [];
  let parts: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (parts.length > 0) words.push(`{"by":${JSON.stringify(by)},"changes":[${parts.join(",")}]}`);
    parts = [];
    bytes = 0;
  };
  for (const one of told) {
    const part = JSON.stringify(one);
    const own = Buffer.byteLength(part) + 1;
    if (bytes + own > PAYLOAD_BYTES - 100) close();
    parts.push(part);
    bytes += own;
  }
  close();
  return words;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
