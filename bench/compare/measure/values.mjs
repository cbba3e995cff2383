/** False bars: means the same, answered otherwise. Missed: differs, and is not shown as what it is. */
export function measureValues({ equal }, cases) {
  const sums = { quiet: 0, falseBars: 0, loud: 0, missed: 0, converted: 0, convertedRight: 0, labelsRight: 0 };
  const wrong = [];
  for (const one of cases) {
    const { kind, a, b, expect, options } = one;
    let got;
    try {
      got = equal(kind, structuredClone(a), structuredClone(b), options);
    } catch (error) {
      got = error?.code ?? "error";
    }
    const isQuiet = got === "same" || got === "cosmetic";
    if (expect === "same" || expect === "cosmetic") {
      sums.quiet += 1;
      if (!isQuiet) sums.falseBars += 1;
      if (got === expect) sums.labelsRight += 1;
    } else if (expect === "converted") {
      sums.converted += 1;
      if (got === "converted") sums.convertedRight += 1;
      if (isQuiet) sums.missed += 1;
    } else {
      sums.loud += 1;
      if (got !== "different") sums.missed += 1;
    }
    if (got !== expect && !(isQuiet && (expect === "same" || expect === "cosmetic"))) wrong.push({ ...one, got });
  }
  return { ...sums, wrong };
}
