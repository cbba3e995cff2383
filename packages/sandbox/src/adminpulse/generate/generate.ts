import type { Relation, RelationAddress, RelationLink } from "../relation.ts";
import { uniqueIdentifierOf as id } from "../relation.ts";
import { director, shareholder } from "../seed/links.ts";
import { belgianAddress, companyRelation, personRelation } from "../seed/to-relation.ts";
import { companyName } from "./company-name.ts";
import { DUTCH } from "./dutch.data.ts";
import { madeUpEnterpriseNumber } from "./enterprise-number.ts";
import { FRENCH } from "./french.data.ts";
import { split } from "./holdings.ts";
import { createRandom, type NonEmpty, type Random } from "./random.ts";
import type { Region } from "./region.ts";

/** The number of the first generated relation; the hand-made ones stay below it. */
export const FIRST_GENERATED = 1001;

const SHARES: NonEmpty<number> = [100, 186, 250, 500, 750, 1000, 1250];

/** A generated company with the numbers of the people behind it. */
interface Made {
  readonly name: string;
  readonly region: Region;
  readonly people: NonEmpty<number>;
}

/**
 * Invented companies, each followed by the people who run and own it, from APR01001 on. Some share their people with the
 * company before them, some are its holding, a few have ended or miss an address. The same seed gives the same relations.
 */
export function generateRelations(options: { readonly seed: number; readonly companies: number }): readonly Relation[] {
  const random = createRandom(options.seed);
  const relations: Relation[] = [];
  const next = (): number => FIRST_GENERATED + relations.length;
  let before: Made | null = null;

  for (let index = 0; index < options.companies; index += 1) {
    const sister: Made | null = random.chance(0.12) ? before : null;
    const region: Region = sister?.region ?? (random.chance(0.7) ? DUTCH : FRENCH);
    const family = random.pick(region.families);
    const name: string =
      sister !== null && !sister.name.endsWith(" Holding")
        ? `${sister.name} Holding`
        : companyName(random, region, family);
    const number = next();
    const address = addressIn(random, region);
    const people: NonEmpty<number> = sister?.people ?? numbersAfter(number, 1 + random.below(3));
    const founded = dateIn(random, 1975, 45);
    const total = random.pick(SHARES);
    relations.push(
      companyRelation({
        number,
        name,
        legalForm: random.pick(region.legalForms),
        enterpriseNumber: madeUpEnterpriseNumber(index, options.seed),
        language: region.language,
        address: random.chance(0.01) ? null : address,
        ...(random.chance(0.02) ? { endDate: dateIn(random, 2021, 4) } : {}),
        legal: {
          foundingDate: founded,
          totalShares: total,
          totalVotingRights: total,
          generalMeeting: random.pick(region.meetings),
        },
        tos: [...directors(random, region, people), ...shareholders(random, total, people, founded)],
      }),
    );
    if (sister === null) relations.push(...persons(random, region, family, people, address));
    before = { name, region, people };
  }
  return relations;
}

function directors(random: Random, region: Region, people: NonEmpty<number>): readonly RelationLink[] {
  const managing = people.slice(0, 1 + random.below(people.length));
  return managing.map((number) => {
    const former = number !== people[0] && random.chance(0.1);
    const end = former ? { endDate: dateIn(random, 2021, 4) } : {};
    return director(id(number), random.pick(region.functions), dateIn(random, 2010, 10), end);
  });
}

function shareholders(
  random: Random,
  total: number,
  people: NonEmpty<number>,
  founded: string,
): readonly RelationLink[] {
  const parts = split(random, total, people.length);
  return people.map((number, at) => shareholder(id(number), parts[at] ?? 0, { startDate: founded }));
}

/** The people of one company: no two of the same name, most of the same family. */
function persons(
  random: Random,
  region: Region,
  family: string,
  numbers: NonEmpty<number>,
  seat: RelationAddress,
): readonly Relation[] {
  const firstNames = random.run(region.firstNames, numbers.length);
  return numbers.map((number, at) =>
    personRelation({
      number,
      firstName: firstNames[at] ?? firstNames[0],
      lastName: random.chance(0.6) ? family : random.pick(region.families),
      birthDate: random.chance(0.95) ? dateIn(random, 1945, 55) : null,
      language: region.language,
      address: random.chance(0.3) ? seat : addressIn(random, region),
    }),
  );
}

function addressIn(random: Random, region: Region): RelationAddress {
  const [postalCode, city] = random.pick(region.places);
  const box = random.chance(0.12) ? `/${1 + random.below(20)}` : "";
  return belgianAddress(random.pick(region.streets), `${1 + random.below(180)}${box}`, postalCode, city);
}

/** A day in one of so many years from the first, as an ISO date. */
function dateIn(random: Random, firstYear: number, years: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${firstYear + random.below(years)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function numbersAfter(number: number, count: number): NonEmpty<number> {
  return [number + 1, ...Array.from({ length: count - 1 }, (_, at) => number + 2 + at)];
}
