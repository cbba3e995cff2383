/** A run of words of one side: on both sides, or on this one only. */
export interface DiffPart {
  readonly text: string;
  readonly same: boolean;
}

/** What each side has that the other has not, in whole words. */
export interface WordDiff {
  readonly template: readonly DiffPart[];
  readonly source: readonly DiffPart[];
}

/** Beyond this many word pairs marks tell less than the two texts do. */
const MAX_PAIRS = 10_000;

const words = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu) ?? [];

/** Lengths of the longest common run of words from each pair of places on. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  for (let l = left.length - 1; l >= 0; l -= 1) {
    const row = lengths[l] ?? [];
    const below = lengths[l + 1] ?? [];
    for (let r = right.length - 1; r >= 0; r -= 1) {
      row[r] = left[l] === right[r] ? (below[r + 1] ?? 0) + 1 : Math.max(below[r] ?? 0, row[r + 1] ?? 0);
    }
  }
  return lengths;
}

function add(parts: DiffPart[], text: string, same: boolean): void {
  const last = parts.at(-1);
  if (last?.same === same) parts[parts.length - 1] = { text: last.text + text, same };
  else parts.push({ text, same });
}

/** Joins marks that only white space or a mark of punctuation parts: "Kerkstraat 12 bus 2" is one change, not three. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  parts.forEach((part, at) => {
    const between =
      part.same && /^\s+$/.test(part.text) && parts[at - 1]?.same === false && parts[at + 1]?.same === false;
    add(result, part.text, part.same && !between);
  });
  return result;
}

/** Compares two texts word by word. Texts without a word in common, or too long for it, are marked whole. */
export function wordDiff(template: string, source: string): WordDiff {
  if (template === source) {
    const parts = [{ text: template, same: true }];
    return { template: parts, source: parts };
  }
  const left = words(template);
  const right = words(source);
  const whole = { template: [{ text: template, same: false }], source: [{ text: source, same: false }] };
  if (left.length * right.length > MAX_PAIRS) return whole;
  const lengths = commonLengths(left, right);
  const parts: { template: DiffPart[]; source: DiffPart[] } = { template: [], source: [] };
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    const here = left[l];
    const there = right[r];
    if (here !== undefined && here === there) {
      add(parts.template, here, true);
      add(parts.source, here, true);
      l += 1;
      r += 1;
    } else if (
      there === undefined ||
      (here !== undefined && (lengths[l + 1]?.[r] ?? 0) >= (lengths[l]?.[r + 1] ?? 0))
    ) {
      add(parts.template, here ?? "", false);
      l += 1;
    } else {
      add(parts.source, there, false);
      r += 1;
    }
  }
  const alike = parts.template.some(({ text, same }) => same && /[\p{L}\p{N}]/u.test(text));
  return alike ? { template: joined(parts.template), source: joined(parts.source) } : whole;
}
