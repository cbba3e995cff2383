/** What `JSON.stringify` writes for a NUL character and for half of a surrogate pair; an escaped backslash before it is none. */
const UNSTORABLE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/**
 * JSON that PostgreSQL can keep. A package's answer may hold characters that `jsonb` refuses: these become U+FFFD, so that one client's odd
 * name doesn't cost the whole list.
 */
export function storableJson(value: unknown): string {
  // Twice, since two in a row share no ground for the look behind.
  return JSON.stringify(value).replace(UNSTORABLE, "$1\uFFFD").replace(UNSTORABLE, "$1\uFFFD");
}
