import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

// The bundler is the one of the other benchmark.
const { build } = createRequire(new URL("../compare/package.json", import.meta.url))("esbuild");
const OURS = fileURLToPath(new URL("../..", import.meta.url));

/** Bytes, minified and gzipped, a file at a time as a browser loads them: `first` before anything runs, `later` on demand. */
export async function measure({ source, from, css }) {
  const resolveDir = from === undefined ? OURS : fileURLToPath(new URL(`../${from}`, import.meta.url));
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir, loader: css === true ? "css" : "js" },
    bundle: true,
    minify: true,
    splitting: css !== true,
    format: "esm",
    outdir: "/out",
    write: false,
    metafile: true,
    absWorkingDir: "/",
    platform: "browser",
    target: "es2022",
    external: ["react", "react-dom", "react/jsx-runtime", "react-dom/client"],
    conditions: ["@adminsync/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const { outputs } = metafile;
  const paths = new Map(outputFiles.map((file) => [file.path, gzipSync(file.contents, { level: 9 }).length]));
  const sizeOf = (path) => paths.get(`/${path}`) ?? 0;
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint !== undefined && /stdin/.test(path));
  const first = new Set();
  const reach = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind, external } of outputs[path].imports) {
      if (kind === "import-statement" && external !== true) reach(next);
    }
  };
  reach(entry);
  const all = Object.keys(outputs);
  const sum = (list) => list.reduce((total, path) => total + sizeOf(path), 0);
  return {
    first: sum([...first]),
    later: sum(all.filter((path) => !first.has(path))),
    parts: partsOf([...first].map((path) => outputs[path].inputs)),
  };
}

/** Minified bytes by where they come from, the largest first. */
function partsOf(files) {
  const parts = new Map();
  for (const inputs of files) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const ours = /packages\/(core|react)\/src\/([^/]+)/.exec(path);
      const theirs = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path);
      const part = ours !== null ? `${ours[1]}/${ours[2]}` : (theirs?.[1] ?? path);
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  return [...parts].sort(([, a], [, b]) => b - a);
}
