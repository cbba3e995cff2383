import type { Section } from "@adminsync/core/bulk";
import type {
  BulkActivity,
  BulkLinkState,
  ConnectionsPanelState,
  ExternalIdState,
  NoDecision,
  OverwriteState,
  PanelDialog,
  PlanState,
  SideMeaning,
  SignInStep,
  SuggestionsState,
  SyncArrowsState,
  SyncTabState,
  TypedId,
} from "@adminsync/react";

/** A story: its title, and the name that its file exports. */
export type StoryName = `${string}#${string}`;

/** Every state of a kind, with a story that shows it: a state without one doesn't type-check. */
type Covered<State extends string> = Readonly<Record<State, StoryName>>;

const syncTab: Covered<SyncTabState["kind"]> = {
  loading: "SyncTab/States#Loading",
  "no-connections": "SyncTab/States#NoConnections",
  empty: "SyncTab/States#Empty",
  adding: "SyncTab/Adding#Suggested",
  linked: "SyncTab/States#Linked",
  error: "SyncTab/States#Problem",
  "no-rights": "SyncTab/States#NoRights",
  offline: "SyncTab/States#Offline",
};

const unlinking: Covered<Extract<SyncTabState, { kind: "linked" }>["unlinking"]> = {
  no: "SyncTab/States#Linked",
  asked: "SyncTab/States#Unlinking",
  busy: "SyncTab/States#UnlinkingBusy",
};

const plan: Covered<PlanState["kind"]> = {
  none: "SyncTab/Adding#Opened",
  planning: "SyncTab/Adding#Planning",
  ready: "SyncTab/Adding#Filled",
};

const externalId: Covered<ExternalIdState["kind"]> = {
  empty: "SyncTab/Adding#Opened",
  filled: "SyncTab/Adding#Filled",
  unlocked: "SyncTab/Adding#ChangingExternalId",
};

const typedId: Covered<TypedId["kind"]> = {
  looking: "SyncTab/Adding#ExternalIdLookedUp",
  means: "SyncTab/Adding#ExternalIdOfAnother",
  retry: "SyncTab/Adding#ExternalIdNotLookedUp",
};

const syncArrows: Covered<SyncArrowsState["kind"]> = {
  idle: "SyncArrows#Idle",
  running: "SyncArrows#Running",
  succeeded: "SyncArrows#Changed",
  failed: "SyncArrows#Failed",
  stalled: "SyncArrows#StalledWithCause",
  cancelled: "SyncArrows#Cancelled",
};

const stopping: Covered<Extract<SyncArrowsState, { kind: "running" }>["stop"]> = {
  offered: "SyncArrows#Running",
  asked: "SyncArrows#Stopping",
  "not-offered": "SyncArrows#BookkeepingToo",
};

const overwriteBanner: Covered<OverwriteState["kind"]> = {
  none: "OverwriteBanner/Bar#NothingDiffers",
  unknown: "OverwriteBanner/Bar#Unknown",
  bar: "OverwriteBanner/Bar#Bar",
  review: "OverwriteBanner/Review#EveryWord",
  unsaved: "OverwriteBanner/Bar#Unsaved",
  done: "OverwriteBanner/Bar#Done",
  undone: "OverwriteBanner/Bar#Undone",
};

const undoing: Covered<Extract<OverwriteState, { kind: "done" }>["undo"]> = {
  offered: "OverwriteBanner/Bar#Done",
  busy: "OverwriteBanner/Bar#Undoing",
  "not-offered": "OverwriteBanner/Bar#Kept",
  gone: "OverwriteBanner/Bar#UndoGone",
};

const noDecision: Covered<NoDecision> = {
  "period-locked": "OverwriteBanner/Bar#PeriodLocked",
  "no-right": "OverwriteBanner/Bar#NoRight",
  look: "OverwriteBanner/Bar#LookOnly",
};

const connectionsPanel: Covered<ConnectionsPanelState["kind"]> = {
  "not-offered": "ConnectionsPanel/States#NotOffered",
  loading: "ConnectionsPanel/States#Loading",
  error: "ConnectionsPanel/States#NoAnswer",
  ready: "ConnectionsPanel/States#Several",
};

const panelDialog: Covered<PanelDialog["kind"]> = {
  none: "ConnectionsPanel/States#Several",
  new: "ConnectionsPanel/States#Adding",
  credentials: "ConnectionsPanel/States#GivingKey",
  rename: "ConnectionsPanel/States#Renaming",
  remove: "ConnectionsPanel/States#Removing",
};

const signIn: Covered<SignInStep> = {
  none: "ConnectionsPanel/Signing in#Pending",
  leaving: "ConnectionsPanel/Signing in#GoingThere",
  completing: "ConnectionsPanel/Signing in#Completing",
  done: "ConnectionsPanel/Signing in#Done",
};

const bulkLink: Covered<BulkLinkState["kind"]> = {
  "not-offered": "BulkLink/States#NotOffered",
  waiting: "BulkLink/States#ChoosingConnection",
  "no-connection": "BulkLink/States#NoConnection",
  problem: "BulkLink/States#NoAnswer",
  loading: "BulkLink/States#LoadingReferences",
  list: "BulkLink/States#Many",
};

