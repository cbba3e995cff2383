import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createWireOffice, type WireOffice } from "./wire-office.ts";

/** Where the stories' server is mounted. */
export const BASE = "/adminsync";

let worker: Promise<ReturnType<typeof setupWorker>> | null = null;
let office: WireOffice | null = null;

async function start(): Promise<ReturnType<typeof setupWorker>> {
  const made = setupWorker();
  await made.start({ quiet: true, onUnhandledFrame: "bypass" });
  return made;
}

/** The server of the story that is shown. @throws Error where it has none. */
export function servedOffice(): WireOffice {
  if (office === null) throw new Error("This story has no server: give it `beforeEach: serving()`");
  return office;
}

/** Puts a server of its own behind a story, `prepare`d for its good or bad day. What the browser asks below `/adminsync`, it answers. */
export function serving(prepare: (office: WireOffice) => void = () => {}): () => Promise<() => void> {
  return async () => {
    worker ??= start();
    const running = await worker;
    const own = createWireOffice(BASE);
    office = own;
    prepare(own);
    running.resetHandlers(http.all(`*${BASE}/*`, ({ request }) => own.answer(request) ?? undefined));
    return () => {
      running.resetHandlers();
      office = null;
    };
  };
}
