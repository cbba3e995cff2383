import { existsSync, readFileSync } from "node:fs";
import { lists } from "./lists.mjs";
import { sequences } from "./sequences.mjs";
import { values } from "./values.mjs";

/** Cases from a folder with `values.jsonl`, `lists.jsonl` and `sequences.jsonl`; the small set of our own where there is none. */
export function loadCases(folder) {
  if (!existsSync(folder)) return { values, lists, sequences, from: "the small set of this folder" };
  const read = (name) => {
    const lines = readFileSync(`${folder}/${name}.jsonl`, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  };
  return {
    values: read("values"),
    lists: read("lists"),
    sequences: read("sequences"),
    from: "the cases decided by hand",
  };
}
