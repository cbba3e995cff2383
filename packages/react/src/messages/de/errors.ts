import type { ErrorCode } from "@adminsync/core/errors";
import type { ErrorSentences, ErrorSituation, ErrorText } from "../error-text.ts";

const NOTHING_SAVED = "Es wurde nichts gespeichert oder geändert.";
const UNTOUCHED = "Ihre Daten wurden nicht geändert.";
const TELL_SUPPORT = "Kopieren Sie die Details und geben Sie sie an den Helpdesk weiter.";
const TELL_ADMIN = "Wenden Sie sich an einen Administrator Ihrer Kanzlei.";
const RELOAD = "Laden Sie die Seite neu.";
const OTHER_REFERENCE = "Wählen Sie eine andere Referenz.";
const SIGN_IN_BY_ADMIN = "Lassen Sie einen Administrator die Verbindung neu anmelden.";
const LOG_IN_AGAIN = "Melden Sie sich erneut an.";

const stays = ({ keptFrom }: ErrorSituation): string =>
  keptFrom === null ? "Es wurden noch keine Daten abgerufen." : `Ihre Daten vom ${keptFrom} bleiben erhalten.`;
const The = ({ source }: ErrorSituation): string => source ?? "Das Verwaltungsprogramm";
const dative = ({ source }: ErrorSituation): string => source ?? "dem Verwaltungsprogramm";
const inIt = ({ source }: ErrorSituation): string => (source === null ? "im Verwaltungsprogramm" : `in ${source}`);
const atIt = ({ source }: ErrorSituation): string => (source === null ? "beim Verwaltungsprogramm" : `bei ${source}`);
const again = ({ retryIn }: ErrorSituation): string =>
  retryIn === null ? "Versuchen Sie es später erneut." : `Versuchen Sie es ${retryIn} erneut.`;
const orTonight = "Versuchen Sie es erneut; heute Nacht versuchen wir es auch.";
const always =
  (what: string, data: string, next: string): ErrorSentences =>
  (): ErrorText => ({ what, data, next });