const bulkActivity: Covered<BulkActivity["kind"]> = {
  none: "BulkLink/States#Certain",
  suggesting: "BulkLink/States#Suggesting",
  linking: "BulkLink/States#Linking",
  stopped: "BulkLink/States#StoppedByUser",
  linked: "BulkLink/States#Linked",
  undoing: "BulkLink/States#Undoing",
  undone: "BulkLink/States#Undone",
};

const bulkSection: Covered<Section> = {
  clash: "BulkLink/States#Clash",
  certain: "BulkLink/States#Certain",
  likely: "BulkLink/States#Likely",
  none: "BulkLink/States#NoSuggestion",
  "none-fits": "BulkLink/States#NoneFits",
  "decided-before": "BulkLink/States#DecidedBefore",
  waiting: "BulkLink/States#Waiting",
  linked: "BulkLink/States#Linked",
  trouble: "BulkLink/States#Failed",
};

const suggestions: Covered<SuggestionsState["kind"]> = {
  unavailable: "ReferencePicker/States#Found",
  loading: "ReferencePicker/Suggestions#Awaited",
  failed: "ReferencePicker/Suggestions#Failed",
  ready: "ReferencePicker/Suggestions#Best",
};

const noneFits: Covered<"matcher" | "user"> = {
  matcher: "ReferencePicker/Suggestions#NoneFits",
  user: "ReferencePicker/Suggestions#SaidNoneFits",
};

const sides: Covered<SideMeaning> = {
  same: "ReferencePicker/Suggestions#BestCompared",
  spelled: "ReferencePicker/Suggestions#BestCompared",
  converted: "ReferencePicker/Suggestions#BestCompared",
  different: "ReferencePicker/Suggestions#ChosenOther",
  "only-dossier": "ReferencePicker/Suggestions#OneSideKnows",
  "only-reference": "ReferencePicker/Suggestions#OneSideKnows",
};

/** States of the data, which no type tells apart. */
const data: Readonly<Record<string, StoryName>> = {
  "no reference found": "ReferencePicker/States#Nothing",
  "no connection chosen yet": "ReferencePicker/States#NoConnectionYet",
  "many references": "ReferencePicker/States#Many",
  "the search fails": "ReferencePicker/States#Failed",
  "the search is offline": "ReferencePicker/States#Offline",
  "suggestions in the list": "ReferencePicker/Suggestions#InTheList",
  "several are possible": "ReferencePicker/Suggestions#Possible",
  "nobody is suggested": "ReferencePicker/Suggestions#NoSuggestion",
  "a suggestion was refused": "ReferencePicker/Suggestions#Refused",
  "a refusal was not saved": "ReferencePicker/Suggestions#NotRemembered",
  "the best can't be linked": "ReferencePicker/Suggestions#BestCannotBeLinked",
  "the best is chosen": "ReferencePicker/Suggestions#ChosenBest",
  "reasons without sides": "ReferencePicker/Suggestions#ReasonsOnly",
  "the plan went stale": "SyncTab/Adding#PlanRenewed",
  "the link warns": "SyncTab/Adding#WithWarnings",
  "saving failed": "SyncTab/Adding#SavingFailed",
  "never pulled": "SyncTab/States#LinkedNeverPulled",
  "the longest names": "SyncTab/States#LinkedLongNames",
  "stalled by cause": "SyncTab/States#ServerDoesNotAnswer",
  "every error by its code": "Foundation/Errors#EveryCode",
  "no rights, not linked": "SyncTab/States#NoRightsUnlinked",
  "offline, not linked": "SyncTab/States#OfflineUnlinked",
  "a key was refused": "ConnectionsPanel/States#KeyRefused",
  "a login ran out": "ConnectionsPanel/Signing in#RanOut",
  "no connection yet": "ConnectionsPanel/States#None",
  "every kind of difference": "OverwriteBanner/Review#EveryWord",
  "the template can't be read": "OverwriteBanner/Review#Unreadable",
  "the review went stale": "OverwriteBanner/Review#Stale",
  "decisions that last as long as the page": "OverwriteBanner/Bar#NotRemembered",
  "from nothing to a template that is up to date": "Scenarios#FirstLink",
  "the night brings a change": "Scenarios#NightlyChange",
  "a key is refused, and back": "Scenarios#KeyRefused",
  "stalled, then recovered": "Scenarios#Stalled",
  "offline in the middle of a run": "Scenarios#Offline",
  "the record moves under an open review": "Scenarios#StaleReview",
};

/** By widget and part of its state. */
export const STORY_STATES: Readonly<Record<string, Readonly<Record<string, StoryName>>>> = {
  syncTab,
  unlinking,
  plan,
  externalId,
  typedId,
  syncArrows,
  stopping,
  overwriteBanner,
  undoing,
  noDecision,
  connectionsPanel,
  panelDialog,
  signIn,
  bulkLink,
  bulkActivity,
  bulkSection,
  suggestions,
  noneFits,
  sides,
  data,
};
