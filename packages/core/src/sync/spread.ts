/**
 * A number from 0 up to 1 that belongs to a text: always the same for the same text, evenly spread over many. FNV-1a over the UTF-16 units,
 * then MurmurHash3's finish, so that ids that differ in their last character only come far apart.
 */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
