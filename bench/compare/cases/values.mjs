// Pairs of values and what they mean, made from spellings: all of one line mean the same, and each line means something else than the next.
const LINES = {
  companyName: [
    ["Studio Lumen BV", "B.V. Studio Lumen", "STUDIO LUMEN SRL", "Studio Lumen, besloten vennootschap"],
    ["Studio Lumen Holding BV", "BV Studio Lumen Holding"],
    ["Peeters & Zonen NV", "Peeters en Zonen N.V.", "SA Peeters et Zonen"],
    ["Peeters & Zoon NV", "Peeters + Zoon, NV"],
    ["Gebr. Maes BV", "Gebroeders Maes BV", "GEBR MAES B.V."],
  ],
  personName: [
    ["Els van der Linden", "VAN DER LINDEN Els", "van der Linden, Els", "Mevr. Els Van Der Linden"],
    ["Els van der Lindt", "van der Lindt, Els"],
    ["Jörg Müller", "Mueller Joerg", "MÜLLER, Jörg"],
    ["Jörg Möller", "Moeller, Joerg"],
  ],
  legalForm: [
    ["BV", "B.V.", "SRL", "Besloten vennootschap", "Société à responsabilité limitée", "610"],
    ["NV", "S.A.", "Naamloze vennootschap", "AG"],
    ["VZW", "asbl", "Vereniging zonder winstoogmerk"],
    ["CommV", "Comm. V", "SComm", "Commanditaire vennootschap"],
  ],
  enterpriseNumber: [
    ["0403.019.261", "BE0403019261", "BE 0403.019.261", "403.019.261"],
    ["0202.239.951", "BE 0202239951"],
  ],
  vatNumber: [
    ["BE0403019261", "BTW BE 0403.019.261", "be 403019261"],
    ["BE0202239951", "TVA BE 0202.239.951"],
  ],
  address: [
    ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstr. 1/2, 9000 GENT", "Kerkstraat 1 bte 2, B-9000 Gent, België"],
    ["Kerkstraat 1, 9000 Gent", "kerkstraat nr. 1 - 9000 Gent"],
    ["Kerkstraat 1-3, 9000 Gent", "Kerkstr. 1 - 3, 9000 Gent"],
    ["Kerkstraat 1A, 9000 Gent", "Kerkstraat 1 A, 9000 Gent"],
    ["Av. Louise 12, 1050 Bruxelles", "Louizalaan 12, 1050 Brussel"],
  ],
  date: [
    ["2024-02-01", "1/2/24", "01.02.2024", "1 februari 2024", "20240201", "1er février 2024"],
    ["2024-01-02", "2/1/2024", "2 januari 2024"],
  ],
  money: [
    ["1.000,50", "1000.5", "€ 1.000,50", "1 000,50 EUR"],
    ["1.000", "1000", "1.000,00 euro"],
    ["(1.250,50)", "-1250,5", "1.250,50-"],
  ],
  integer: [
    ["1.000", "1000", "1 000", "1000 aandelen"],
    ["100", "100 parts"],
  ],
  percentage: [
    ["25 %", "25", "25,00 procent", "250 ‰"],
    ["2,5 %", "2.5"],
  ],
  country: [
    ["BE", "België", "Belgique", "BEL", "Belgium"],
    ["NL", "Nederland", "Pays-Bas", "NLD"],
    ["DE", "Deutschland", "Duitsland"],
  ],
  language: [
    ["nl", "Nederlands", "néerlandais", "NL-be"],
    ["fr", "Frans", "français"],
  ],
  text: [["gewone  tekst", "gewone tekst"], ["Gewone tekst"]],
};
const CONVERTED = [
  ["legalForm", "BVBA", "BV"],
  ["legalForm", "SPRL", "SRL"],
  ["legalForm", "CVBA", "CV"],
  ["legalForm", "GCV", "CommV"],
  ["companyName", "Studio Lumen BVBA", "Studio Lumen BV"],
];

const pairs = (kind, spellings, next) => [
  { kind, a: spellings[0], b: spellings[0], expect: "same" },
  ...spellings.flatMap((a) => spellings.filter((b) => b !== a).map((b) => ({ kind, a, b, expect: "cosmetic" }))),
  ...spellings.flatMap((a) => next.map((b) => ({ kind, a, b, expect: "different" }))),
  { kind, a: spellings[0], b: "", expect: "different" },
];

export const values = [
  ...Object.entries(LINES).flatMap(([kind, lines]) =>
    lines.flatMap((spellings, at) => pairs(kind, spellings, lines[(at + 1) % lines.length])),
  ),
  ...CONVERTED.map(([kind, a, b]) => ({ kind, a, b, expect: "converted" })),
];
