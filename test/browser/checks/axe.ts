import { source } from "axe-core";
import type { Page } from "playwright";

/** What the rules find on a page, as it stands: each rule with the elements that break it. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send("Page.getFrameTree");
    // A world of its own beside the page's: the same document, and nothing of ours where the page's policy would have a say.
    const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "accessibility",
    });
    await session.send("Runtime.evaluate", { expression: source, contextId });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: RUN,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? "axe failed");
    const found: unknown = result.value;
    if (!Array.isArray(found)) throw new Error("axe told nothing");
    return found.map(String);
  } finally {
    await session.detach();
  }
}

const RUN = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.target.join(" ") + " (" + node.failureSummary + ")").join(" | ")))`;
