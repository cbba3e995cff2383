import { describe, expect, it } from "vitest";
import { readErrorBody } from "./error-wire.ts";

const body = (error: object): object => ({ error: { correlationId: "c-1", details: {}, ...error } });

describe("an error on the wire", () => {
  it("comes back with its code, details, correlation id and when to come back", () => {
    const error = readErrorBody(body({ code: "PACKAGE_RATE_LIMITED", retryAfter: 30 }));
    expect(error).toMatchObject({ code: "PACKAGE_RATE_LIMITED", correlationId: "c-1", retryAfter: 30 });
    const malformed = readErrorBody(
      body({ code: "EXTERNAL_ID_MALFORMED", details: { externalId: "x", example: "APR00001" } }),
    );
    expect(malformed?.details).toEqual({ externalId: "x", example: "APR00001" });
  });

  it("is not believed where code and details don't belong together, or the code is none of the list", () => {
    expect(readErrorBody(body({ code: "PLAN_STALE" }))).toBeNull();
    expect(readErrorBody(body({ code: "SOMETHING" }))).toBeNull();
    expect(readErrorBody("<html>")).toBeNull();
    expect(readErrorBody(null)).toBeNull();
  });
});
