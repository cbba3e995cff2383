import { describe, expect, it } from "vitest";
import { callbackPages } from "./options.ts";

describe("a page that a login sends users back to", () => {
  it.each([
    "https://app.example.be/firm/syncs?tab=1",
    "http://localhost:3000/syncs",
    "http://127.0.0.1:4177/kantoor/syncs",
    "http://[::1]:80/",
  ])("may be %s", (uri) => {
    expect(callbackPages([uri])).toEqual([uri]);
  });

  it.each([
    ["http://app.example.be/syncs", "must begin with https:"],
    ["http://localhost.example.be/", "must begin with https:"],
    ["https://app.example.be/#syncs", "is not the address of a page"],
    ["javascript:alert(1)", "is not the address of a page"],
    ["/syncs", "is not the address of a page"],
  ])("is not %s", (uri, problem) => {
    const details = { problem: `redirectUris: ${uri} ${problem}` };
    expect(() => callbackPages(["https://app.example.be/", uri])).toThrow(
      expect.objectContaining({ coded: { code: "CONFIGURATION_INVALID", details } }),
    );
  });
});
