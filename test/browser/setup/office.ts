import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { inject } from "vitest";
import { startDemo } from "./demo-server.ts";
import { DESK, openPage, watch, type Complaints } from "./watch.ts";

/** A browser of one person: its cookies, its tabs. */
export interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: Complaints;
  /** Another tab of the same person. */
  openTab(): Promise<Page>;
}

/** A running demo, and the people who sit before it. */
export interface Office {
  readonly url: string;
  /** A browser of its own, at the host's first page. */
  sitDown(): Promise<Desk>;
  /** Does something behind everybody's back: at the package, or to the clock. */
  behindTheScenes(what: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Starts a demo of its own; the browser is shared with the other journeys. */
export async function openOffice(): Promise<Office> {
  const demo = await startDemo(inject("pages"), inject("emptyData"));
  const browser: Browser = await chromium.connect(inject("browserAt"));
  return {
    url: demo.url,
    sitDown: async () => {
      const context = await browser.newContext({ ...DESK, baseURL: demo.url });
      const complaints = await watch(context);
      const openTab = async (): Promise<Page> => {
        const page = await openPage(context);
        await page.goto("/");
        return page;
      };
      return { context, complaints, page: await openTab(), openTab };
    },
    behindTheScenes: async (what) => {
      const response = await fetch(`${demo.url}/demo/control`, { method: "POST", body: JSON.stringify(what) });
      if (!response.ok) throw new Error(`the demo refused ${JSON.stringify(what)}: ${await response.text()}`);
    },
    close: async () => {
      await browser.close();
      await demo.stop();
    },
  };
}
