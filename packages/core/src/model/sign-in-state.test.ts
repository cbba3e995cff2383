import { describe, expect, it } from "vitest";
import { parseConnectionId } from "./ids.ts";
import { connectionOfState, signInState } from "./sign-in-state.ts";

const SECRET = "a".repeat(43);

describe("the state of a login", () => {
  it.each(["c1", "0d9b.17", "3f1c2b9e-8d5a-4f4e-9c55-0a1b2c3d4e5f"])(
    "tells the connection that it is for: %s",
    (id) => {
      const connectionId = parseConnectionId(id);
      if (connectionId === null) throw new Error("no id");
      expect(connectionOfState(signInState(connectionId, SECRET))).toBe(id);
    },
  );

  it.each(["", "xyz", "c1", "c1.", `.${SECRET}`, `c1.${SECRET}x`, `c1.${SECRET.slice(1)}+`])(
    "is not any other text: %s",
    (text) => {
      expect(connectionOfState(text)).toBeNull();
    },
  );
});
