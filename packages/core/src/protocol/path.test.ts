import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPath, matchPath } from "./path.ts";
import { LINES } from "./lines.data.ts";
import { ROUTES } from "./table.ts";

describe("paths of routes", () => {
  it("are read back as they were filled, whatever the id holds", () => {
    const id = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(id, id, (connectionId, externalId) => {
        const { path } = ROUTES.getReference;
        expect(matchPath(path, fillPath(path, { connectionId, externalId }))).toEqual({ connectionId, externalId });
      }),
    );
  });

  it("fit only the same number of parts, with the same fixed ones", () => {
    expect(matchPath("/runs/:runId", "/runs/a/b")).toBeNull();
    expect(matchPath("/runs/:runId", "/run/a")).toBeNull();
    expect(matchPath("/runs/:runId", "/runs/")).toBeNull();
    expect(matchPath("/runs/:runId", "/runs/%E0%A4%A")).toBeNull();
  });
});

describe("the table of routes", () => {
  it("has no two routes for one method and path, once parameters are set aside", () => {
    const keys = Object.values(ROUTES).map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ":")}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is the same where it stands without its schemas", () => {
    const lines = Object.entries(ROUTES).map(([name, { method, path }]) => [name, [method, path]]);
    expect(Object.entries(LINES)).toEqual(lines);
  });

  it("lets nobody but an editor or admin change anything", () => {
    const open = Object.values(ROUTES).filter(({ method, role }) => method !== "GET" && role === "viewer");
    expect(open).toEqual([]);
  });
});
