import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeEach, onTestFailed } from "vitest";

/** The steps of one journey stand on each other: after one that failed the others fail at once, and say why. A picture shows where it ended. */
export function stepsInOrder(page: () => Page): void {
  let stuckAt: string | null = null;
  beforeEach(({ task }) => {
    if (stuckAt !== null) throw new Error(`not reached: the journey ended at '${stuckAt}'`);
    onTestFailed(async () => {
      if (stuckAt !== null) return;
      stuckAt = task.name;
      const path = join(tmpdir(), `adminsync-stuck-${task.id}.png`);
      await page().screenshot({ path });
      process.stderr.write(`'${task.name}' ended as ${path} shows\n`);
    });
  });
}
