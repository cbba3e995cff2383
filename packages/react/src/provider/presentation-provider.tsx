"use client";
import { createContext, useContext, useMemo, useState, type Context, type ReactElement, type ReactNode } from "react";
import type { Languages } from "../messages/locale.ts";
import { createPresentation, type Presentation, type PresentationOptions } from "./presentation.ts";

/** Null outside a provider. */
const PresentationContext: Context<Presentation | null> = createContext<Presentation | null>(null);

/** Props of `PresentationProvider`. */
export interface PresentationProviderProps extends PresentationOptions {
  readonly children: ReactNode;
}

/** The list that was given first, as long as it holds the same languages: hosts write `languages={[nl, fr]}`, which is another list at each render. */
function useSameLanguages(given: Languages): Languages {
  const [kept, keep] = useState(given);
  const same = kept === given || (kept.length === given.length && kept.every((one, at) => one === given[at]));
  if (!same) keep(given);
  return same ? kept : given;
}

/** Says how all widgets below look and speak, where no instance is around them. Locale, words, density and theme change without remounting anything. */
export function PresentationProvider(props: PresentationProviderProps): ReactElement {
  const { children, locale, messages, timeZone, density, theme, native, nonce, portal, dossierName, clock } = props;
  const languages = useSameLanguages(props.languages);
  const value = useMemo(
    () =>
      createPresentation({
        languages,
        locale,
        messages,
        timeZone,
        density,
        theme,
        native,
        nonce,
        portal,
        dossierName,
        clock,
      }),
    [languages, locale, messages, timeZone, density, theme, native, nonce, portal, dossierName, clock],
  );
  return <PresentationContext.Provider value={value}>{children}</PresentationContext.Provider>;
}

/** How to look and speak here. @throws Error outside a provider: there are no words there. */
export function usePresentation(): Presentation {
  const presentation = useContext(PresentationContext);
  if (presentation === null) {
    throw new Error(
      'adminsync: put an <AdminSyncProvider sync={sync} languages={[nl]}> around the widgets, with import { nl } from "@adminsync/react". Views alone do with <PresentationProvider languages={[nl]}>.',
    );
  }
  return presentation;
}
