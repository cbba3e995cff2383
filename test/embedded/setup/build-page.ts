import { resolve } from "node:path";
import { build } from "vite";

/** The versions of React that the widgets promise to run under. */
export const REACTS = ["19", "18"] as const;
export type ReactVersion = (typeof REACTS)[number];

const MODULES = resolve("test/react-18/node_modules");

/** Builds the host's page out of the sources, with the React that is asked for. */
export async function buildPage(react: ReactVersion, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve("stories/embedded"),
    logLevel: "error",
    resolve: {
      conditions: ["@adminsync/source", "module", "browser", "production"],
      alias:
        react === "19"
          ? []
          : [
              { find: /^react(?=\/|$)/, replacement: `${MODULES}/react` },
              { find: /^react-dom(?=\/|$)/, replacement: `${MODULES}/react-dom` },
            ],
    },
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false },
  });
}
