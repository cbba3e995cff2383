/** What a status means to the transport: an answer for the connector to read, or something that stands between. */
export type StatusMeaning = "answer" | "redirect" | "rate-limited" | "unavailable";

/** 4xx is an answer too: what it says about credentials or a record differs from package to package. */
export function statusMeaning(status: number): StatusMeaning {
  if (status === 429) return "rate-limited";
  if (status >= 500) return "unavailable";
  if (status >= 300 && status < 400) return "redirect";
  return "answer";
}
