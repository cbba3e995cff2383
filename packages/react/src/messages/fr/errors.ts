import type { ErrorCode } from "@adminsync/core/errors";
import type { ErrorSentences, ErrorSituation, ErrorText } from "../error-text.ts";

const NOTHING_SAVED = "Rien n'a été enregistré ni modifié.";
const UNTOUCHED = "Vos données n'ont pas changé.";
const TELL_SUPPORT = "Copiez les détails et transmettez-les au helpdesk.";
const TELL_ADMIN = "Adressez-vous à un gestionnaire de votre cabinet.";
const RELOAD = "Actualisez la page.";
const OTHER_REFERENCE = "Choisissez une autre référence.";
const SIGN_IN_BY_ADMIN = "Demandez à un gestionnaire de reconnecter la connexion.";
const LOG_IN_AGAIN = "Connectez-vous à nouveau.";

const stays = ({ keptFrom }: ErrorSituation): string =>
  keptFrom === null ? "Aucune donnée n'a encore été récupérée." : `Vos données du ${keptFrom} restent en place.`;
const the = ({ source }: ErrorSituation): string => source ?? "le logiciel d'administration";
const The = ({ source }: ErrorSituation): string => source ?? "Le logiciel d'administration";
const to = ({ source }: ErrorSituation): string => (source === null ? "au logiciel d'administration" : `à ${source}`);
const again = ({ retryIn }: ErrorSituation): string =>
  retryIn === null ? "Réessayez un peu plus tard." : `Réessayez ${retryIn}.`;
const orTonight = "Réessayez\u00a0; nous réessaierons aussi cette nuit.";
const always =
  (what: string, data: string, next: string): ErrorSentences =>
  (): ErrorText => ({ what, data, next });

