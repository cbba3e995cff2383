import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firm } from "../database/testing/firm.ts";
import { createSealer, type SealedFor } from "./sealer.ts";
import { parseSealingKey, type SealingKey } from "./sealing-key.ts";

const newKey = (): SealingKey => parseSealingKey(randomBytes(32).toString("base64"));
const key = newKey();
const sealer = createSealer({ keys: [key] });
const target: SealedFor = { firmId: firm("firm-a"), subject: "connection-1", purpose: "credentials" };
const INTERNAL = expect.objectContaining({ code: "INTERNAL" });

describe("a sealed value", () => {
  test("opens for what it was sealed for, whatever its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(sealer.open(target, sealer.seal(target, text))).toBe(text);
      }),
    );
  });

  test("shows nothing of its text, and is never the same twice", () => {
    const sealed = sealer.seal(target, "a password");
    expect(Buffer.from(sealed).includes("password")).toBe(false);
    expect(sealer.seal(target, "a password")).not.toEqual(sealed);
  });

  test("doesn't open for another firm, subject or purpose, nor where the parts run into each other", () => {
    const sealed = sealer.seal(target, "secret");
    for (const other of [
      { ...target, firmId: firm("firm-b") },
      { ...target, subject: "connection-2" },
      { ...target, purpose: "national numbers" },
      { firmId: firm("firm-aconnection-1"), subject: "", purpose: "credentials" },
    ]) {
      expect(() => sealer.open(other, sealed)).toThrow(INTERNAL);
    }
  });

  test("doesn't open where a single byte of it was changed, or some are missing", () => {
    const sealed = sealer.seal(target, "secret");
    for (let index = 0; index < sealed.length; index += 1) {
      const tampered = sealed.map((byte, at) => (at === index ? byte ^ 1 : byte));
      expect(() => sealer.open(target, tampered)).toThrow();
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => sealer.open(target, sealed.subarray(0, length))).toThrow(INTERNAL);
    }
  });
});

describe("changing keys", () => {
  const next = newKey();
  const rotated = createSealer({ keys: [next, key] });

  test("opens what the older key sealed, and seals by the newer", () => {
    expect(rotated.open(target, sealer.seal(target, "old"))).toBe("old");
    const sealed = rotated.seal(target, "new");
    expect(createSealer({ keys: [next] }).open(target, sealed)).toBe("new");
    expect(() => sealer.open(target, sealed)).toThrow(expect.objectContaining({ code: "CONFIGURATION_INVALID" }));
  });

  test("leaves identities as they are", () => {
    const number = "85073003328";
    expect(rotated.tokenFor(target.firmId, number)).toBe(sealer.tokenFor(target.firmId, number));
  });
});

describe("an identity", () => {
  test("is the same for one number within one firm, and unlike any other", () => {
    const [a, b] = [firm("firm-a"), firm("firm-b")];
    const tokens = [
      sealer.tokenFor(a, "85073003328"),
      sealer.tokenFor(a, "85073003427"),
      sealer.tokenFor(b, "85073003328"),
      createSealer({ keys: [newKey()] }).tokenFor(a, "85073003328"),
    ];
    expect(new Set(tokens).size).toBe(4);
    expect(sealer.tokenFor(a, "85073003328")).toBe(tokens[0]);
    expect(tokens[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
