import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

// The bundler is the one of the other benchmark.
const { build } = createRequire(new URL("../compare/package.json", import.meta.url))("esbuild");
const OURS = fileURLToPath(new URL("../..", import.meta.url));

/** Leaves out what is only imported on demand. (Splitting into chunks would not do: one chunk that is shared with something on demand is counted whole.) */
const onDemandApart = {
  name: "on-demand-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, importer }) =>
      kind === "dynamic-import" ? { path: resolve(dirname(importer), path), external: true } : undefined,
    );
  },
};

/**
 * Bytes, minified and gzipped: `first`, before anything runs; `later`, what is added by all that this may import on demand, and by what that may import.
 * `parts`: where the minified bytes of `first` come from.
 */
export async function measure({ source, from, css }) {
  const resolveDir = from === undefined ? OURS : fileURLToPath(new URL(`../${from}`, import.meta.url));
  const loader = css === true ? "css" : "js";
  const first = await bundle(source, { resolveDir, loader });
  const onDemand = new Set();
  let whole = first;
  for (let found = first.onDemand; found.some((path) => !onDemand.has(path)); found = whole.onDemand) {
    for (const path of found) onDemand.add(path);
    // Exported, or it would be dropped as unused.
    const also = [...onDemand].map((path, at) => `export * as later${at} from ${JSON.stringify(path)};`);
    whole = await bundle([source, ...also].join("\n"), { resolveDir, loader });
  }
  return { first: first.bytes, later: whole.bytes - first.bytes, parts: first.parts };
}

async function bundle(contents, { resolveDir, loader }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, loader },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    platform: "browser",
    target: "es2022",
    external: ["react", "react-dom"],
    conditions: ["@adminsync/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [onDemandApart],
    logLevel: "silent",
  });
  const [{ inputs, imports }] = Object.values(metafile.outputs);
  return {
    bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    onDemand: imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path),
    parts: partsOf(inputs),
  };
}

/** Minified bytes by where they come from, the largest first. */
function partsOf(inputs) {
  const parts = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const ours = /packages\/(core|react)\/src\/([^/]+)/.exec(path);
    const theirs = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path);
    const part = ours !== null ? `${ours[1]}/${ours[2]}` : (theirs?.[1] ?? path);
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  return [...parts].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a);
}
