import { describe, test } from "vitest";
import { providedPostgres } from "../../packages/server/src/database/testing/provided.ts";
import { killedOn } from "./rounds/kill-over-and-over.ts";
import { postgresPlace } from "./world/place.ts";

const postgres = providedPostgres();
if (postgres.kind === "none") test.skip(`a server that is killed, PostgreSQL: ${postgres.reason}`);
else {
  describe("a server that is killed, PostgreSQL", () => {
    killedOn(() => postgresPlace(postgres), "open to us at any time");
  });
}
