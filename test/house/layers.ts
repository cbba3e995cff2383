import { posix } from "node:path";

/** The parts of the house and whom each may import: the table of the architecture, in one place. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "core/errors": ["core/model"],
  "core/model": ["core/errors"],
  "core/values": ["core/errors", "core/model"],
  "core/record": ["core/values", "core/model", "core/errors"],
  "core/compare": ["core/values", "core/model", "core/errors"],
  "core/bindings": ["core/compare", "core/values", "core/model"],
  "core/match": ["core/values", "core/model", "core/errors"],
  "core/sync": ["core/model", "core/errors"],
  "core/connector": ["core/model", "core/errors"],
  "core/protocol": ["core/match", "core/record", "core/model", "core/errors"],
  "core/adapter": ["core/protocol", "core/model", "core/errors"],
  "core/client": ["core/adapter", "core/sync", "core/model", "core/errors"],
  "core/bulk": ["core/adapter", "core/client", "core/match", "core/model", "core/errors"],
  "core/index": ["core/client", "core/adapter"],
  "core/trace": ["core/client", "core/sync"],
  "connectors/http": ["core"],
  "connectors/adminpulse": ["core", "connectors/http"],
  "server/cli": ["core", "connectors", "server"],
  server: ["core"],
  react: ["core"],
  testing: ["core"],
  sandbox: ["core/model", "core/values"],
};

/** What tests may import besides their own package. */
export const TESTS_MAY: readonly string[] = ["testing", "sandbox"];

/** Modules from outside the house that a part may use; a part that is not named may use none but its platform's. */
export const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  "core/record": ["valibot"],
  "core/protocol": ["valibot"],
  "core/adapter": ["valibot", "eventsource-parser"],
  "core/client": ["zustand"],
  connectors: ["valibot", "node:"],
  server: ["valibot", "oauth4webapi", "pg", "pg-boss", "@electric-sql/pglite", "@remix-run/node-fetch-server", "node:"],
  react: ["react", "react-dom", "@radix-ui"],
  sandbox: ["oidc-provider", "node:"],
};

/** The part that a file belongs to, such as `core/values`, `server` or `server/cli`; null outside `packages`. */
export function partOf(path: string): string | null {
  const [packages, name = "", src, folder = ""] = path.split("/");
  if (packages !== "packages" || src !== "src") return null;
  if (name === "server" && /^cli(\.ts|$)/.test(folder)) return "server/cli";
  if (name === "core" || name === "connectors") return `${name}/${folder.replace(/\.tsx?$/, "")}`;
  return name;
}

/** The part that an import leads to: by entry point, or by relative path; null for a module from outside. */
export function partOfImport(from: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return partOf(posix.join(posix.dirname(from), specifier));
  const own = /^@adminsync\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (own === null) return null;
  const [, name = "", entry] = own;
  return (name === "core" || name === "connectors") && entry !== undefined ? `${name}/${entry}` : name;
}

/** Whether a part may import another, by the table. */
export function mayImport(from: string, to: string): boolean {
  if (from === to || (from.startsWith("server") && to === "server" && from !== "server/cli")) return true;
  return (LAYERS[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
}