export const errors: Readonly<Record<ErrorCode, ErrorSentences>> = {
  UNAUTHENTICATED: always("Sie sind nicht mehr angemeldet", NOTHING_SAVED, LOG_IN_AGAIN),
  FORBIDDEN: always("Dazu haben Sie kein Recht", NOTHING_SAVED, TELL_ADMIN),
  REQUEST_HEADER_MISSING: always("Die Anfrage wurde abgelehnt", NOTHING_SAVED, TELL_SUPPORT),
  INVALID_INPUT: always("Etwas ist nicht richtig ausgefüllt", NOTHING_SAVED, "Verbessern Sie die markierten Felder."),
  BODY_NOT_JSON: always("Der Server hat die Anfrage nicht verstanden", NOTHING_SAVED, TELL_SUPPORT),
  BODY_TOO_LARGE: always("Das ist zu viel auf einmal", NOTHING_SAVED, TELL_SUPPORT),
  ROUTE_NOT_FOUND: always("Diesen Teil gibt es auf dem Server nicht", NOTHING_SAVED, TELL_SUPPORT),
  METHOD_NOT_ALLOWED: always("Der Server erlaubt das nicht", NOTHING_SAVED, TELL_SUPPORT),
  DOSSIER_NOT_FOUND: always("Dieses Dossier gibt es nicht mehr", "Es wurde nichts abgerufen.", RELOAD),
  PACKAGE_NOT_FOUND: always("Dieses Verwaltungsprogramm wird nicht angeboten", NOTHING_SAVED, TELL_SUPPORT),
  CONNECTION_NOT_FOUND: (s) => ({ what: "Diese Verbindung gibt es nicht mehr", data: stays(s), next: TELL_ADMIN }),
  CONNECTION_NOT_READY: (s) => ({
    what: `Die Verbindung mit ${dative(s)} ist noch nicht bereit`,
    data: stays(s),
    next: "Sehen Sie bei den Verbindungen nach, was noch nötig ist.",
  }),
  CONNECTION_IN_USE: always(
    "Mit dieser Verbindung sind noch Dossiers verknüpft",
    UNTOUCHED,
    "Lösen Sie zuerst die Verknüpfung dieser Dossiers.",
  ),
  METHOD_NOT_OFFERED: always("Dieses Programm kann so nicht verbunden werden", NOTHING_SAVED, TELL_SUPPORT),
  EXTERNAL_ID_MALFORMED: ({ externalId, example }) => ({
    what: externalId === null ? "Diese externe ID stimmt nicht" : `${externalId} ist keine gültige externe ID`,
    data: NOTHING_SAVED,
    next: example === null ? "Verbessern Sie die externe ID." : `Verbessern Sie sie: Sie sieht aus wie ${example}.`,
  }),
  REFERENCE_NOT_FOUND: (s) => ({
    what: `${s.externalId ?? "Diese Referenz"} steht nicht ${inIt(s)}`,
    data: NOTHING_SAVED,
    next: OTHER_REFERENCE,
  }),
  REFERENCE_NOT_LINKABLE: always("Diese Referenz kann nicht verknüpft werden", NOTHING_SAVED, OTHER_REFERENCE),
  REFERENCE_GONE: (s) => ({
    what: `${s.externalId ?? "Die Referenz"} steht nicht mehr ${inIt(s)}`,
    data: stays(s),
    next: OTHER_REFERENCE,
  }),
  LINK_NOT_FOUND: always("Dieses Dossier ist nicht mehr verknüpft", UNTOUCHED, RELOAD),
  RUN_NOT_FOUND: (s) => ({ what: "Diese Synchronisierung ist nicht mehr bekannt", data: stays(s), next: RELOAD }),
  SNAPSHOT_NOT_FOUND: always("Es wurden noch keine Daten abgerufen", UNTOUCHED, "Aktualisieren Sie das Dossier."),
  DECISION_NOT_FOUND: always("Diese Wahl ist nicht mehr bekannt", UNTOUCHED, RELOAD),
  PLAN_STALE: always(
    "Die Daten haben sich inzwischen geändert",
    NOTHING_SAVED,
    "Sehen Sie, was sich jetzt ändert, und speichern Sie erneut.",
  ),
  CREDENTIALS_REJECTED: (s) => ({
    what: `${The(s)} akzeptiert die Anmeldung nicht`,
    data: stays(s),
    next: SIGN_IN_BY_ADMIN,
  }),
  CREDENTIALS_EXPIRED: (s) => ({
    what: `Die Anmeldung ${atIt(s)} ist abgelaufen`,
    data: stays(s),
    next: SIGN_IN_BY_ADMIN,
  }),
  SIGN_IN_CANCELLED: (s) => ({
    what: `Sie sind nicht ${atIt(s)} angemeldet: Die Anmeldung wurde abgebrochen`,
    data: NOTHING_SAVED,
    next: "Melden Sie sich erneut an, wenn Sie die Verbindung anlegen möchten.",
  }),
  SIGN_IN_UNKNOWN: (s) => ({
    what: `Diese Anmeldung ${atIt(s)} wurde nicht hier begonnen`,
    data: NOTHING_SAVED,
    next: "Beginnen Sie die Anmeldung erneut auf dieser Seite.",
  }),
  SIGN_IN_USED: (s) => ({
    what: `Diese Anmeldung ${atIt(s)} wurde bereits verwendet`,
    data: NOTHING_SAVED,
    next: "Sehen Sie nach, ob die Verbindung funktioniert; sonst melden Sie sich erneut an.",
  }),
  SIGN_IN_OF_ANOTHER_USER: (s) => ({
    what: `Diese Anmeldung ${atIt(s)} hat ein anderer Benutzer begonnen`,
    data: NOTHING_SAVED,
    next: "Lassen Sie diese Person sie abschließen oder melden Sie sich selbst erneut an.",
  }),
  SIGN_IN_EXPIRED: (s) => ({
    what: `Die Anmeldung ${atIt(s)} dauerte länger als zehn Minuten`,
    data: NOTHING_SAVED,
    next: LOG_IN_AGAIN,
  }),
  SIGN_IN_CODE_REFUSED: (s) => ({
    what: `${The(s)} hat die Anmeldung nicht abgeschlossen`,
    data: NOTHING_SAVED,
    next: LOG_IN_AGAIN,
  }),
  SIGN_IN_ISSUER_MISMATCH: (s) => ({
    what: `Die Antwort auf die Anmeldung kommt nicht von ${dative(s)}`,
    data: NOTHING_SAVED,
    next: "Schließen Sie andere Fenster, in denen Sie sich anmelden wollten, und versuchen Sie es noch einmal. Bleibt es so, kopieren Sie die Details und geben Sie sie an den Helpdesk weiter.",
  }),
  PACKAGE_RIGHTS_MISSING: (s) => ({
    what: `Die Verbindung hat ${inIt(s)} zu wenig Rechte`,
    data: stays(s),
    next: "Lassen Sie einen Administrator die Rechte im Programm prüfen.",
  }),
  PACKAGE_RATE_LIMITED: (s) => ({
    what: `${The(s)} nimmt vorübergehend keine Anfragen mehr an`,
    data: stays(s),
    next: again(s),
  }),
  PACKAGE_UNAVAILABLE: (s) => ({ what: `${The(s)} steht vorübergehend still`, data: stays(s), next: again(s) }),
  PACKAGE_UNREACHABLE: (s) => ({ what: "Der Server der Kanzlei antwortet nicht", data: stays(s), next: orTonight }),
  PACKAGE_SILENT: (s) => ({ what: `${The(s)} hat nicht rechtzeitig geantwortet`, data: stays(s), next: orTonight }),
  PACKAGE_ANSWER_INVALID: (s) => ({
    what: `${The(s)} gab eine Antwort, die nicht lesbar ist`,
    data: stays(s),
    next: TELL_SUPPORT,
  }),
  CANCELLED: (s) => ({
    what: "Die Aktualisierung wurde angehalten",
    data: stays(s),
    next: "Aktualisieren Sie erneut, wann Sie möchten.",
  }),
  INTERRUPTED: (s) => ({
    what: "Die Aktualisierung wurde unterbrochen",
    data: stays(s),
    next: "Versuchen Sie es erneut.",
  }),
  HOST_FAILED: always("Ihre Anwendung konnte dies nicht verarbeiten", NOTHING_SAVED, "Versuchen Sie es später erneut."),
  RATE_LIMITED: (s) => ({ what: "Das geht etwas zu schnell", data: UNTOUCHED, next: again(s) }),
  OFFLINE: (s) => ({
    what: "Sie sind offline",
    data: stays(s),
    next: "Versuchen Sie es erneut, sobald Sie online sind.",
  }),
  SERVER_UNREACHABLE: (s) => ({ what: "Der Server ist nicht erreichbar", data: stays(s), next: again(s) }),
  SERVER_ANSWER_INVALID: always("Der Server gab eine Antwort, die nicht lesbar ist", UNTOUCHED, TELL_SUPPORT),
  DATABASE_LOCKED: always("Die Daten werden anderswo verwendet", NOTHING_SAVED, TELL_SUPPORT),
  DATABASE_UNAVAILABLE: (s) => ({
    what: "Die Daten sind vorübergehend nicht erreichbar",
    data: NOTHING_SAVED,
    next: again(s),
  }),
  VALUE_TOO_DEEP: always("Diese Vorlage kann nicht verglichen werden", UNTOUCHED, TELL_SUPPORT),
  VALUE_CYCLIC: always("Ein Wert dieser Vorlage verweist auf sich selbst", UNTOUCHED, TELL_SUPPORT),
  VALUE_UNREADABLE: always("Ein Wert dieser Vorlage kann nicht gelesen werden", UNTOUCHED, TELL_SUPPORT),
  BINDING_INVALID: always("Diese Vorlage ist nicht richtig eingerichtet", UNTOUCHED, TELL_SUPPORT),
  CONFIGURATION_INVALID: always("Der Server ist nicht richtig eingerichtet", UNTOUCHED, TELL_SUPPORT),
  INTERNAL: always("Auf unserer Seite ist etwas schiefgegangen", UNTOUCHED, TELL_SUPPORT),
};
