import { NextResponse, type NextRequest } from "next/server";

const IN_DEVELOPMENT = process.env.NODE_ENV === "development";

/** Scripts and styles run by the nonce of this one answer, or not at all. Next's development overlay needs more; a build doesn't. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${IN_DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${IN_DEVELOPMENT ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives each page its policy. Next reads the nonce out of it for its own scripts; the layout hands it to the widgets. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = policyOf(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static|favicon.ico).*)"] };
