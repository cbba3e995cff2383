import { ABORTED, unlessAborted } from "./abort.ts";
import { networkFault } from "./network-fault.ts";
import type { Outcome } from "./outcome.ts";
import { readBody } from "./read-body.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { statusMeaning } from "./status-meaning.ts";

/** What a transport needs of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request and its bounds. */
export interface Attempt {
  readonly fetch: Fetch;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  readonly maxBytes: number;
  /** The caller's; the deadline is told apart from it. */
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** Makes one request. Never rejects, and always ends: at the latest with the deadline, which covers the body too. */
export async function makeAttempt(attempt: Attempt): Promise<Outcome> {
  const deadline = AbortSignal.timeout(attempt.deadlineMs);
  const outcome = await request(attempt, AbortSignal.any([attempt.signal, deadline]));
  if (outcome !== ABORTED) return outcome;
  return attempt.signal.aborted ? { kind: "cancelled" } : { kind: "silent" };
}

async function request(attempt: Attempt, signal: AbortSignal): Promise<Outcome | typeof ABORTED> {
  if (signal.aborted) return ABORTED;
  let response: Response | typeof ABORTED;
  try {
    const headers = { accept: "application/json", ...attempt.headers };
    // A redirect is not followed: it could carry the credentials elsewhere.
    const answering = attempt.fetch(attempt.url, { method: "GET", headers, redirect: "manual", signal });
    response = await unlessAborted(answering, signal);
  } catch (cause) {
    return signal.aborted ? ABORTED : { kind: networkFault(cause), cause };
  }
  return response === ABORTED ? ABORTED : readAnswer(response, attempt, signal);
}

async function readAnswer(
  response: Response,
  { maxBytes, now }: Attempt,
  signal: AbortSignal,
): Promise<Outcome | typeof ABORTED> {
  const meaning = statusMeaning(response.status);
  if (meaning !== "answer") {
    response.body?.cancel().catch(() => undefined);
    if (meaning === "redirect") return { kind: "unreadable", problem: `redirects with status ${response.status}` };
    return { kind: meaning, retryAfterMs: parseRetryAfter(response.headers.get("retry-after"), now()) };
  }
  const body = await readBody(response, maxBytes, signal);
  if (body.kind === "aborted") return ABORTED;
  if (body.kind === "cut") return body;
  if (body.kind === "too-large") return { kind: "unreadable", problem: `larger than ${maxBytes} bytes` };
  return toOutcome(response, body.text);
}

function toOutcome(response: Response, text: string): Outcome {
  const { status, headers } = response;
  const refused = status >= 400;
  if (text === "" && (refused || status === 204)) return { kind: "answer", answer: { status, headers, json: null } };
  try {
    const json: unknown = JSON.parse(text);
    return { kind: "answer", answer: { status, headers, json } };
  } catch {
    if (refused) return { kind: "answer", answer: { status, headers, json: null } };
    const type = headers.get("content-type")?.split(";")[0] ?? "no content type";
    return { kind: "unreadable", problem: `not JSON (status ${status}, ${type.slice(0, 60)})` };
  }
}
