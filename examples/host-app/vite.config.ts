import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

/** Stands where the server puts the nonce of an answer. */
const NONCE = "__NONCE__";
const HOST = "http://127.0.0.1:4177";

// `--mode source` takes the packages from their sources, for work on both at once; what is shipped takes what they publish.
export default defineConfig(({ mode }) => ({
  root: `${import.meta.dirname}/web`,
  plugins: [react()],
  resolve: mode === "source" ? { conditions: ["@adminsync/source", ...defaultClientConditions] } : {},
  html: { cspNonce: NONCE },
  // Nothing inlined as a data: address, which the host's Content-Security-Policy would refuse.
  build: { outDir: "../dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": HOST, "/demo": HOST, "/adminsync": HOST } },
}));
