/** How long a step may take before it counts as stuck: far longer than any does, so that a busy machine fails no test. Milliseconds. */
export const STUCK_MS = 20_000;
