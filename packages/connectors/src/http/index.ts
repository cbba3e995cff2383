export { sleepByTimer, type Sleep } from "./abort.ts";
export type { Fetch } from "./attempt.ts";
export { createHttpClient, type GetOptions, type HttpClient, type HttpClientOptions } from "./http-client.ts";
export type { HttpAnswer } from "./outcome.ts";
export type { Rate } from "./rate-gate.ts";
export type { Query } from "./request-url.ts";
