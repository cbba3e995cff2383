import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";

/** Reads a body as JSON, never holding more than `limit` bytes of it. Rejects with `BODY_TOO_LARGE` or `BODY_NOT_JSON`. */
export async function readJsonBody(request: Request, limit: number): Promise<unknown> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) throw tooLarge(limit);
  const text = new TextDecoder("utf-8", { fatal: true });
  try {
    return JSON.parse(text.decode(await readBytes(request, limit)));
  } catch (cause) {
    if (cause instanceof AdminSyncError) throw cause;
    throw adminSyncError("BODY_NOT_JSON", { cause });
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function tooLarge(limit: number): AdminSyncError {
  return new AdminSyncError({ code: "BODY_TOO_LARGE", details: { limit } });
}
