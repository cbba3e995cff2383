import { defineConfig } from "tsup";
import { perFile } from "../../tsup.base.ts";

export default defineConfig(perFile);
