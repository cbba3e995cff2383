import { ABORTED, unlessAborted } from "./abort.ts";

/** How the reading of a body ended. */
export type Body =
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" }
  | { readonly kind: "cut"; readonly cause: unknown };

/** Reads a body up to a number of bytes, counted as they come and after decompression: a length that was announced may be untrue. */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Body> {
  if (response.body === null) return { kind: "whole", text: "" };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const read = await unlessAborted(reader.read(), signal);
      if (read === ABORTED) return { kind: "aborted" };
      if (read.done) return { kind: "whole", text: text + decoder.decode() };
      bytes += read.value.byteLength;
      if (bytes > maxBytes) return { kind: "too-large" };
      text += decoder.decode(read.value, { stream: true });
    }
  } catch (cause) {
    return signal.aborted ? { kind: "aborted" } : { kind: "cut", cause };
  } finally {
    // What is left unread would keep the connection open; a body that failed can't be cancelled, and needs no cancelling.
    reader.cancel().catch(() => undefined);
  }
}
