import { Worker } from "node:worker_threads";
import { hostile } from "../cases/hostile.mjs";

const LIMIT = 2000;

/** Runs the cases in a worker from `from` on; answers the verdicts until one gives no answer in time. */
function runFrom(name, from) {
  return new Promise((resolve) => {
    const verdicts = [];
    const worker = new Worker(new URL("./hostile-worker.mjs", import.meta.url), {
      workerData: { name, from },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const end = (verdict) => {
      clearTimeout(timer);
      if (verdict !== undefined) verdicts.push(verdict);
      void worker.terminate().then(() => resolve(verdicts));
    };
    let timer = setTimeout(() => end("no answer"), 20_000);
    worker.on("message", (message) => {
      clearTimeout(timer);
      if (message === "done") return end();
      if (message !== "ready") verdicts.push(message);
      timer = setTimeout(() => end("no answer"), LIMIT);
    });
    worker.on("error", () => end("crash"));
  });
}

/** How many hostile inputs are answered, or refused with a code, within two seconds, with nothing polluted and no input changed. */
export async function measureHostile({ name }) {
  const verdicts = [];
  while (verdicts.length < hostile.length) verdicts.push(...(await runFrom(name, verdicts.length)));
  const wrong = hostile.flatMap((one, at) => (verdicts[at] === "survived" ? [] : [`${one.name}: ${verdicts[at]}`]));
  return { cases: hostile.length, survived: hostile.length - wrong.length, wrong };
}
