/**
 * The check digits that follow the first eight digits of an enterprise number: 97 less their remainder by 97, so that 97
 * stands where another scheme has 00. Kept apart from the product's own reading of numbers, so that the two can disagree.
 */
export function checkDigits(firstEight: string): string {
  return String(97 - (Number(firstEight) % 97)).padStart(2, "0");
}

/** Whether ten digits are an enterprise number: 0 or 1 in front, and the right check digits. */
export function isEnterpriseNumber(digits: string): boolean {
  return /^[01]\d{9}$/.test(digits) && checkDigits(digits.slice(0, 8)) === digits.slice(8);
}

/** How many different numbers there are; the stride shares no factor with it, so that each index has its own. */
const NUMBERS = 800_000;
const STRIDE = 618_033;

/**
 * The made-up number of a generated company. It begins with 010 to 017, where no number is known to have been given out;
 * that it will never be someone's can't be promised. The made-up numbers of the hand-made relations begin with 018 or 019.
 */
export function madeUpEnterpriseNumber(index: number, seed: number): string {
  const firstEight = `01${String((index * STRIDE + (seed >>> 0) * 7919) % NUMBERS).padStart(6, "0")}`;
  return firstEight + checkDigits(firstEight);
}
