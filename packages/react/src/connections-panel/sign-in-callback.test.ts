import { describe, expect, it } from "vitest";
import { signInCallback } from "./sign-in-callback.ts";

const STATE = `c1.${"s".repeat(43)}`;

describe("what a package's login sends back", () => {
  it("is read out of the page's query, and leaves the page its own", () => {
    expect(signInCallback(`?tab=syncs&code=x%2By&state=${STATE}&iss=https%3A%2F%2Fa.example&session_state=z`)).toEqual({
      connectionId: "c1",
      parameters: { code: "x+y", state: STATE, iss: "https://a.example" },
      rest: "?tab=syncs",
    });
    expect(signInCallback(`?error=access_denied&error_description=no&state=${STATE}`)).toEqual({
      connectionId: "c1",
      parameters: { error: "access_denied", state: STATE },
      rest: "",
    });
  });

  it.each(["", "?code=x", `?state=${STATE}`, "?state=open&code=1", "?state=Oost-Vlaanderen&error=1"])(
    "is not seen in what the host has in its query: %s",
    (search) => {
      expect(signInCallback(search)).toBeNull();
    },
  );
});
