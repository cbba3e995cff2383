import { expect, test } from "vitest";
import { readJsonBody } from "./read-body.ts";

function request(body: BodyInit, headers: Record<string, string> = {}): Request {
  // A stream is sent only with `duplex`, which the types of the platform don't know yet.
  const init = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://host.test/", init);
}

/** A body that never ends, and counts what was taken of it. */
function endless(): { readonly body: ReadableStream; readonly taken: () => number; readonly cancelled: () => boolean } {
  let taken = 0;
  let cancelled = false;
  const body = new ReadableStream({
    pull: (controller) => {
      taken += 100;
      controller.enqueue(new Uint8Array(100).fill(32));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, taken: () => taken, cancelled: () => cancelled };
}

test("JSON comes out, as long as the limit to the byte, however it is cut", async () => {
  const bytes = new TextEncoder().encode('{"name":"Café"}');
  const cut = new ReadableStream({
    start: (controller) => {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await readJsonBody(request(cut), bytes.byteLength)).toEqual({ name: "Café" });
  await expect(readJsonBody(request(bytes), bytes.byteLength - 1)).rejects.toMatchObject({
    code: "BODY_TOO_LARGE",
    details: { limit: bytes.byteLength - 1 },
  });
});

test("a body that never ends is left soon after the limit, and let go", async () => {
  const { body, taken, cancelled } = endless();
  await expect(readJsonBody(request(body), 1000)).rejects.toMatchObject({ code: "BODY_TOO_LARGE" });
  expect(taken()).toBeLessThanOrEqual(1400);
  expect(cancelled()).toBe(true);
});

test("a length that is declared too large is believed; a small or a senseless one is not", async () => {
  await expect(readJsonBody(request("{}", { "content-length": "2000" }), 1000)).rejects.toMatchObject({
    code: "BODY_TOO_LARGE",
  });
  for (const declared of ["1", "-5", "many"]) {
    const lying = request(endless().body, { "content-length": declared });
    await expect(readJsonBody(lying, 1000)).rejects.toMatchObject({ code: "BODY_TOO_LARGE" });
  }
});

test.each([
  ["nothing", ""],
  ["half of an object", "{"],
  ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
])("%s is BODY_NOT_JSON", async (_, body) => {
  await expect(readJsonBody(request(body), 1000)).rejects.toMatchObject({ code: "BODY_NOT_JSON" });
});

test("a request without a body is BODY_NOT_JSON", async () => {
  await expect(readJsonBody(new Request("http://host.test/", { method: "POST" }), 10)).rejects.toMatchObject({
    code: "BODY_NOT_JSON",
  });
});
