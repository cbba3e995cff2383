import type { ServerContext } from "../../context.ts";
import type { StoredTokens } from "../credentials-store.ts";
import { isRefusal } from "../refusal.ts";
import { refreshTokens, type TokensOf } from "./refresh.ts";
import { isStale } from "./tokens.ts";

/** A question to the package, and what ends it. */
interface Question<Answer> {
  readonly signal: AbortSignal;
  readonly ask: (fresh: StoredTokens) => Promise<Answer>;
}

/** Asks by an access token that is fresh. One that the package refuses before its time is refreshed, and the question asked once more. */
export async function withAccessToken<Answer>(
  context: ServerContext,
  of: TokensOf,
  stored: StoredTokens,
  { signal, ask }: Question<Answer>,
): Promise<Answer> {
  const stale = isStale(stored.tokens, context.now());
  const fresh = stale ? await refreshTokens(context, of, stored, signal) : stored;
  try {
    return await ask(fresh);
  } catch (thrown) {
    if (!isRefusal(thrown) || stale || fresh.tokens.refreshToken === null || signal.aborted) throw thrown;
    return ask(await refreshTokens(context, of, fresh, signal));
  }
}
