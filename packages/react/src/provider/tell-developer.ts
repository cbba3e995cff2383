/** To the letter: bundlers look for this text and put the host's environment in its place. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Told once each, not at every render. */
const told = new Set<string>();

/**
 * Tells who builds the page what it lacks: in the console, once, and in development alone. `lack` is told apart by its text, so that two are two.
 * Nothing is made of `lack` in production: hand in what makes the text.
 */
export function tellDeveloper(lack: () => string): void {
  if (process.env.NODE_ENV === "production") return;
  const text = `adminsync: ${lack()}`;
  if (told.has(text)) return;
  told.add(text);
  console.error(text);
}
