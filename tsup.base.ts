import type { Options } from "tsup";

/** One output file per source file, so that bundlers drop what a host doesn't import and file directives survive. */
const keepFiles: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "keep-files",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, (args) =>
      args.kind === "entry-point" || args.path.endsWith(".css")
        ? undefined
        : { path: args.path.replace(/\.tsx?$/, ".js"), external: true },
    );
  },
};

export const perFile: Options = {
  entry: ["src/**/*.{ts,tsx}", "!src/**/*.test.*", "!src/**/testing/**"],
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  dts: false,
  sourcemap: true,
  clean: true,
  splitting: false,
  treeshake: false,
  skipNodeModulesBundle: true,
  esbuildPlugins: [keepFiles],
  esbuildOptions(options) {
    // Else the folders that all files share would be left out of `dist`.
    options.outbase = "src";
  },
};
