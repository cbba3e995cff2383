import { parentPort, workerData } from "node:worker_threads";
import { hostile } from "../cases/hostile.mjs";
import { contestants } from "../contestants.mjs";

const contestant = contestants.find(({ name }) => name === workerData.name);

/** The text of an input, to see that it was not changed; long lists and cycles have none. */
function print(input) {
  try {
    if (input.some((side) => side?.length > 10_000)) return "";
    return JSON.stringify(input);
  } catch {
    return "";
  }
}

function verdictOf({ make, run }) {
  const input = make();
  const before = print(input);
  const names = Object.getOwnPropertyNames(Object.prototype).length;
  let verdict = "survived";
  try {
    run(contestant, input);
  } catch (error) {
    if (typeof error?.code !== "string") verdict = "error without a code";
  }
  if (Object.getOwnPropertyNames(Object.prototype).length !== names || {}.polluted !== undefined) return "polluted";
  return print(input) === before ? verdict : "changed its input";
}

const tell = parentPort.postMessage.bind(parentPort);
tell("ready");
for (const one of hostile.slice(workerData.from)) tell(verdictOf(one));
tell("done");
