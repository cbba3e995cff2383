const PARAMETER = /:([A-Za-z]+)/g;

/** Fills a route's path: each parameter percent-encoded. */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(PARAMETER, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}

/** Reads the parameters of `pathname` off a route's path; null where it doesn't fit or an escape is broken. */
export function matchPath(path: string, pathname: string): Record<string, string> | null {
  const pattern = path.split("/");
  const actual = pathname.split("/");
  if (pattern.length !== actual.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const text = actual[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== text) return null;
      continue;
    }
    const decoded = decode(text);
    if (decoded === null || decoded === "") return null;
    params[part.slice(1)] = decoded;
  }
  return params;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
