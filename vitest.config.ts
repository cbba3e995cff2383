import { defineConfig } from "vitest/config";

const conditions = ["@adminsync/source", "module", "browser", "development|production"];
const source = { resolve: { conditions }, ssr: { resolve: { conditions: ["@adminsync/source", "module", "node"] } } };

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", "packages/server/src/**/*.test.ts", "test/journey/**"],
        },
      },
      {
        ...source,
        test: {
          name: "server",
          environment: "node",
          include: ["packages/server/src/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
