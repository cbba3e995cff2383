import type { BrowserContext, Page } from "playwright";
import { STUCK_MS } from "./stuck.ts";

/** What a page must not do, as it happened. */
export interface Complaints {
  /** Errors of scripts and in the console, and what the page's Content-Security-Policy refused. */
  readonly faults: string[];
  /** Answers from 400 upwards: the browser notes each in its console; some journeys mean to have them. */
  readonly refusals: string[];
}

/** The browser's own note of an answer that is not a good one. */
const REFUSAL = "Failed to load resource";

/** Listens to all pages of a browser. */
export async function watch(context: BrowserContext): Promise<Complaints> {
  const faults: string[] = [];
  const refusals: string[] = [];
  await context.exposeBinding("__refusedByPolicy", (_source, what: string) => void faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell: unknown = Reflect.get(globalThis, "__refusedByPolicy");
      if (typeof tell === "function") tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    if (message.text().startsWith(REFUSAL)) return;
    faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`script: ${String(error.error().stack ?? error.error())}`));
  context.on("response", (response) => {
    if (response.status() >= 400) refusals.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  return { faults, refusals };
}

/** Every page of the host speaks Dutch and fits a laptop, unless a test says otherwise. */
export const DESK = { viewport: { width: 1280, height: 900 }, locale: "nl-BE", timezoneId: "Europe/Brussels" } as const;

/** Opens a page that fails soon where something never comes. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(STUCK_MS);
  return page;
}
