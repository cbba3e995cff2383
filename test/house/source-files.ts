import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One source file: its path from the root, with forward slashes, and every module it names, type imports too. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".adminsync", ".vitest", "storybook-static"]);
const IMPORT =
  /(?:^|[;\s])(?:import|export)\s+(?:type\s+)?(?:[^'"();]*?\sfrom\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;

/** Every TypeScript file below the named folders. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .map((file) => {
      const text = readFileSync(file, "utf8");
      return { path: relative(ROOT, file).split(sep).join(posix.sep), text, imports: importsOf(text) };
    });
}

/** A text without its comments, as far as a reader of lines can tell. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
}

/** The modules that a text names in its imports and exports, also dynamically. */
export function importsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

function filesBelow(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}
