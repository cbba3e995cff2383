import { adminSyncError } from "@adminsync/core/errors";

/** Asks the host; whatever it throws becomes `HOST_FAILED`, and so does silence beyond `deadlineMs`. */
export async function hostAnswer<Answer>(deadlineMs: number, ask: () => Promise<Answer> | Answer): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([ask(), silence]);
  } catch (cause) {
    throw adminSyncError("HOST_FAILED", { cause });
  } finally {
    clearTimeout(timer);
  }
}
