import type { ErrorCode } from "@adminsync/core/errors";
import type { ErrorSentences, ErrorSituation, ErrorText } from "../error-text.ts";
import type { NextStep } from "../next-step.ts";

export const steps: Readonly<Record<NextStep, string>> = {
  retry: "Opnieuw proberen",
  "sign-in": "Opnieuw aanmelden",
  reload: "Pagina vernieuwen",
  "choose-reference": "Andere referentie kiezen",
  "correct-input": "Invoer verbeteren",
  "see-new-plan": "Nieuw plan bekijken",
  "open-connections": "Verbindingen openen",
  "copy-details": "Details kopiëren",
};

const NOTHING_SAVED = "Er is niets bewaard of gewijzigd.";
const UNTOUCHED = "Uw gegevens zijn niet gewijzigd.";
const TELL_SUPPORT = "Kopieer de details en bezorg ze aan de helpdesk.";
const TELL_ADMIN = "Vraag het aan een beheerder van uw kantoor.";
const RELOAD = "Vernieuw de pagina.";

const stays = ({ keptFrom }: ErrorSituation): string =>
  keptFrom === null ? "Er zijn nog geen gegevens opgehaald." : `Uw gegevens van ${keptFrom} blijven staan.`;
const the = ({ source }: ErrorSituation): string => source ?? "het administratiepakket";
const The = ({ source }: ErrorSituation): string => source ?? "Het administratiepakket";
const again = ({ retryIn }: ErrorSituation): string =>
  retryIn === null ? "Probeer het straks opnieuw." : `Probeer het opnieuw ${retryIn}.`;
const orTonight = "Probeer het opnieuw; vannacht proberen wij het ook.";
const always =
  (what: string, data: string, next: string): ErrorSentences =>
  (): ErrorText => ({ what, data, next });

