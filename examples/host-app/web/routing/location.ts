import { useMemo, useSyncExternalStore } from "react";
import { pathOf, routeOf, type Route } from "./routes.ts";

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

let onTheWay = false;

/** Whether the user has gone anywhere since the page was loaded: focus is his then, and must not get lost. */
export function isOnTheWay(): boolean {
  return onTheWay;
}

/** The user goes on: to another page, or from the login to the first one. */
export function setOut(): void {
  onTheWay = true;
}

/** Goes to a page. The one that is left stays behind the browser's back button. */
export function go(route: Route): void {
  setOut();
  history.pushState(null, "", pathOf(route));
  window.scrollTo(0, 0);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** The page that is open. */
export function useRoute(): Route {
  const pathname = useSyncExternalStore(subscribe, () => location.pathname);
  return useMemo(() => routeOf(pathname), [pathname]);
}
