import { useEffect, useState } from "react";
import { addons } from "storybook/preview-api";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import type { HostGlobals } from "../../.storybook/host.tsx";
import { onSpokenLocale, spokenLocale } from "../testing/spoken-locale.ts";

/** What the toolbar says of how widgets look, as far as a page of documentation follows it. */
export type PageLook = Pick<HostGlobals, "locale" | "theme" | "density" | "direction">;

const USUAL: PageLook = { locale: "nl-BE", theme: "light", density: "comfortable", direction: "ltr" };

interface GlobalsTold {
  readonly globals?: Partial<PageLook>;
}

/** On paper that is always light, as the page of the documentation is, "as the page" means light. */
function lookOf(told: GlobalsTold | undefined): PageLook {
  const look = { ...USUAL, ...told?.globals };
  return look.theme === "host" ? { ...look, theme: "light" } : look;
}

const last = (): GlobalsTold | undefined => {
  const channel = addons.getChannel();
  const [updated]: readonly GlobalsTold[] = channel.last(GLOBALS_UPDATED) ?? [];
  const [set]: readonly GlobalsTold[] = channel.last(SET_GLOBALS) ?? [];
  return updated ?? set;
};

/** What the toolbar says now. Stories are told by Storybook; what stands between them on a page asks here. */
export function useToolbar(): PageLook {
  const [look, setLook] = useState(() => lookOf(last()));
  const [spoken, setSpoken] = useState(spokenLocale);
  useEffect(() => {
    const channel = addons.getChannel();
    const hear = (told: GlobalsTold): void => setLook(lookOf(told));
    channel.on(GLOBALS_UPDATED, hear);
    const leave = onSpokenLocale(() => setSpoken(spokenLocale()));
    return () => {
      channel.off(GLOBALS_UPDATED, hear);
      leave();
    };
  }, []);
  return spoken === null ? look : { ...look, locale: spoken };
}
