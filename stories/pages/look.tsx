import "./pages.css";
import { de, en, fr, nl, PresentationProvider, type Languages } from "@adminsync/react";
import type { ReactElement, ReactNode } from "react";
import { STORY_NOW } from "../../.storybook/host.tsx";
import { PSEUDO } from "../../.storybook/pseudo-language.ts";
import { useToolbar } from "./use-toolbar.ts";

const LANGUAGES: Languages = [nl, fr, de, en, PSEUDO];
const clock = (): number => STORY_NOW;

/** A piece of a host's page in the documentation: what stands in it looks and speaks as the toolbar says. */
export function Look({ children }: { readonly children: ReactNode }): ReactElement {
  const { locale, theme, density, direction } = useToolbar();
  return (
    <PresentationProvider languages={LANGUAGES} locale={locale} theme={theme} density={density} clock={clock}>
      <div className="look sb-unstyled" data-theme={theme} dir={direction} lang={locale === "pseudo" ? "en" : locale}>
        {children}
      </div>
    </PresentationProvider>
  );
}
