import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ERROR_MEANINGS, isErrorCode } from "@adminsync/core/errors";
import { statusOf } from "@adminsync/core/protocol";
import { expect, it } from "vitest";
import { ROOT } from "./source-files.ts";

const page = readFileSync(join(ROOT, "docs/errors.md"), "utf8");
const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| .+ \| (\d{3}) \| ([a-z-]+) \| ([a-z-]+) \|$/gm)];

it("tells every code of the list, with its status and its way out, and no other", () => {
  const told = rows.map(([, code = "", status, retry, wayOut]) => ({ code, status: Number(status), retry, wayOut }));
  const listed = Object.keys(ERROR_MEANINGS)
    .filter(isErrorCode)
    .map((code) => ({ code, status: statusOf(code), ...ERROR_MEANINGS[code] }));
  expect(told).toEqual(listed);
  expect(told.length).toBeGreaterThan(40);
});
