import { describe, expect, it } from "vitest";
import { LAYERS, mayImport, OUTSIDE, partOf, partOfImport, TESTS_MAY } from "./layers.ts";
import { importsOf, sourceFiles } from "./source-files.ts";

const files = sourceFiles(["packages"]).filter((file) => partOf(file.path) !== null);
const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\/|\/fixtures\//.test(path);
const packageOf = (part: string): string => part.split("/")[0] ?? part;

describe("who may import whom", () => {
  it("sees the files of every part that exists", () => {
    console.info(`house: ${files.length} files, ${files.reduce((sum, file) => sum + file.imports.length, 0)} imports`);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(300);
  });

  it("knows every part by name", () => {
    const unknown = files.map((file) => partOf(file.path)).filter((part) => part !== null && !(part in LAYERS));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("holds the table of the architecture", () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const from = partOf(file.path);
        const to = partOfImport(file.path, specifier);
        if (from === null || to === null || mayImport(from, to)) return [];
        if (isTest(file.path) && (packageOf(from) === packageOf(to) || TESTS_MAY.includes(packageOf(to)))) return [];
        return [`${file.path} imports ${specifier}: ${from} may not import ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("lets nothing from outside in but what the part may use", () => {
    const wrong = files
      .filter((file) => !isTest(file.path))
      .flatMap((file) =>
        file.imports
          .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("@adminsync/"))
          .filter((specifier) => {
            const part = partOf(file.path) ?? "";
            const allowed = OUTSIDE[part] ?? OUTSIDE[packageOf(part)] ?? [];
            return !allowed.some(
              (name) => specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`),
            );
          })
          .map((specifier) => `${file.path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it("has no cycle, type imports counted", () => {
    expect(cycles()).toEqual([]);
  });

  it("re-exports by name only, and no part goes through its own index", () => {
    const wrong = files.flatMap((file) => [
      ...(/export\s+\*/.test(file.text) ? [`${file.path} has export *`] : []),
      ...file.imports
        .filter((specifier) => /^\.{1,2}\/(?:.*\/)?index\.tsx?$/.test(specifier) && !file.path.endsWith("/index.ts"))
        .filter(() => !isTest(file.path))
        .map((specifier) => `${file.path} imports ${specifier}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe("the reader of imports", () => {
  it("sees type imports, re-exports, side effects and dynamic imports, and no comment", () => {
    const text = [
      'import type { A } from "./a.ts";',
      'import {\n  b,\n} from "./b.ts";',
      'export { c } from "./c.ts";',
      'import "./d.css";',
      'const e = await import("./e.ts");',
      '// import "./no.ts";',
    ].join("\n");
    expect(importsOf(text)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.css", "./e.ts"]);
  });

  it("refuses what the table refuses", () => {
    expect(mayImport("core/values", "core/compare")).toBe(false);
    expect(mayImport("server", "connectors/adminpulse")).toBe(false);
    expect(mayImport("server/cli", "connectors/adminpulse")).toBe(true);
    expect(partOfImport("packages/core/src/values/date.ts", "../model/json.ts")).toBe("core/model");
  });
});

function cycles(): string[][] {
  const known = new Set(files.map((file) => file.path));
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => new URL(specifier, `file:///${file.path}`).pathname.slice(1))
        .filter((path) => known.has(path)),
    ]),
  );
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
