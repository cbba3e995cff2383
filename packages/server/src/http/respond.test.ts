import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { expect, test } from "vitest";
import { errorResponse, jsonResponse } from "./respond.ts";

test("an answer is JSON that nobody keeps or takes for something else", async () => {
  const response = jsonResponse({ name: "Café" });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await response.json()).toEqual({ name: "Café" });
});

test("an error has the status of its code, its details, and the id that ties it to the log", async () => {
  const response = errorResponse(new AdminSyncError({ code: "BODY_TOO_LARGE", details: { limit: 9 } }), "c-1");
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({
    error: { code: "BODY_TOO_LARGE", details: { limit: 9 }, correlationId: "c-1" },
  });
});

test("when to try again is said in whole seconds in the header, exactly in the body", async () => {
  const response = errorResponse(adminSyncError("RATE_LIMITED", { retryAfter: 1.2 }), "c-1");
  expect(response.headers.get("retry-after")).toBe("2");
  expect(await response.json()).toMatchObject({ error: { retryAfter: 1.2 } });
});

test.each([new TypeError("the key is s3cret"), "s3cret", undefined, { code: "s3cret" }])(
  "what was thrown without a code says nothing of itself: %s",
  async (thrown) => {
    const response = errorResponse(thrown, "c-1");
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain("INTERNAL");
    expect(text).not.toContain("s3cret");
  },
);

test("nor does the cause of an error with a code", async () => {
  const response = errorResponse(adminSyncError("HOST_FAILED", { cause: new Error("s3cret") }), "c-1");
  expect(await response.text()).not.toContain("s3cret");
});
