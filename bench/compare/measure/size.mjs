import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a host imports of each to diff, or to merge. */
const IMPORTS = {
  adminsync: "export * from './adapter.mjs'",
  jsondiffpatch: "export { create } from 'jsondiffpatch'",
  "json-diff-ts": "export { diff } from 'json-diff-ts'",
  microdiff: "export { default } from 'microdiff'",
  "deep-diff": "export { default } from 'deep-diff'",
  "just-diff": "export { diff } from 'just-diff'",
  "fast-json-patch": "export { compare } from 'fast-json-patch'",
  rfc6902: "export { createPatch } from 'rfc6902'",
  "deep-object-diff": "export { detailedDiff } from 'deep-object-diff'",
  "node-diff3": "export { diff3Merge } from 'node-diff3'",
  "three-way-merge": "export { default } from 'three-way-merge'",
  trimerge: "export { combineMergers, trimergeEquality } from 'trimerge'",
  "@scalar/json-diff": "export { diff, merge } from '@scalar/json-diff'",
};

/** Bytes in a browser, minified and gzipped; null for what is not bundled that simply (Automerge brings WebAssembly). */
export async function measureSize(name, folder) {
  const contents = IMPORTS[name];
  if (contents === undefined) return null;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@adminsync/source"],
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
