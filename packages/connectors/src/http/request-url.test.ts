import { describe, expect, it } from "vitest";
import { assertBaseUrl, requestUrl } from "./request-url.ts";

describe("the address of a request", () => {
  it("stands below the base, with or without a slash at its end, and leaves out what is undefined", () => {
    const query = { page: 0, vatNumber: "04 03&x=1", uniqueIdentifier: undefined };
    for (const base of ["https://api.example/v1", "https://api.example/v1/"]) {
      expect(requestUrl(base, "/relations", query)).toBe(
        "https://api.example/v1/relations?page=0&vatNumber=04+03%26x%3D1",
      );
    }
  });

  it.each(["", "api.example", "ftp://api.example", "https://"])("can't be made from %j", (base) => {
    expect(() => assertBaseUrl(base)).toThrow(expect.objectContaining({ code: "CONFIGURATION_INVALID" }));
  });
});
