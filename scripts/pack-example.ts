// Packs core and react, and builds examples/vite with the tarballs outside the workspace: what a host developer gets.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { requireNode } from "./require-node.ts";

requireNode();
const folder = mkdtempSync(join(tmpdir(), "adminsync-pack-"));
try {
  build();
  console.log("examples/vite compiles and builds from the packed tarballs");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function build(): void {
  const tarballs = new Map(["core", "react"].map((name) => [`@adminsync/${name}`, pack(name)]));
  const app = join(folder, "app");
  cpSync("examples/vite", app, { recursive: true, filter: (path) => !/node_modules|dist/.test(path) });
  const file = join(app, "package.json");
  const written = [...tarballs].reduce(
    (text, [name, tarball]) => text.replace(`"${name}": "workspace:*"`, `"${name}": "file:${tarball}"`),
    readFileSync(file, "utf8"),
  );
  // A tarball that needs another tarball finds it by this.
  const overrides = `"overrides": { "@adminsync/core": "file:${tarballs.get("@adminsync/core") ?? ""}" }`;
  writeFileSync(file, written.replace(/\}\s*$/, `, ${overrides} }\n`));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], app);
  run("npm", ["run", "build"], app);
}

function pack(name: string): string {
  const out = join(folder, name);
  run("pnpm", ["pack", "--pack-destination", out], join("packages", name));
  const [tarball] = readdirSync(out).filter((entry) => entry.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  return resolve(out, tarball);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (done.status === 0) return;
  process.stdout.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  throw new Error(`${command} ${args.join(" ")} failed`);
}
