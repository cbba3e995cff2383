import { firmIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { externalId, testRecord } from "../runs/testing/test-package.ts";
import { createSealer } from "../secrets/sealer.ts";
import { parseSealingKey } from "../secrets/sealing-key.ts";
import { hashFetched, sealRecord } from "./seal-record.ts";

const sealer = createSealer({ keys: [parseSealingKey(Buffer.alloc(32, 7).toString("base64"))] });
const firm = v.parse(firmIdSchema, "firm-1");
const fetched = testRecord(externalId("r1"));
const [director] = fetched.record.parties;
if (director === undefined) throw new Error("the record of these tests has a director");

describe("sealing a record", () => {
  test("takes the national numbers out, and leaves a token that tells the same person again", () => {
    const sealed = sealRecord(sealer, firm, fetched);
    expect(JSON.stringify(sealed.record)).not.toContain("85073003328");
    expect(sealed.record.parties[0]).toMatchObject({
      name: "Mia Voorbeeld",
      identity: sealer.tokenFor(firm, "85073003328"),
    });
    expect([...sealed.numbers]).toEqual([["p1", "85073003328"]]);
  });

  test("gives another firm another token", () => {
    const [here] = sealRecord(sealer, firm, fetched).record.parties;
    const [there] = sealRecord(sealer, v.parse(firmIdSchema, "firm-2"), fetched).record.parties;
    expect(there?.identity).not.toBe(here?.identity);
  });

  test("refuses what is no record, without quoting it", () => {
    const parties = [{ ...director, nationalNumber: "850730-033.28" }];
    const wrong = { ...fetched, record: { ...fetched.record, parties } };
    const problem = { where: "record.parties.0.nationalNumber", problem: expect.not.stringContaining("850730") };
    expect(() => sealRecord(sealer, firm, wrong)).toThrow(
      expect.objectContaining({ code: "PACKAGE_ANSWER_INVALID", details: problem }),
    );
  });
});

describe("the hash of a record", () => {
  const hashOf = (changes: Partial<typeof fetched>): Promise<string> =>
    hashFetched(sealer, firm, { ...fetched, ...changes });

  test("changes with its content, with a national number and with what the source supplies", async () => {
    const otherNumber = { ...fetched.record, parties: [{ ...director, nationalNumber: "85073003427" }] };
    const hashes = await Promise.all([
      hashOf({}),
      hashOf({ record: { ...fetched.record, name: "Een andere naam" } }),
      hashOf({ record: otherNumber }),
      hashOf({ coverage: { supplied: ["name"] } }),
    ]);
    expect(new Set(hashes).size).toBe(4);
  });

  test("is the same whatever the order in which a source says what it supplies", async () => {
    const supplied = fetched.coverage.supplied.toReversed();
    expect(await hashOf({ coverage: { supplied } })).toBe(await hashOf({}));
  });
});
