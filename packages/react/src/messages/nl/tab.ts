import type { NotLinkableReason } from "@adminsync/core/model";
import type { PlanMessages, TabMessages } from "../messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("nl");

export const tab: TabMessages = {
  heading: "Administratie sync",
  rhythm: "Wordt elke nacht bijgewerkt, samen met de boekhouding",
  empty: "Dit dossier is nog niet gekoppeld aan een administratiepakket.",
  add: "Administratie sync toevoegen",
  noConnections: "Uw kantoor heeft nog geen verbinding met een administratiepakket. Een beheerder kan er een maken.",
  noRights: "U kunt de koppeling bekijken, maar niet wijzigen.",
  noRightsUnlinked: "U kunt dit dossier niet koppelen. Een beheerder van uw kantoor kan u dat recht geven.",
  offline: "U bent offline. Dit is wat het laatst bekend was; bijwerken kan zodra u weer online bent.",
  connection: "Verbinding",
  connectionHelp: "Het administratiepakket waaruit de gegevens komen",
  reference: "Referentie",
  referenceHelp: "De klant in het pakket, meestal te vinden op naam",
  bestSuggestion: "Beste voorstel",
  externalId: "Extern id",
  externalIdEmpty: "Wordt ingevuld zodra u een referentie kiest.",
  externalIdFilled: "Ingevuld door de referentie. Wijzigen kan een verkeerde klant binnenhalen of de sync doen falen.",
  externalIdWarning: "Kijk na of dit nummer van dezelfde klant is. Anders haalt u een verkeerde klant binnen.",
  changeAnyway: "Toch wijzigen",
  keepCurrent: ({ externalId }) => `Terug naar ${externalId}`,
  save: "Aanpassingen bewaren",
  saving: "Wordt bewaard",
  linkedTo: ({ source }) => `Gekoppeld via ${source}`,
  neverPulled: "nog niet opgehaald",
  changes: ({ count }) =>
    count === 0 ? "geen wijzigingen" : `${count} ${plural(count, { one: "wijziging", other: "wijzigingen" })}`,
  history: "Geschiedenis",
  change: "Koppeling wijzigen",
  unlink: "Ontkoppelen",
  unlinkTitle: ({ reference }) => `${reference} ontkoppelen?`,
  unlinkMeaning:
    "Er worden geen nieuwe gegevens meer opgehaald. Wat in uw templates staat, blijft staan. U kunt het dossier later opnieuw koppelen.",
  enterpriseNumber: "Ondernemingsnummer",
};

export const plan: PlanMessages = {
  heading: "Bij het bewaren",
  planning: "Er wordt nagekeken wat er verandert",
  renewed: "De gegevens zijn intussen gewijzigd. Dit is wat er nu gebeurt:",
  rename: ({ from, to }) => ["De naam van dit dossier wordt ", { strong: to }, " ", { aside: `(nu: ${from})` }],
  keepsName: ({ name }) => ["De naam van dit dossier blijft ", { strong: name }, "."],
  pulls: ({ things, count }) => `${things} ${plural(count, { one: "wordt", other: "worden" })} binnengehaald.`,
  pullsNothing: "Er zijn nog geen gegevens om binnen te halen.",
  name: "naam",
  address: "adres",
  directors: ({ count }) => `${count} ${plural(count, { one: "bestuurder", other: "bestuurders" })}`,
  shareholders: ({ count }) => `${count} ${plural(count, { one: "aandeelhouder", other: "aandeelhouders" })}`,
  templatesStay: "Uw templates veranderen niet vanzelf.",
  alreadyLinked: ({ dossier }) => ["Deze referentie is al gekoppeld aan dossier ", { strong: dossier }, "."],
  replacesLink: ({ reference, source }) => ["Dit vervangt de koppeling met ", { strong: reference }, ` via ${source}.`],
  numberDiffers: ({ dossier, reference }) => [
    "Het ondernemingsnummer verschilt: dit dossier heeft ",
    { strong: dossier },
    ", de referentie ",
    { strong: reference },
    ".",
  ],
};

export const notLinkable: Readonly<Record<NotLinkableReason, string>> = {
  "sole-trader-not-supported": "Kan niet gekoppeld worden, want het pakket geeft geen referentie voor een eenmanszaak",
  "person-not-supported": "Kan niet gekoppeld worden, want dit is een persoon, geen onderneming",
  inactive: "Kan niet gekoppeld worden, want deze klant is niet meer actief in het pakket",
  "no-rights": "Kan niet gekoppeld worden, want de verbinding heeft geen recht op deze klant",
};
