import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectorCall } from "@adminsync/core/connector";
import { expect, test } from "vitest";
import { tryPackage } from "./call-package.ts";

const never = (): Promise<never> => new Promise(() => undefined);
const patient = { signal: new AbortController().signal, deadlineMs: 60_000 };

test("what the package answers comes out; it is asked by the credentials that were given", async () => {
  const ask = async ({ credentials }: ConnectorCall): Promise<unknown> => credentials;
  expect(await tryPackage({ apiKey: "k" }, patient, ask)).toEqual({ apiKey: "k" });
});

test("a package that never answers, and heeds no signal, is silent at the deadline", async () => {
  await expect(tryPackage({}, { ...patient, deadlineMs: 1 }, never)).rejects.toMatchObject({ code: "PACKAGE_SILENT" });
});

test("whoever gives up gets CANCELLED, whatever the connector makes of it", async () => {
  const caller = new AbortController();
  const call = tryPackage({}, { ...patient, signal: caller.signal }, never);
  caller.abort();
  await expect(call).rejects.toMatchObject({ code: "CANCELLED" });
  const rude = async ({ signal }: ConnectorCall): Promise<never> => {
    caller.abort();
    throw new Error(`aborted: ${signal.aborted}`);
  };
  await expect(tryPackage({}, { ...patient, signal: caller.signal }, rude)).rejects.toMatchObject({
    code: "CANCELLED",
  });
});

test("a package isn't asked for somebody who is gone already", async () => {
  let asked = 0;
  const ask = async (): Promise<void> => void (asked += 1);
  await expect(tryPackage({}, { ...patient, signal: AbortSignal.abort() }, ask)).rejects.toMatchObject({
    code: "CANCELLED",
  });
  expect(asked).toBe(0);
});

test("the signal that the connector gets ends with the deadline", async () => {
  let given: AbortSignal | undefined;
  const ask = ({ signal }: ConnectorCall): Promise<never> => {
    given = signal;
    return never();
  };
  await expect(tryPackage({}, { ...patient, deadlineMs: 1 }, ask)).rejects.toMatchObject({ code: "PACKAGE_SILENT" });
  expect(given?.aborted).toBe(true);
});

test("a code of the connector's comes out as it is, anything else as a fault of ours", async () => {
  const coded = adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: 7 });
  await expect(tryPackage({}, patient, () => Promise.reject(coded))).rejects.toBe(coded);
  const cause = new TypeError("a mistake");
  await expect(tryPackage({}, patient, () => Promise.reject(cause))).rejects.toMatchObject({ code: "INTERNAL", cause });
});
