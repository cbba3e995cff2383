import { PresentationProvider, type Density, type Theme } from "@adminsync/react";
import type { ReactElement, ReactNode } from "react";

/** What the toolbar says. */
export interface HostGlobals {
  readonly locale: string;
  readonly theme: Theme;
  readonly density: Density;
  readonly direction: "ltr" | "rtl";
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
  const { locale, theme, density, direction } = globals;
  return (
    <PresentationProvider locale={locale} theme={theme} density={density} clock={clock}>
      <main className="host" data-theme={theme} dir={direction} lang={locale}>
        {children}
      </main>
    </PresentationProvider>
  );
}
