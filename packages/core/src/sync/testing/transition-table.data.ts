/** One name a state; two of them for what is queued, and for what is idle. */
export type StateName =
  | "unlinked"
  | "idle"
  | "asking"
  | "queued"
  | "running"
  | "stalled"
  | "succeeded"
  | "failed"
  | "cancelled";

/** One name a way in which an event can come. */
export type EventName =
  | "start-asked"
  | "start-answered"
  | "start-answered late"
  | "start-refused"
  | "start-refused unheard"
  | "run-told: goes on"
  | "run-told: ended"
  | "run-told: older run"
  | "run-told: newer run"
  | "run-unanswered"
  | "run-unanswered for good"
  | "ticked early"
  | "ticked, to ask"
  | "ticked, too late"
  | "cancel-asked"
  | "cancel-answered"
  | "cancel-refused"
  | "connection-lost"
  | "connection-back"
  | "linked"
  | "unlinked"
  | "dismissed";

type Row = Readonly<Partial<Record<StateName, string>>>;

/**
 * What each event does in each state: the next state (`=`: the very same), then what has to be done. A cell that is left out: nothing at all.
 */
export const TABLE: Readonly<Record<EventName, Row>> = {
  "start-asked": {
    idle: "queued · request-start · set-timer",
    stalled: "queued · request-start · set-timer",
    succeeded: "queued · request-start · set-timer",
    failed: "queued · request-start · set-timer",
    cancelled: "queued · request-start · set-timer",
  },
  "start-answered": {
    idle: "queued · set-timer",
    asking: "queued · set-timer",
    queued: "queued",
  },
  "start-answered late": {
    idle: "queued · set-timer",
    asking: "queued · set-timer",
  },
  "start-refused": {
    asking: "failed · clear-timer · announce",
  },
  "start-refused unheard": {
    asking: "stalled · request-latest · clear-timer · announce",
  },
  "run-told: goes on": {
    idle: "running · set-timer",
    asking: "running · set-timer",
    queued: "running · set-timer",
    running: "running · set-timer",
  },
  "run-told: ended": {
    idle: "succeeded · refresh-snapshot",
    asking: "queued · refresh-snapshot",
    queued: "succeeded · clear-timer · refresh-snapshot · announce",
    running: "succeeded · clear-timer · refresh-snapshot · announce",
    stalled: "succeeded · refresh-snapshot · announce",
  },
  "run-told: older run": {
    idle: "succeeded · refresh-snapshot",
    asking: "queued · refresh-snapshot",
  },
  "run-told: newer run": {
    idle: "queued · set-timer",
    asking: "queued · set-timer",
    queued: "queued · set-timer",
    running: "queued · set-timer",
    stalled: "queued · set-timer",
    succeeded: "queued · set-timer",
    failed: "queued · set-timer",
    cancelled: "queued · set-timer",
  },
  "run-unanswered": {
    queued: "queued · set-timer",
    running: "running · set-timer",
  },
  "run-unanswered for good": {
    queued: "stalled · request-latest · clear-timer · announce",
    running: "stalled · request-latest · clear-timer · announce",
  },
  "ticked early": {
    asking: "= · set-timer",
    queued: "= · set-timer",
    running: "= · set-timer",
  },
  "ticked, to ask": {
    asking: "= · set-timer",
    queued: "queued · request-run · set-timer",
    running: "running · request-run · set-timer",
  },
  "ticked, too late": {
    asking: "stalled · request-latest · clear-timer · announce",
    queued: "stalled · request-latest · clear-timer · announce",
    running: "stalled · request-latest · clear-timer · announce",
  },
  "cancel-asked": {
    asking: "queued",
    queued: "queued · request-cancel",
    running: "running · request-cancel",
  },
  "cancel-answered": {
    idle: "cancelled",
    asking: "queued",
    queued: "cancelled · clear-timer · announce",
    running: "cancelled · clear-timer · announce",
    stalled: "cancelled · announce",
  },
  "cancel-refused": {},
  "connection-lost": {
    queued: "queued",
    running: "running",
  },
  "connection-back": {
    idle: "= · request-latest",
    queued: "queued · request-run · set-timer",
    running: "running · request-run · set-timer",
    stalled: "= · request-latest",
    succeeded: "= · request-latest",
    failed: "= · request-latest",
    cancelled: "= · request-latest",
  },
  linked: {
    unlinked: "idle",
  },
  unlinked: {
    idle: "idle",
    asking: "idle · clear-timer",
    queued: "idle · clear-timer",
    running: "idle · clear-timer",
    stalled: "idle",
    succeeded: "idle",
    failed: "idle",
    cancelled: "idle",
  },
  dismissed: {
    stalled: "idle",
    succeeded: "idle",
    failed: "idle",
    cancelled: "idle",
  },
};
