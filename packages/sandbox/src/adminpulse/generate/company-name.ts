import type { Random } from "./random.ts";
import type { Region } from "./region.ts";

/** A made-up company's name, without its legal form (an import rule of AdminPulse). */
export function companyName(random: Random, region: Region, family: string): string {
  const trade = random.pick(region.trades);
  switch (random.below(5)) {
    case 0:
      return `${family} ${random.pick(region.businesses)}`;
    case 1:
      return `${trade} ${random.pick(region.signs)}`;
    case 2:
      return `${trade} ${family} ${random.pick(region.heirs)}`;
    default:
      return `${trade} ${family}`;
  }
}
