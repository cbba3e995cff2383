// Text helpers shared by the generator, the baseline and the peers' wrappers.

const MARKS = /\p{M}/gu;
const OTHER_LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

export const stripDiacritics = (text) =>
  text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[ßæœøłđ]/gi, (c) => OTHER_LETTERS[c.toLowerCase()] ?? c);

export const fold = (text) => stripDiacritics(text ?? "").toLowerCase();

export const words = (text) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export const FORMS = {
  // code: [current NL, current FR, former NL, former FR]
  BV: ["BV", "SRL", "BVBA", "SPRL"],
  NV: ["NV", "SA", "NV", "SA"],
  CV: ["CV", "SC", "CVBA", "SCRL"],
  VOF: ["VOF", "SNC", "VOF", "SNC"],
  COMMV: ["CommV", "SComm", "GCV", "SCS"],
  VZW: ["VZW", "ASBL", "VZW", "ASBL"],
  STICHTING: ["Stichting", "Fondation", "PS", "FP"],
};

const FORM_WORDS = new Set(
  "bv srl bvba sprl nv sa cv sc cvba scrl vof snc commv scomm gcv scs vzw asbl ivzw aisbl ebvba sprlu".split(" "),
);

export const isFormWord = (word) => FORM_WORDS.has(word);

/** Words of a name without legal forms ('B.V.B.A.' and 'bv ba' spellings included as far as dots go). */
export function nameWords(name) {
  const joined = (name ?? "").replace(/\b(?:\p{L}\.\s?){2,}/gu, (run) => run.replace(/[.\s]/g, "") + " ");
  const all = words(joined);
  const kept = all.filter((word) => !isFormWord(word));
  return kept.length ? kept : all;
}

export const digits = (text) => (text ?? "").replace(/\D/g, "");

/** Ten digits of an enterprise number, its leading zero restored, or '' where the check digits are wrong. */
export function enterpriseNumber(text) {
  let number = digits(text);
  if (number.length === 9) number = "0" + number;
  if (!/^[01]\d{9}$/.test(number)) return "";
  return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)) ? number : "";
}
