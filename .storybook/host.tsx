import { PresentationProvider, type Density, type Theme } from "@adminsync/react";
import { useEffect, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { onSpokenLocale, spokenLocale } from "../stories/testing/spoken-locale.ts";
import { wearHostPage, type HostPageChoice } from "./host-page.ts";
import { PSEUDO_MESSAGES } from "./pseudo-messages.ts";

/** What the toolbar says. */
export interface HostGlobals {
  /** A language tag, or `pseudo`. */
  readonly locale: string;
  readonly theme: Theme;
  readonly density: Density;
  readonly direction: "ltr" | "rtl";
  /** In per cent. */
  readonly zoom: string;
  readonly hostPage: HostPageChoice;
}

/** Tuesday 24 November 2026, a quarter to ten in Brussels: what is relative in a story stays the same. */
export const STORY_NOW: number = Date.parse("2026-11-24T08:45:00Z");

const clock = (): number => STORY_NOW;

/** Stands for the host app around a widget. */
export function Host({
  globals,
  children,
}: {
  readonly globals: HostGlobals;
  readonly children: ReactNode;
}): ReactElement {
  const { theme, density, direction, zoom, hostPage } = globals;
  const locale = useSyncExternalStore(onSpokenLocale, spokenLocale) ?? globals.locale;
  useEffect(() => {
    // What opens in a portal stands outside the story, and turns with the page.
    document.documentElement.dir = direction;
    document.documentElement.dataset["zoom"] = zoom;
  }, [direction, zoom]);
  useEffect(() => wearHostPage(hostPage), [hostPage]);
  const pseudo = locale === "pseudo";
  const words = pseudo ? { locale: "en-BE", messages: PSEUDO_MESSAGES } : { locale };
  return (
    <PresentationProvider {...words} theme={theme} density={density} clock={clock}>
      <main className="host" data-theme={theme} dir={direction} lang={words.locale}>
        {children}
      </main>
    </PresentationProvider>
  );
}
