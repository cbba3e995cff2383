"use client";
import { useEffect, type RefObject } from "react";
import { tellDeveloper } from "./tell-developer.ts";

/** To the letter: bundlers look for this text and put the host's environment in its place. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** A stylesheet that a page loads by a link may come after the widget, in milliseconds. */
const PATIENCE = 1000;

/** Set by our stylesheet on every root. */
const MARK = "--_rem";

/** Tells who builds the page that the stylesheet is missing: in development, in a browser, once. */
export function useStylesheetCheck(root: RefObject<Element | null>): void {
  useEffect(() => {
    // A test has no look to miss: its environment does not say "development".
    if (process.env.NODE_ENV !== "development") return undefined;
    const timer = setTimeout(() => {
      const { current } = root;
      if (current === null || getComputedStyle(current).getPropertyValue(MARK) !== "") return;
      tellDeveloper(
        () => 'the stylesheet is missing. Add this import where the page begins: import "@adminsync/react/styles.css";',
      );
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [root]);
}
