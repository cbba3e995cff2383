const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-NONCE'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** What a careful host sends with its pages: nothing runs, looks or loads but its own files, and the styles that carry the nonce of this answer. */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": POLICY.replace("NONCE", nonce),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  };
}

/** Whether a request that changes something comes from a page of another site, as browsers tell. */
export function comesFromElsewhere(request: Request): boolean {
  const origin = request.headers.get("origin");
  return request.method !== "GET" && origin !== null && origin !== new URL(request.url).origin;
}
