/** A JSON answer of the API. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  });
}

/** An error of the API: `{ message }` (A10). */
export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return json(status, { message }, headers);
}

export const unauthorized = (): Response => refuse(401, "The API key is missing or unknown.");

/** Answers 401 like a wrong key, with the word `expired` (A10). */
export const expired = (): Response => refuse(401, "The API key has expired.");

/** A key without the tick (A10). */
export const forbidden = (): Response => refuse(403, "The API key may not read relations.");

/** Too many calls, with `Retry-After` in seconds or without (A9). */
export function tooManyCalls(retryAfter: number | null): Response {
  return refuse(429, "Too many calls.", retryAfter === null ? {} : { "retry-after": String(retryAfter) });
}
