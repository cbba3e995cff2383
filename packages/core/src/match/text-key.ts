/** A 32-bit key of a text, or of it without the letter at `skip`. */
export function textKey(text: string, skip = -1): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    if (i !== skip) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
