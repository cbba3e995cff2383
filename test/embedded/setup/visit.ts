import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { ReactVersion } from "./build-page.ts";
import { servePage, type ServedPage } from "./serve.ts";

declare global {
  interface Window {
    /** What the page's policy refused. */
    refused: string[];
    /** What the page itself tells: how often the host's form was sent, who was picked, which routes were called. */
    submitted: number;
    picked: string[];
    calls: readonly string[];
    /** Lets the suggestions come, where the page keeps them waiting. */
    suggest: () => void;
  }
}

/** Opens what the page shows under a name, as a user who just came in. */
export type Visit = (show: string, options?: BrowserContextOptions) => Promise<Page>;

/** Opens pages of one React. Each test fails where the page's policy refused something, or the console told an error. */
export function visiting(react: ReactVersion): Visit {
  let browser: Browser;
  let served: ServedPage;
  const open: { readonly page: Page; readonly errors: string[] }[] = [];
  beforeAll(async () => {
    served = await servePage(join(inject("embeddedPages"), react));
    browser = await chromium.connect(inject("embeddedBrowserAt"));
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  afterEach(async () => {
    for (const { page, errors } of open.splice(0)) {
      expect(await page.evaluate(() => window.refused)).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });
  return async (show, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
    context.setDefaultTimeout(5000);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error") errors.push(line.text());
    });
    await page.addInitScript(() => {
      window.refused = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    open.push({ page, errors });
    await page.goto(`${served.address}/?show=${show}`);
    expect(await page.evaluate(() => document.documentElement.dataset["react"]?.split(".")[0])).toBe(react);
    return page;
  };
}
