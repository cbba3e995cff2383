"use client";
import { useMemo, useState } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { Announcement } from "../ui/live-region.tsx";
import type { ReviewHandlers } from "./handlers.ts";
import type { ReviewGroup } from "./state.ts";
import { countTicked } from "./ticked.ts";

/** The same handlers, each telling aloud what was chosen: who listens hears how many are chosen by now, and what becomes of a line. */
export function useSaid(
  on: ReviewHandlers,
  groups: readonly ReviewGroup[],
): { readonly on: ReviewHandlers; readonly said: Announcement | null } {
  const { decide } = usePresentation().messages.differences;
  const [said, setSaid] = useState<Announcement | null>(null);
  const telling = useMemo((): ReviewHandlers => {
    const rows = groups.flatMap((group) => group.rows);
    const counts = countTicked(groups);
    const say = (text: string): void => setSaid((before) => ({ key: Number(before?.key ?? 0) + 1, text }));
    const labelOf = (key: string): string => rows.find((row) => row.key === key)?.label ?? "";
    const { onKeepLine, onOwnValue } = on;
    return {
      ...on,
      onTick: (key, ticked) => {
        on.onTick(key, ticked);
        say(decide.chosen({ ticked: counts.ticked + (ticked ? 1 : -1), total: counts.total }));
      },
      ...(onKeepLine === undefined
        ? {}
        : {
            onKeepLine: (key, kept) => {
              onKeepLine(key, kept);
              say(kept ? decide.keeps({ field: labelOf(key) }) : decide.leaves({ field: labelOf(key) }));
            },
          }),
      ...(onOwnValue === undefined
        ? {}
        : {
            onOwnValue: (key, text) => {
              const taken = onOwnValue(key, text);
              if (taken) say(`${labelOf(key)}: ${decide.own({ value: text })}`);
              return taken;
            },
          }),
    };
  }, [on, groups, decide]);
  return { on: telling, said };
}
