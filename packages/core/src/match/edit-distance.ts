const LONGEST = 64;
const rows: readonly [Int16Array, Int16Array, Int16Array] = [
  new Int16Array(LONGEST + 1),
  new Int16Array(LONGEST + 1),
  new Int16Array(LONGEST + 1),
];

/**
 * The slips between two words: letters left out, added, taken for another, or two neighbours swapped. More than `most` comes out as `most + 1`.
 * With `prefix` the second word may go on behind what was typed.
 */
export function editDistance(a: string, b: string, most: number, prefix = false): number {
  if (a === b) return 0;
  const beyond = most + 1;
  if (a.length > LONGEST || b.length > LONGEST) return beyond;
  if (a.length - b.length > most || (!prefix && b.length - a.length > most)) return beyond;
  const width = prefix ? Math.min(b.length, a.length + most) : b.length;
  let [before, last, row] = rows;
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= width; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return beyond;
    [before, last, row] = [last, row, before];
  }
  if (!prefix) return Math.min(last[width] ?? beyond, beyond);
  let least = beyond;
  for (let j = Math.max(0, a.length - most); j <= width; j += 1) least = Math.min(least, last[j] ?? beyond);
  return least;
}
