// Run as a program: shows that the worker of its second argument lives, on the PostgreSQL of its first, until it is killed.
import { Client } from "pg";
import { announceWorker } from "../postgres/liveness.ts";

const [, , url, workerId] = process.argv;
if (url === undefined || workerId === undefined) throw new Error("which database, which worker?");
await announceWorker(() => new Client({ connectionString: url }), workerId);
process.stdout.write("announced\n");