export const errors: Readonly<Record<ErrorCode, ErrorSentences>> = {
  UNAUTHENTICATED: always("U bent niet meer aangemeld", NOTHING_SAVED, "Meld u opnieuw aan."),
  FORBIDDEN: always("U hebt hier geen recht toe", NOTHING_SAVED, TELL_ADMIN),
  REQUEST_HEADER_MISSING: always("De aanvraag is geweigerd", NOTHING_SAVED, TELL_SUPPORT),
  INVALID_INPUT: always("Iets is niet goed ingevuld", NOTHING_SAVED, "Verbeter de velden die gemarkeerd zijn."),
  BODY_NOT_JSON: always("De server begreep de aanvraag niet", NOTHING_SAVED, TELL_SUPPORT),
  BODY_TOO_LARGE: always("Dit is te veel voor één keer", NOTHING_SAVED, TELL_SUPPORT),
  ROUTE_NOT_FOUND: always("Dit onderdeel bestaat niet op de server", NOTHING_SAVED, TELL_SUPPORT),
  METHOD_NOT_ALLOWED: always("De server staat dit niet toe", NOTHING_SAVED, TELL_SUPPORT),
  DOSSIER_NOT_FOUND: always("Dit dossier bestaat niet meer", "Er is niets opgehaald.", RELOAD),
  PACKAGE_NOT_FOUND: always("Dit administratiepakket wordt niet aangeboden", NOTHING_SAVED, TELL_SUPPORT),
  CONNECTION_NOT_FOUND: (s) => ({ what: "Deze verbinding bestaat niet meer", data: stays(s), next: TELL_ADMIN }),
  CONNECTION_NOT_READY: (s) => ({
    what: `De verbinding met ${the(s)} is nog niet klaar`,
    data: stays(s),
    next: "Bekijk bij de verbindingen wat er nog nodig is.",
  }),
  CONNECTION_IN_USE: always(
    "Er zijn nog dossiers aan deze verbinding gekoppeld",
    UNTOUCHED,
    "Ontkoppel eerst die dossiers.",
  ),
  METHOD_NOT_OFFERED: always("Dit pakket kan zo niet verbonden worden", NOTHING_SAVED, TELL_SUPPORT),
  EXTERNAL_ID_MALFORMED: ({ externalId, example }) => ({
    what: externalId === null ? "Dit extern id klopt niet" : `${externalId} is geen geldig extern id`,
    data: NOTHING_SAVED,
    next: example === null ? "Verbeter het extern id." : `Verbeter het: het ziet eruit als ${example}.`,
  }),
  REFERENCE_NOT_FOUND: (s) => ({
    what: `${s.externalId ?? "Deze referentie"} staat niet in ${the(s)}`,
    data: NOTHING_SAVED,
    next: "Kies een andere referentie.",
  }),
  REFERENCE_NOT_LINKABLE: always(
    "Deze referentie kan niet gekoppeld worden",
    NOTHING_SAVED,
    "Kies een andere referentie.",
  ),
  REFERENCE_GONE: (s) => ({
    what: `${s.externalId ?? "De referentie"} staat niet meer in ${the(s)}`,
    data: stays(s),
    next: "Kies een andere referentie.",
  }),
  LINK_NOT_FOUND: always("Dit dossier is niet meer gekoppeld", UNTOUCHED, RELOAD),
  RUN_NOT_FOUND: (s) => ({ what: "Deze synchronisatie is niet meer bekend", data: stays(s), next: RELOAD }),
  SNAPSHOT_NOT_FOUND: always("Er zijn nog geen gegevens opgehaald", UNTOUCHED, "Werk het dossier bij."),
  DECISION_NOT_FOUND: always("Deze keuze is niet meer bekend", UNTOUCHED, RELOAD),
  PLAN_STALE: always(
    "De gegevens zijn intussen gewijzigd",
    NOTHING_SAVED,
    "Bekijk wat er nu verandert en bewaar opnieuw.",
  ),
  CREDENTIALS_REJECTED: (s) => ({
    what: `${The(s)} aanvaardt de aanmelding niet`,
    data: stays(s),
    next: "Laat een beheerder de verbinding opnieuw aanmelden.",
  }),
  CREDENTIALS_EXPIRED: (s) => ({
    what: `De aanmelding bij ${the(s)} is verlopen`,
    data: stays(s),
    next: "Laat een beheerder de verbinding opnieuw aanmelden.",
  }),
  SIGN_IN_CANCELLED: (s) => ({
    what: `U bent niet aangemeld bij ${the(s)}: het aanmelden is afgebroken`,
    data: NOTHING_SAVED,
    next: "Meld u opnieuw aan als u de verbinding wilt maken.",
  }),
  SIGN_IN_UNKNOWN: (s) => ({
    what: `Deze aanmelding bij ${the(s)} is hier niet gestart`,
    data: NOTHING_SAVED,
    next: "Start het aanmelden opnieuw vanuit deze pagina.",
  }),
  SIGN_IN_USED: (s) => ({
    what: `Deze aanmelding bij ${the(s)} is al gebruikt`,
    data: NOTHING_SAVED,
    next: "Kijk of de verbinding werkt; meld u anders opnieuw aan.",
  }),
  SIGN_IN_OF_ANOTHER_USER: (s) => ({
    what: `Deze aanmelding bij ${the(s)} is door een andere gebruiker gestart`,
    data: NOTHING_SAVED,
    next: "Laat wie ze startte ze afwerken, of meld u zelf opnieuw aan.",
  }),
  SIGN_IN_EXPIRED: (s) => ({
    what: `Het aanmelden bij ${the(s)} duurde langer dan tien minuten`,
    data: NOTHING_SAVED,
    next: "Meld u opnieuw aan.",
  }),
  SIGN_IN_CODE_REFUSED: (s) => ({
    what: `${The(s)} heeft de aanmelding niet afgewerkt`,
    data: NOTHING_SAVED,
    next: "Meld u opnieuw aan.",
  }),
  SIGN_IN_ISSUER_MISMATCH: (s) => ({
    what: `Het antwoord op de aanmelding komt niet van ${the(s)}`,
    data: NOTHING_SAVED,
    next: "Sluit andere vensters waarin u aan het aanmelden was en probeer het nog eens. Blijft het zo, kopieer dan de details en bezorg ze aan de helpdesk.",
  }),
  PACKAGE_RIGHTS_MISSING: (s) => ({
    what: `De verbinding heeft te weinig rechten in ${the(s)}`,
    data: stays(s),
    next: "Laat een beheerder de rechten in het pakket nakijken.",
  }),
  PACKAGE_RATE_LIMITED: (s) => ({
    what: `${The(s)} laat even geen aanvragen meer toe`,
    data: stays(s),
    next: again(s),
  }),
  PACKAGE_UNAVAILABLE: (s) => ({ what: `${The(s)} ligt even stil`, data: stays(s), next: again(s) }),
  PACKAGE_UNREACHABLE: (s) => ({ what: "De server van het kantoor antwoordt niet", data: stays(s), next: orTonight }),
  PACKAGE_SILENT: (s) => ({ what: `${The(s)} gaf op tijd geen antwoord`, data: stays(s), next: orTonight }),
  PACKAGE_ANSWER_INVALID: (s) => ({
    what: `${The(s)} gaf een antwoord dat niet te lezen is`,
    data: stays(s),
    next: TELL_SUPPORT,
  }),
  CANCELLED: (s) => ({ what: "Het bijwerken is gestopt", data: stays(s), next: "Werk opnieuw bij wanneer u wilt." }),
  INTERRUPTED: (s) => ({ what: "Het bijwerken werd onderbroken", data: stays(s), next: "Probeer het opnieuw." }),
  HOST_FAILED: always("Uw toepassing kon dit niet verwerken", NOTHING_SAVED, "Probeer het straks opnieuw."),
  RATE_LIMITED: (s) => ({ what: "Dit gaat even te snel", data: UNTOUCHED, next: again(s) }),
  OFFLINE: (s) => ({ what: "U bent offline", data: stays(s), next: "Probeer het opnieuw zodra u online bent." }),
  SERVER_UNREACHABLE: (s) => ({ what: "De server is niet bereikbaar", data: stays(s), next: again(s) }),
  SERVER_ANSWER_INVALID: always("De server gaf een antwoord dat niet te lezen is", UNTOUCHED, TELL_SUPPORT),
  DATABASE_LOCKED: always("De gegevens zijn elders in gebruik", NOTHING_SAVED, TELL_SUPPORT),
  DATABASE_UNAVAILABLE: (s) => ({ what: "De gegevens zijn even niet bereikbaar", data: NOTHING_SAVED, next: again(s) }),
  VALUE_TOO_DEEP: always("Dit sjabloon kan niet vergeleken worden", UNTOUCHED, TELL_SUPPORT),
  VALUE_CYCLIC: always("Een waarde van dit sjabloon verwijst naar zichzelf", UNTOUCHED, TELL_SUPPORT),
  VALUE_UNREADABLE: always("Een waarde van dit sjabloon kan niet gelezen worden", UNTOUCHED, TELL_SUPPORT),
  BINDING_INVALID: always("Dit sjabloon is niet goed ingesteld", UNTOUCHED, TELL_SUPPORT),
  CONFIGURATION_INVALID: always("De server is niet goed ingesteld", UNTOUCHED, TELL_SUPPORT),
  INTERNAL: always("Er ging iets mis aan onze kant", UNTOUCHED, TELL_SUPPORT),
};
