/** A piece of a name: typed by the user, or not. */
export interface MarkedPart {
  readonly text: string;
  readonly typed: boolean;
}

const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d" };

function folded(letter: string): string {
  const lower = letter.toLowerCase();
  return LETTERS[lower] ?? lower.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Marks in a name what was typed, whatever its accents and capitals: `pee` in Bakkerij Peeters. Each term is marked where it is met first. */
export function markTyped(name: string, typed: string): readonly MarkedPart[] {
  const letters = Array.from(name);
  const text: string[] = [];
  const letterAt: number[] = [];
  letters.forEach((letter, at) => {
    for (const unit of folded(letter)) {
      text.push(unit);
      letterAt.push(at);
    }
  });
  const all = text.join("");
  const marked = new Set<number>();
  for (const term of Array.from(typed.trim(), folded).join("").split(/\s+/)) {
    const from = term === "" ? -1 : all.indexOf(term);
    if (from === -1) continue;
    for (const at of letterAt.slice(from, from + term.length)) marked.add(at);
  }
  const parts: { text: string; typed: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    if (last !== undefined && last.typed === marked.has(at)) last.text += letter;
    else parts.push({ text: letter, typed: marked.has(at) });
  });
  return parts;
}
