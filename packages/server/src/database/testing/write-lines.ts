// Run as a program: writes line after line to the embedded database of the folder that is its argument, and tells each that is kept.
import { openEmbedded } from "../embedded/open-embedded.ts";
import { firm } from "./firm.ts";

const [, , folder] = process.argv;
if (folder === undefined) throw new Error("which folder?");
const A = firm("firm-a");
const database = await openEmbedded(folder, { backupEveryMs: null });
for (let line = 1; ; line += 1) {
  await database.asFirm(A, (sql) =>
    sql.run("insert into adminsync.history (firm_id, id, at, event) values ($1, $2, now(), '{}')", [A, String(line)]),
  );
  process.stdout.write(`${line}\n`);
}
