import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseDossierId, type Dossier } from "@adminsync/core/model";
import type { HostDossiers } from "@adminsync/server";

/** A host's dossiers in a file of its own. A change is written beside the file and takes its place at once, so that a kill leaves the old or the new. */
export function dossierFile(file: string): HostDossiers {
  const all = (): Map<string, string> => {
    const lines = readFileSync(file, "utf8").split("\n");
    return new Map(lines.flatMap((line) => pairOf(line.split("\t"))));
  };
  const list = (): Dossier[] =>
    [...all()].flatMap(([text, name]) => {
      const id = parseDossierId(text);
      return id === null ? [] : [{ id, name }];
    });
  return {
    get: async (_firmId, id) => list().find((dossier) => dossier.id === id) ?? null,
    list: async () => ({ dossiers: list(), cursor: null }),
    rename: async (_firmId, id, name, { ifName }) => {
      const names = all();
      if (!names.has(id)) return "not-found";
      if (names.get(id) !== ifName) return "name-changed";
      writeDossiers(file, names.set(id, name));
      return "renamed";
    },
  };
}

/** Writes the whole file, from names by id. */
export function writeDossiers(file: string, names: ReadonlyMap<string, string>): void {
  writeFileSync(`${file}.new`, [...names].map(([id, name]) => `${id}\t${name}\n`).join(""));
  renameSync(`${file}.new`, file);
}

function pairOf([id, name]: readonly string[]): [string, string][] {
  return id === undefined || name === undefined ? [] : [[id, name]];
}