export const errors: Readonly<Record<ErrorCode, ErrorSentences>> = {
  UNAUTHENTICATED: always("Vous n'êtes plus connecté", NOTHING_SAVED, "Reconnectez-vous."),
  FORBIDDEN: always("Vous n'avez pas ce droit", NOTHING_SAVED, TELL_ADMIN),
  REQUEST_HEADER_MISSING: always("La demande a été refusée", NOTHING_SAVED, TELL_SUPPORT),
  INVALID_INPUT: always("Quelque chose n'est pas bien complété", NOTHING_SAVED, "Corrigez les champs marqués."),
  BODY_NOT_JSON: always("Le serveur n'a pas compris la demande", NOTHING_SAVED, TELL_SUPPORT),
  BODY_TOO_LARGE: always("C'est trop en une seule fois", NOTHING_SAVED, TELL_SUPPORT),
  ROUTE_NOT_FOUND: always("Cette partie n'existe pas sur le serveur", NOTHING_SAVED, TELL_SUPPORT),
  METHOD_NOT_ALLOWED: always("Le serveur ne le permet pas", NOTHING_SAVED, TELL_SUPPORT),
  DOSSIER_NOT_FOUND: always("Ce dossier n'existe plus", "Rien n'a été récupéré.", RELOAD),
  PACKAGE_NOT_FOUND: always("Ce logiciel d'administration n'est pas proposé", NOTHING_SAVED, TELL_SUPPORT),
  CONNECTION_NOT_FOUND: (s) => ({ what: "Cette connexion n'existe plus", data: stays(s), next: TELL_ADMIN }),
  CONNECTION_NOT_READY: (s) => ({
    what: `La connexion ${to(s)} n'est pas encore prête`,
    data: stays(s),
    next: "Voyez parmi les connexions ce qui manque encore.",
  }),
  CONNECTION_IN_USE: always(
    "Des dossiers sont encore liés à cette connexion",
    UNTOUCHED,
    "Déliez d'abord ces dossiers.",
  ),
  METHOD_NOT_OFFERED: always("Ce logiciel ne peut pas être connecté de cette façon", NOTHING_SAVED, TELL_SUPPORT),
  EXTERNAL_ID_MALFORMED: ({ externalId, example }) => ({
    what: externalId === null ? "Cet id externe n'est pas correct" : `${externalId} n'est pas un id externe valable`,
    data: NOTHING_SAVED,
    next: example === null ? "Corrigez l'id externe." : `Corrigez-le\u00a0: il ressemble à ${example}.`,
  }),
  REFERENCE_NOT_FOUND: (s) => ({
    what: `${s.externalId ?? "Cette référence"} ne se trouve pas dans ${the(s)}`,
    data: NOTHING_SAVED,
    next: OTHER_REFERENCE,
  }),
  REFERENCE_NOT_LINKABLE: always("Cette référence ne peut pas être liée", NOTHING_SAVED, OTHER_REFERENCE),
  REFERENCE_GONE: (s) => ({
    what: `${s.externalId ?? "La référence"} ne se trouve plus dans ${the(s)}`,
    data: stays(s),
    next: OTHER_REFERENCE,
  }),
  LINK_NOT_FOUND: always("Ce dossier n'est plus lié", UNTOUCHED, RELOAD),
  RUN_NOT_FOUND: (s) => ({ what: "Cette synchronisation n'est plus connue", data: stays(s), next: RELOAD }),
  SNAPSHOT_NOT_FOUND: always("Aucune donnée n'a encore été récupérée", UNTOUCHED, "Mettez le dossier à jour."),
  DECISION_NOT_FOUND: always("Ce choix n'est plus connu", UNTOUCHED, RELOAD),
  PLAN_STALE: always(
    "Les données ont changé entre-temps",
    NOTHING_SAVED,
    "Voyez ce qui change maintenant, puis enregistrez à nouveau.",
  ),
  CREDENTIALS_REJECTED: (s) => ({
    what: `${The(s)} refuse les données de connexion`,
    data: stays(s),
    next: SIGN_IN_BY_ADMIN,
  }),
  CREDENTIALS_EXPIRED: (s) => ({
    what: `L'accès ${to(s)} a expiré`,
    data: stays(s),
    next: SIGN_IN_BY_ADMIN,
  }),
  SIGN_IN_CANCELLED: (s) => ({
    what: `Vous n'êtes pas connecté ${to(s)}\u00a0: l'opération a été interrompue`,
    data: NOTHING_SAVED,
    next: "Connectez-vous à nouveau si vous voulez créer la connexion.",
  }),
  SIGN_IN_UNKNOWN: (s) => ({
    what: `Cet accès ${to(s)} n'a pas été demandé ici`,
    data: NOTHING_SAVED,
    next: "Recommencez à partir de cette page.",
  }),
  SIGN_IN_USED: (s) => ({
    what: `Cet accès ${to(s)} a déjà été utilisé`,
    data: NOTHING_SAVED,
    next: "Voyez si la connexion fonctionne\u00a0; sinon, connectez-vous à nouveau.",
  }),
  SIGN_IN_OF_ANOTHER_USER: (s) => ({
    what: `Cet accès ${to(s)} a été demandé par un autre utilisateur`,
    data: NOTHING_SAVED,
    next: "Laissez cette personne terminer, ou connectez-vous vous-même à nouveau.",
  }),
  SIGN_IN_EXPIRED: (s) => ({
    what: `La connexion ${to(s)} a pris plus de dix minutes`,
    data: NOTHING_SAVED,
    next: LOG_IN_AGAIN,
  }),
  SIGN_IN_CODE_REFUSED: (s) => ({
    what: `${The(s)} n'a pas terminé la connexion`,
    data: NOTHING_SAVED,
    next: LOG_IN_AGAIN,
  }),
  SIGN_IN_ISSUER_MISMATCH: (s) => ({
    what: `La réponse à la demande de connexion ne vient pas de ${s.source ?? "ce logiciel d'administration"}`,
    data: NOTHING_SAVED,
    next: "Fermez les autres fenêtres où vous étiez en train de vous connecter et essayez encore une fois. Si le problème persiste, copiez les détails et transmettez-les au helpdesk.",
  }),
  PACKAGE_RIGHTS_MISSING: (s) => ({
    what: `La connexion n'a pas assez de droits dans ${the(s)}`,
    data: stays(s),
    next: "Demandez à un gestionnaire de vérifier les droits dans le logiciel.",
  }),
  PACKAGE_RATE_LIMITED: (s) => ({
    what: `${The(s)} n'accepte plus de demandes pour le moment`,
    data: stays(s),
    next: again(s),
  }),
  PACKAGE_UNAVAILABLE: (s) => ({ what: `${The(s)} est à l'arrêt pour le moment`, data: stays(s), next: again(s) }),
  PACKAGE_UNREACHABLE: (s) => ({ what: "Le serveur du cabinet ne répond pas", data: stays(s), next: orTonight }),
  PACKAGE_SILENT: (s) => ({ what: `${The(s)} n'a pas répondu à temps`, data: stays(s), next: orTonight }),
  PACKAGE_ANSWER_INVALID: (s) => ({
    what: `${The(s)} a donné une réponse illisible`,
    data: stays(s),
    next: TELL_SUPPORT,
  }),
  CANCELLED: (s) => ({
    what: "La mise à jour a été arrêtée",
    data: stays(s),
    next: "Relancez la mise à jour quand vous voulez.",
  }),
  INTERRUPTED: (s) => ({ what: "La mise à jour a été interrompue", data: stays(s), next: "Réessayez." }),
  HOST_FAILED: always("Votre application n'a pas pu traiter ceci", NOTHING_SAVED, "Réessayez un peu plus tard."),
  RATE_LIMITED: (s) => ({ what: "C'est un peu trop rapide", data: UNTOUCHED, next: again(s) }),
  OFFLINE: (s) => ({
    what: "Vous êtes hors ligne",
    data: stays(s),
    next: "Réessayez dès que vous êtes de nouveau en ligne.",
  }),
  SERVER_UNREACHABLE: (s) => ({ what: "Le serveur est injoignable", data: stays(s), next: again(s) }),
  SERVER_ANSWER_INVALID: always("Le serveur a donné une réponse illisible", UNTOUCHED, TELL_SUPPORT),
  DATABASE_LOCKED: always("Les données sont utilisées ailleurs", NOTHING_SAVED, TELL_SUPPORT),
  DATABASE_UNAVAILABLE: (s) => ({
    what: "Les données sont inaccessibles pour le moment",
    data: NOTHING_SAVED,
    next: again(s),
  }),
  VALUE_TOO_DEEP: always("Ce modèle ne peut pas être comparé", UNTOUCHED, TELL_SUPPORT),
  VALUE_CYCLIC: always("Une valeur de ce modèle renvoie à elle-même", UNTOUCHED, TELL_SUPPORT),
  VALUE_UNREADABLE: always("Une valeur de ce modèle ne peut pas être lue", UNTOUCHED, TELL_SUPPORT),
  BINDING_INVALID: always("Ce modèle n'est pas bien configuré", UNTOUCHED, TELL_SUPPORT),
  CONFIGURATION_INVALID: always("Le serveur n'est pas bien configuré", UNTOUCHED, TELL_SUPPORT),
  INTERNAL: always("Un problème est survenu de notre côté", UNTOUCHED, TELL_SUPPORT),
};
