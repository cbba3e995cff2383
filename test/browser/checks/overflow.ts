import type { Page } from "playwright";

/** A telephone, a tablet, a laptop. CSS pixels. */
const WIDTHS = [320, 768, 1280] as const;

/** What makes the page wider than its window, at each width; the page ends as wide as it was. */
export async function overflows(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      const sticksOut = (element: Element): boolean => element.getBoundingClientRect().right > root.clientWidth + 0.5;
      return [...document.body.querySelectorAll("*")]
        .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
        .slice(0, 5)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 40)}`);
    });
    if (wide.length > 0) found.push(`${width} px: ${wide.join(" | ")}`);
  }
  if (before !== null) await page.setViewportSize(before);
  return found;
}
