import { mkdir, readdir } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import { AdminSyncError } from "@adminsync/core/errors";

/** What lies where in the folder of an embedded database. */
export interface EmbeddedFolder {
  readonly root: string;
  /** PostgreSQL's own files. */
  readonly data: string;
  /** Data that are still being made; never the only copy of anything. */
  readonly unfinished: string;
  readonly locks: string;
  readonly backups: string;
  readonly reserve: string;
  readonly key: string;
}

const OWN = new Set(["data", "data.unfinished", "locks", "backups", "reserve", "secret.key"]);
const NOT_OURS_BUT_HARMLESS = new Set(["lost+found", ".gitignore", ".gitkeep", ".DS_Store"]);

/** The places within a folder, which need not exist. Throws `CONFIGURATION_INVALID` where the name can't be that of a folder of our own. */
export function embeddedFolder(folder: string): EmbeddedFolder {
  if (folder.trim() === "") throw invalid("the database's folder has no name");
  if (folder.includes("\0")) throw invalid("the database's folder has a name that no file system takes");
  if (/^[a-z][a-z0-9+.-]+:/i.test(folder)) throw invalid("the database's folder is a URL; PostgreSQL's goes in `url`");
  const root = resolve(folder);
  if (root === parse(root).root) throw invalid("the database can't have the whole disk as its folder");
  return {
    root,
    data: join(root, "data"),
    unfinished: join(root, "data.unfinished"),
    locks: join(root, "locks"),
    backups: join(root, "backups"),
    reserve: join(root, "reserve"),
    key: join(root, "secret.key"),
  };
}

/** Makes the folder, readable by its owner only. Throws `CONFIGURATION_INVALID` where it can't, or where it holds files of somebody else. */
export async function claimFolder(folder: EmbeddedFolder): Promise<void> {
  const entries = await mkdir(folder.root, { recursive: true, mode: 0o700 })
    .then(() => readdir(folder.root))
    .catch((cause: unknown) => {
      throw invalid(`the database's folder ${folder.root} can't be used`, cause);
    });
  const foreign = entries.filter((name) => !OWN.has(name) && !NOT_OURS_BUT_HARMLESS.has(name) && !isPutAside(name));
  if (foreign.length === 0 || entries.includes("locks")) return;
  throw invalid(`the database's folder ${folder.root} holds other files, such as ${foreign[0] ?? ""}`);
}

const ASIDE = "data.before-restore-";

/** Where a restore puts what was there. */
export function asideName(folder: EmbeddedFolder, at: Date): string {
  return join(folder.root, `${ASIDE}${at.toISOString().replaceAll(/[:.]/g, "-")}`);
}

/** Whether a restore put it aside. */
export function isPutAside(name: string): boolean {
  return name.startsWith(ASIDE);
}

function invalid(problem: string, cause?: unknown): AdminSyncError {
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } }, { cause });
}
