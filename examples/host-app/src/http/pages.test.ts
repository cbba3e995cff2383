import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createPages } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "pages-"));
mkdirSync(join(folder, "dist", "assets"), { recursive: true });
writeFileSync(join(folder, "secret.json"), "{}");
writeFileSync(join(folder, "dist", "index.html"), '<meta nonce="__NONCE__">');
writeFileSync(join(folder, "dist", "assets", "app-1.js"), "1;");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = createPages(join(folder, "dist"));
const get = (path: string): Response => pages(new Request(`http://host.test${path}`));

describe("the pages of the host", () => {
  it("answer the app for every page of it, with a nonce of its own that the policy knows", async () => {
    const answers = [get("/"), get("/dossiers/1001"), get("/index.html")];
    const nonces = new Set<string>();
    for (const answer of answers) {
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? "";
      expect(answer.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(answers.length);
  });

  it("answer built files with their type, to be kept for good", () => {
    const answer = get("/assets/app-1.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  it.each(["/../secret.json", "/%2e%2e/secret.json", "/assets/..%2f..%2fsecret.json", "/assets/none.js"])(
    "never lead out of their folder: %s",
    (path) => {
      expect(get(path).status).toBe(404);
    },
  );

  it("change nothing", () => {
    expect(pages(new Request("http://host.test/", { method: "POST" })).status).toBe(405);
  });

  it("say so where they were not built", () => {
    expect(createPages(join(folder, "none"))(new Request("http://host.test/")).status).toBe(503);
  });
});
