import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { VALUE_KINDS, type ValueKind } from "./kinds.ts";

/** Each line is one meaning in several spellings; no two lines of a kind mean the same. */
const MEANINGS: Readonly<Partial<Record<ValueKind, string>>> = {
  companyName: `
Garage Wouters B.V.B.A. | S.P.R.L. Garage Wouters | GARAGE WOUTERS | Garage Wouters (bvba) | Garage Wouters, besloten vennootschap met beperkte aansprakelijkheid
Garage Wouter BVBA | bvba Garage Wouter
VZW De Regenboog | De Regenboog v.z.w. | De Regenboog, vereniging zonder winstoogmerk | De Regenboog
Les Amis de la Meuse, A.S.B.L. | ASBL Les Amis de la Meuse | LES AMIS DE LA MEUSE
Drukkerij Claes - Comm. V | Drukkerij Claes Comm.V | Drukkerij Claes SComm
Fiduciaire Lambert sc | Fiduciaire Lambert S.C. | Fiduciaire Lambert
Bouwbedrijf D'Hondt & Zn BV | Bouwbedrijf D’Hondt & Zn. B.V. | Bouwbedrijf D'Hondt en Zn
Bäckerei Schmitz GmbH | Baeckerei Schmitz GmbH | Bäckerei Schmitz, Gesellschaft mit beschränkter Haftung
De Toekomst, cvba | De Toekomst Coöperatieve Vennootschap met Beperkte Aansprakelijkheid | SCRL De Toekomst
Cie du Port SA | Compagnie du Port NV | COMPAGNIE DU PORT
A.B.C. Verzekeringen | ABC Verzekeringen NV
Ets. Moreau SA | Établissements Moreau | Etablissements MOREAU S.A.
Jansen und Söhne GmbH | Jansen & Söhne GmbH | Jansen + Soehne
Smet, Maes en Co BV | Smet, Maes & Co BV | Smet Maes et Co
Vennootschap onder firma Gebroeders Claes | Gebr. Claes VOF | Gebrs Claes SNC
Boucherie « Chez Léon » SRL | Boucherie Chez Léon | "Boucherie Chez Leon" BV
Les Jardins d’Eden SRL | Les Jardins d' Eden | LES JARDINS D'EDEN
Apotheek De Ster BV | BV APOTHEEK DE STER | Apotheek "De Ster"
Maes Zoon BV | Maes Zoon
Maes Zonen BV | Maes Zonen
Immo Noord NV | Immo Noord
Immo Noord-West NV | Immo Noord West
Claes & Maes | Claes + Maes BV
Maes & Claes | Maes en Claes
Dr. Maes BV | Dr Maes
Maes BV | Maes
Zon BV in faling | Zon in faillissement
Zon | Zon SRL
Optiek 20/20 | OPTIEK 20/20 BV
Optiek 2020 | Optiek 2020 BV`,
  personName: `
VAN DEN BROECK, Koen | Koen Van den Broeck | Dhr. Koen van den Broeck | Broeck, Koen van den | Van Den Broeck Koen
Koen Van den Broecke | Van den Broecke, Koen
Koen Van den Broeck jr. | Koen Van den Broeck junior
Anne-Marie Declercq | Declercq Anne Marie | Mevr. Anne-Marie DECLERCQ
Prof. dr. Luc Maes | Luc Maes | Maes, Luc | Maître Luc Maes | Maes Luc (dhr.)
Dr. med. Hans Becker | Hans Becker | Herr Dr. Hans Becker
Sophie Lemaire | Lemaire Sophie (Mme) | Mlle Sophie LEMAIRE | Lemaire, Sophie
S. Lemaire | Lemaire S.
Sophie Lemaire-Dubois | Lemaire-Dubois, Sophie
François Lefèvre | FRANCOIS LEFEVRE | Lefevre, François
Sean O'Brien | O’Brien Sean | O'BRIEN, Sean
Marie L'Hoest | Marie l' Hoest | L’Hoest, Marie
Jörg Weiß | Joerg Weiss | WEISS Jörg
Łukasz Nowak | Lukasz Nowak
An Maes | Maes An
Ann Maes | Maes Ann`,
  enterpriseNumber: `
0403.019.261 | BE0403019261 | BE 403.019.261 | TVA BE 0403 019 261 | 403019261 | 0403-019-261 | RPR Gent 0403.019.261 | N° d'entreprise 0403.019.261 | 0403.019.261 (RPR Antwerpen) | Unternehmensnummer 0403.019.261 | BTW-BE-0403.019.261 | 0403/019/261
0403.019.262 | 0403019262
1403.019.261 | 1403019261
LU0403019261 | LU 0403 019 261
0403.019.26 | 040301926`,
  vatNumber: `
BE 0403.019.261 | 0403019261 | btw BE403019261 | N° TVA BE0403019261 | Btw-nummer: BE 0403.019.261
FR 40 303 265 045 | fr40303265045 | TVA FR40303265045 | TVA intracommunautaire : FR 40 303265045
DE 123 456 789 | DE123456789 | USt-IdNr. DE123456789
ATU12345678 | AT U 123.456.78
ESX1234567X | ES X-1234567-X
EL 123456789 | GR123456789
NL123456789B01 | NL 123.456.789.B01 | VAT: NL123456789B01
NL123456789B02 | NL123.456.789B02
IE1234567WA | IE 1234567 WA
123456789 | 123 456 789`,
  nationalNumber: `
85.07.30-033.28 | 85073003328 | 850730 033 28 | NISS 85073003328 | INSZ: 85.07.30-033.28 | R.R. 85.07.30-033.28 | RRN 85.07.30/033-28 | N.N. 85-07-30-033-28 | Numéro national: 85.07.30-033.28
85.07.30-033.29 | 85073003329
58.07.30-033.28 | 58073003328
00.01.25-567.77 | 00012556777`,
  date: `
2023-03-01 | 01-03-2023 | 1/3/23 | 1 mrt 2023 | 1 mrt. '23 | le 1er mars 2023 | den 1. März 2023 | March 1st, 2023 | 20230301 | 01032023 | 2023-03-01T00:00:00Z | 2023-02-28T23:00:00Z | 2023-03-01 00:00:00 | d.d. 1 maart 2023 | 01-mrt-23 | 2023.03.01 | 2023-3-1
2023-01-03 | 3 janv. 2023 | 3. Jän. 2023 | 3 januari 2023
2021-08-15 | 15 août 2021 | 15 aout 2021 | 15. Aug. 2021
2022-07-15 | vendredi 15 juillet 2022 | vrijdag 15 juli 2022 | 15 juil. 2022
2022-06-15 | 15 juin 2022 | 15 juni 2022
2022-10-31 | 31-okt-2022 | 31 oct. 2022 | 31/10/22
1969-10-31 | 31/10/69 | 31.10.1969
31/04/2023 | 31.04.2023
2023-05-01 | 1 mai 2023 | 1 mei 2023
2023
juni 2023`,
  decimal: `
1.234.567,89 | 1,234,567.89 | 1 234 567,89 | 1'234'567.89 | 1234567.89
0,5 | 0.5 | ,5 | 0,50 | 00,5
-3,5 | −3.5 | 3,5- | (3,5)
3,5 | +3.50
9007199254740993 | 9.007.199.254.740.993,0
9007199254740992 | 9 007 199 254 740 992`,
  money: `
€\u00a01.250,00 | 1250 | 1.250 € | 1250 euro | EUR 1 250,00 | 1.250,- EUR | € 1.250,-- | 1.250,00EUR | EUR1250,00
-1.250 € | € (1.250,00) | 1.250,00- EUR | −1250
$ 1250 | USD 1,250.00 | US$ 1250
CHF 1'250.00 | 1250 CHF | Fr. 1250
1250 BEF | BEF 1.250
€ 12,50 | 12.5 | 12,50 EUR`,
  integer: `
1.000 | 1000 | 1 000 | 1,000 | 1000,00 | 1.000 aandelen | 1000 parts sociales | 1000 Anteile
1 | 1 aandeel | 01 | 1,0
1,5 | 1.5
100 | 100 actions | 100 st.`,
  percentage: `
33,33 % | 33.33% | 33,33pct | 333,3 ‰ | 33,33 procent | 33,33 p.c. | 33,33 v.H. | 33,33
50 % | 50 pour cent | %50 | 50 Prozent | 50,00
0,5 % | 5 ‰ | 0.5
5 % | 5`,
  country: `
Belgique | België | Belgien | BEL | Kingdom of Belgium | B | 056 | BELGIË (BE) | België/Belgique | be
Nederland | Pays-Bas | Niederlande | NLD | The Netherlands | Les Pays-Bas | Koninkrijk der Nederlanden
UK | Great Britain | Verenigd Koninkrijk | GBR | Royaume-Uni
Ierland | Irlande | Republic of Ireland | IRL
IJsland | Islande | ISL
Oostenrijk | Österreich | Oesterreich | AUT
Australië | Australie | AUS
Zweden | Suède | SWE | Schweden
Zwitserland | Suisse | Schweiz | CHE
Slowakije | Slovaquie | SVK
Slovenië | Slovénie | SVN
Niger | NER
Nigeria | Nigéria | NGA
Zuid-Korea | Corée du Sud | KOR
Noord-Korea | Corée du Nord | PRK
Congo-Kinshasa | COD | RD Congo
Congo-Brazzaville | COG | Republiek Congo
Estland | Estonie | EST
Spanje | Espagne | ESP
Oekraïne | Ukraine | UKR | UA`,
  language: `
Nederlands | NL | néerlandais | Dutch | Niederländisch | nl_BE | dut | N | NL. | Nederlandstalig | néerlandophone
Frans | français | FRANCAIS | French | fre | fra | F | francophone | fr-BE
Duits | allemand | Deutsch | German | deu | ger | D | germanophone
Engels | anglais | English | en-GB | Engelstalig
Deens | Danish | da
Spaans | espagnol | es`,
};

const meanings = VALUE_KINDS.flatMap((kind) => {
  const lines = MEANINGS[kind]?.trim().split("\n");
  return lines === undefined ? [] : [{ kind, lines: lines.map((line) => line.split(" | ")) }];
});

describe("Spellings of one meaning", () => {
  it.each(meanings)("are one, and no other meaning's: $kind", ({ kind, lines }) => {
    const wrong: string[] = [];
    for (const line of lines) {
      for (const other of lines) {
        for (const a of line) {
          for (const b of other) {
            const meaning = compareValues(kind, a, b);
            const isRight = line === other ? meaning === "cosmetic" || a === b : meaning === "different";
            if (!isRight) wrong.push(`${a} | ${b}: ${meaning}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
