import { describe } from "vitest";
import { killedOn } from "./rounds/kill-over-and-over.ts";
import { embeddedPlace } from "./world/place.ts";

describe("a server that is killed, embedded", () => {
  killedOn(embeddedPlace, "closed while a host runs");
});
