"use client";
import { createContext, useContext, useMemo, type Context, type ReactElement, type ReactNode } from "react";
import { createPresentation, type Presentation, type PresentationOptions } from "./presentation.ts";

const PresentationContext: Context<Presentation> = createContext(createPresentation({}));

/** Props of `PresentationProvider`. */
export interface PresentationProviderProps extends PresentationOptions {
  readonly children: ReactNode;
}

/**
 * Says how all widgets below look and speak. Locale, words, density and theme change without remounting anything. Without it a view speaks Dutch
 * and follows the page.
 */
export function PresentationProvider(props: PresentationProviderProps): ReactElement {
  const { children, locale, messages, timeZone, density, theme, native, nonce, portal, dossierName, clock } = props;
  const value = useMemo(
    () => createPresentation({ locale, messages, timeZone, density, theme, native, nonce, portal, dossierName, clock }),
    [locale, messages, timeZone, density, theme, native, nonce, portal, dossierName, clock],
  );
  return <PresentationContext.Provider value={value}>{children}</PresentationContext.Provider>;
}

/** How to look and speak here. */
export function usePresentation(): Presentation {
  return useContext(PresentationContext);
}
