import { useCallback, useEffect, useState } from "react";
import { noteServerTime } from "../adminsync/demo-clock.ts";
import { ask } from "../api/call.ts";
import { demoState, type DemoState } from "./answers.ts";

const EVERY_MS = 3000;

/** The clock, the bad day and the latest calls: asked for now and then, while the panel is open and the page is seen. */
export function useDemoState(open: boolean): { readonly state: DemoState | null; readonly refresh: () => void } {
  const [state, setState] = useState<DemoState | null>(null);
  const refresh = useCallback(() => {
    const look = async (): Promise<void> => {
      try {
        const answer = await ask("/demo/state", demoState);
        noteServerTime(answer.now);
        setState(answer);
      } catch {
        setState(null);
      }
    };
    void look();
  }, []);
  useEffect(() => {
    refresh();
    if (!open) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [open, refresh]);
  return { state, refresh };
}
