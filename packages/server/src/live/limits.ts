/** What open streams of changes may take. */
export interface LiveLimits {
  /** Streams of one user on this server process; who asks for more gets `RATE_LIMITED`, and polls. */
  readonly perUser: number;
  /** How often an open stream says that it is open, in milliseconds. Clients wait three times as long as the default before they call again. */
  readonly heartbeatMs: number;
  /** A stream ends after so many milliseconds, at the next heartbeat: whoever calls again is asked for anew. */
  readonly lifetimeMs: number;
}

export const DEFAULT_LIVE_LIMITS: LiveLimits = { perUser: 8, heartbeatMs: 15_000, lifetimeMs: 5 * 60_000 };
