import type { AdminPulseSandbox } from "@adminsync/sandbox/adminpulse";
import { serve } from "../host/serve.ts";
import { createSign } from "./sign.ts";

/** A request that the package keeps waiting. */
export interface Held {
  /** Resolves when it has come in. */
  readonly asked: Promise<void>;
  /** Lets the package answer as it would have. */
  release(): void;
}

/** A way to an AdminPulse that lives in the test: several hosts may have one each to the same. */
export interface PackageFront {
  readonly url: string;
  /** Keeps the how-manieth request for a single relation from now on waiting, and those after it. */
  hold(nth: number): Held;
  close(): Promise<void>;
}

export async function openFront(sandbox: AdminPulseSandbox): Promise<PackageFront> {
  let gate: ((request: Request) => Promise<void>) | null = null;
  const listening = await serve(async (request) => {
    await gate?.(request);
    return sandbox.fetch(request);
  });
  return {
    url: listening.url,
    hold: (nth) => {
      let left = nth;
      const asked = createSign();
      const released = createSign();
      gate = async (request) => {
        if (!new URL(request.url).searchParams.has("uniqueIdentifier")) return;
        left -= 1;
        if (left > 0) return;
        asked.give();
        await released.given;
      };
      const release = (): void => {
        gate = null;
        released.give();
      };
      return { asked: asked.given, release };
    },
    close: () => listening.close(),
  };
}
