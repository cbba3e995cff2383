import type { InputIssue } from "@adminsync/core/errors";

/**
 * Names the first text within `input` that PostgreSQL can't keep, key or value: with a NUL character (refused by `text` and `jsonb`) or a lone
 * surrogate (refused by `jsonb`, altered in `text`); null where there is none.
 */
export function unstorableText(input: unknown): InputIssue | null {
  // A list of what is left to see, not recursion: this also goes over JSON that is nested as deep as a body is long.
  const left: { readonly path: string; readonly value: unknown }[] = [{ path: "", value: input }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { path, value } = next;
    if (typeof value === "string" && !isStorable(value)) return { path, problem: PROBLEM };
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!isStorable(key)) return { path, problem: PROBLEM };
      // Only the first levels are named; the path of a deep one would be as long as the body.
      const named = path.length < 200 ? `${path}${path === "" ? "" : "."}${key}` : path;
      left.push({ path: named, value: inner });
    }
  }
  return null;
}

const PROBLEM = "text must hold no NUL character and no half of a surrogate pair";

function isStorable(text: string): boolean {
  return !text.includes("\u0000") && !/\p{Surrogate}/u.test(text);
}
