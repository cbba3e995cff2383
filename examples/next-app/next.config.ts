import { join } from "node:path";
import type { NextConfig } from "next";

export default {
  // What runs on the server stays the packages' own files: the embedded database starts a thread from one of them.
  serverExternalPackages: ["@adminsync/connectors", "@adminsync/core", "@adminsync/sandbox", "@adminsync/server"],
  // Only because the packages are linked from this repository. An app that has them from the registry leaves it out.
  turbopack: { root: join(import.meta.dirname, "..", "..") },
  poweredByHeader: false,
} satisfies NextConfig;
