type Listener = () => void;

let spoken: string | null = null;
const listeners = new Set<Listener>();

/** Makes every story on the page speak a language while it stands there, without remounting it; null goes back to what the toolbar says. */
export function speak(locale: string | null): void {
  spoken = locale;
  for (const listener of listeners) listener();
}

/** What `speak` was told last. */
export function spokenLocale(): string | null {
  return spoken;
}

/** Calls back whenever the language changes; the answer ends that. */
export function onSpokenLocale(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
