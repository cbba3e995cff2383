/** What a page tells of itself. Handed in where there is no window that does. */
export interface Page {
  isOnline(): boolean;
  isVisible(): boolean;
  /** Calls on every change of the two; the answer ends it. */
  watch(changed: () => void): () => void;
}

/** The page of the browser; where there is none, one that is always online and visible. Looks at nothing before it is asked. */
export const BROWSER_PAGE: Page = {
  isOnline: () => typeof navigator === "undefined" || !("onLine" in navigator) || navigator.onLine,
  isVisible: () => typeof document === "undefined" || document.visibilityState !== "hidden",
  watch: (changed) => {
    if (typeof window === "undefined" || typeof document === "undefined") return () => {};
    window.addEventListener("online", changed);
    window.addEventListener("offline", changed);
    document.addEventListener("visibilitychange", changed);
    return () => {
      window.removeEventListener("online", changed);
      window.removeEventListener("offline", changed);
      document.removeEventListener("visibilitychange", changed);
    };
  },
};
