import { de, en, fr, nl, PresentationProvider, type Density, type Languages, type Theme } from "@adminsync/react";
import { useEffect, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { onSpokenLocale, spokenLocale } from "../stories/testing/spoken-locale.ts";
import { wearHostPage, type HostPageChoice } from "./host-page.ts";
import { PSEUDO } from "./pseudo-language.ts";

/** What the toolbar says. */
export interface HostGlobals {
  /** A language tag, or `pseudo`. */
  readonly locale: string;
  readonly theme: Theme;
  readonly density: Density;
  readonly direction: "ltr" | "rtl";
  /** The width of the place that a host gives, in pixels; `all` where it gives all there is. */
  readonly width: string;
  /** In per cent. */
  readonly zoom: string;
  readonly hostPage: HostPageChoice;
}

/** Tuesday 24 November 2026, a quarter to ten in Brussels: what is relative in a story stays the same. */
export const STORY_NOW: number = Date.parse("2026-11-24T08:45:00Z");

/** Dutch, the product's first language, first. */
const LANGUAGES: Languages = [nl, fr, de, en, PSEUDO];

const clock = (): number => STORY_NOW;

/** Stands for the host app around a widget. */
export function Host({
  globals,
  children,
}: {
  readonly globals: HostGlobals;
  readonly children: ReactNode;
}): ReactElement {
  const { theme, density, direction, width, zoom, hostPage } = globals;
  const locale = useSyncExternalStore(onSpokenLocale, spokenLocale) ?? globals.locale;
  useEffect(() => {
    // What opens in a portal stands outside the story, and turns with the page.
    document.documentElement.dir = direction;
    document.documentElement.dataset["zoom"] = zoom;
  }, [direction, zoom]);
  useEffect(() => wearHostPage(hostPage), [hostPage]);
  return (
    <PresentationProvider languages={LANGUAGES} locale={locale} theme={theme} density={density} clock={clock}>
      <main
        className="host"
        data-theme={theme}
        data-width={width}
        dir={direction}
        lang={locale === PSEUDO.code ? PSEUDO.tag : locale}
      >
        {children}
      </main>
    </PresentationProvider>
  );
}
