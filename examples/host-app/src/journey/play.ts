import { badDays } from "./bad-days.ts";
import { openBrowser } from "./browser.ts";
import { connect } from "./connect.ts";
import { link } from "./link.ts";
import { pull } from "./pull.ts";
import { createStepper } from "./step.ts";
import { template } from "./template.ts";
import type { World } from "./world.ts";

/** Plays the product's whole journey over HTTP against a running host; answers how many steps passed. Throws at the first that doesn't. */
export async function play(url: string, print: (line: string) => void): Promise<number> {
  const { step, count } = createStepper(print);
  const world: World = {
    url,
    step,
    lies: await openBrowser(url, "lies"),
    noor: await openBrowser(url, "noor"),
    behindTheScenes: async (what) => {
      const response = await fetch(`${url}/demo/control`, { method: "POST", body: JSON.stringify(what) });
      if (!response.ok) throw new Error(`the demo refused ${JSON.stringify(what)}: ${await response.text()}`);
      return response.json();
    },
  };
  print("Connect");
  const { connectionId, key } = await connect(world);
  print("Link a dossier");
  const linked = await link(world, connectionId);
  print("Pull, on demand and at night");
  await pull(world, linked);
  print("A template");
  await template(world, linked);
  print("Bad days");
  await badDays(world, linked, key);
  return count();
}
