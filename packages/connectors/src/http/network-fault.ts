/** Codes by which Node says that a connection stood and broke, which may pass at once; the others say that there is none. */
const BROKEN_OFF: ReadonlySet<string> = new Set(["ECONNRESET", "ECONNABORTED", "EPIPE", "UND_ERR_SOCKET"]);

/** How far down the causes of an error one looks. */
const DEPTH = 5;

/** What a failed fetch means: the connection broke off, or nobody can be reached at that address. */
export function networkFault(thrown: unknown): "broken-off" | "unreachable" {
  let error = thrown;
  for (let depth = 0; depth < DEPTH && error instanceof Error; depth += 1) {
    if ("code" in error && typeof error.code === "string" && BROKEN_OFF.has(error.code)) return "broken-off";
    error = error.cause;
  }
  return "unreachable";
}
