import { fillPath, ROUTES } from "@adminsync/core/protocol";
import { describe, expect, it } from "vitest";
import { findRoute } from "./find-route.ts";

const routes = Object.entries(ROUTES);
const params = { dossierId: "d/1", connectionId: "c 2", runId: "ë", externalId: "a%2Fb", batchId: "b:1" };

describe("finding a route", () => {
  it.each(routes)("finds %s by its own method and filled path, parameters decoded", (name, { method, path }) => {
    const found = findRoute(method, fillPath(path, params));
    expect(found.name).toBe(name);
    expect(params).toMatchObject(found.params);
  });

  it("takes a fixed part for itself, not for a parameter", () => {
    expect(findRoute("GET", "/connections/offered")).toEqual({ name: "offeredConnections", params: {} });
  });

  it.each(["", "/", "//", "/dossiers//link", "/dossiers/d-1/link/", "/dossiers/%/link", "/constructor", "/__proto__"])(
    "knows no path %j",
    (path) => {
      expect(() => findRoute("GET", path)).toThrow("ROUTE_NOT_FOUND");
    },
  );

  it("tells a wrong method from a wrong path", () => {
    expect(() => findRoute("PATCH", "/dossiers/d-1/link")).toThrow("METHOD_NOT_ALLOWED");
  });
});
