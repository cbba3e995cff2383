import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

// The bundler is the one of the other benchmarks.
const { build } = createRequire(new URL("../compare/package.json", import.meta.url))("esbuild");
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const common = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  platform: "browser",
  target: "es2022",
  jsx: "automatic",
  conditions: ["@adminsync/source"],
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "silent",
};

/** The script of a contestant's page. */
export async function pageOf(name) {
  const { outputFiles } = await build({ ...common, entryPoints: [path(`pages/${name}.jsx`)] });
  return outputFiles[0].text;
}

export async function stylesheet() {
  const contents = `@import "@adminsync/react/styles.css";`;
  const { outputFiles } = await build({ ...common, stdin: { contents, resolveDir: path("."), loader: "css" } });
  return outputFiles[0].text;
}

async function bytesOf(contents, resolveDir) {
  const stdin = { contents, resolveDir, loader: "js" };
  const { outputFiles } = await build({
    ...common,
    stdin,
    external: ["react", "react-dom"],
    nodePaths: [path("node_modules")],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** What the project's widgets stand on anyway: Select is the browser's own, and lists float by Popover. */
const RADIX = `export * as Popover from "@radix-ui/react-popover"; export * as Dialog from "@radix-ui/react-dialog";`;
const VIRTUAL = `export { useVirtualizer } from "@tanstack/react-virtual";`;

/** What a combobox adds to Radix Popover and Dialog, kB gzip: list, windowing, keyboard, and what a peer floats on. */
export async function sizes() {
  const widget = path("../../packages/react");
  const own = `export { useReferenceCombobox } from "@adminsync/react";`;
  const radix = await bytesOf(RADIX, widget);
  const more = async (contents) => ((await bytesOf(`${RADIX}${contents}`, widget)) - radix) / 1024;
  return {
    adminsync: await more(own),
    downshift: await more(`export { useCombobox } from "downshift"; ${VIRTUAL}`),
    "base-ui": await more(`export { Combobox } from "@base-ui/react/combobox"; ${VIRTUAL}`),
  };
}
