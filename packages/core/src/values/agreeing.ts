/** What all parts of a text mean, parts being set apart by brackets, slashes, commas or a dash; null where they don't agree, or there is one part. */
export function agreeing<Meaning>(text: string, read: (part: string) => Meaning | null): Meaning | null {
  const parts = text.split(/[()[\]/,;:]|\s[-–]\s/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first = null, ...others] = parts.map((part) => read(part));
  return others.length > 0 && others.every((other) => other === first) ? first : null;
}
