import { defineConfig } from "tsup";
import { perFile } from "../../tsup.base.ts";

export default defineConfig([perFile, { entry: { styles: "src/styles/styles.css" }, format: ["esm"], clean: false }]);
