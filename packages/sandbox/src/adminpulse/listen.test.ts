import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { SANDBOX_API_KEY } from "./api-keys.ts";
import type { BadDay, BadDayOptions } from "./bad-day.ts";
import type { Listening } from "./listen.ts";
import { createAdminPulseSandbox, type AdminPulseSandbox } from "./sandbox.ts";

const opened: Listening[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((listening) => listening.close()));
});

async function served(
  day: BadDay | null,
  options?: BadDayOptions,
): Promise<{ sandbox: AdminPulseSandbox; url: string }> {
  const sandbox = createAdminPulseSandbox();
  sandbox.badDay(day, options);
  const listening = await sandbox.listen();
  opened.push(listening);
  return { sandbox, url: listening.url };
}

const headers = { authorization: `Bearer ${SANDBOX_API_KEY}` };

describe("the sandbox on a socket", () => {
  it("answers as its fetch handler does, status and headers too", async () => {
    const { sandbox, url } = await served(null);
    const response = await fetch(`${url}/relations?pageSize=3`, { headers });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const direct = await sandbox.fetch(new Request(`${url}/relations?pageSize=3`, { headers }));
    expect(await response.json()).toEqual(await direct.json());
    expect((await fetch(`${url}/relations`)).status).toBe(401);
    expect((await fetch(`${url}/relations`, { headers, method: "POST", body: "{}" })).status).toBe(405);
    expect(sandbox.requests.map((request) => request.status)).toEqual([200, 200, 401, 405]);
  });

  it("keeps the connection open on a silent day, and sends nothing", async () => {
    const { sandbox, url } = await served("silent");
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let received = 0;
    socket.on("data", (chunk) => (received += chunk.length));
    socket.write(`GET /relations HTTP/1.1\r\nhost: x\r\nauthorization: ${headers.authorization}\r\n\r\n`);
    await expect.poll(() => sandbox.requests.length).toBe(1);
    await expect(fetch(`${url}/relations`, { headers, signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/);
    expect([received, socket.closed, socket.readyState]).toEqual([0, false, "open"]);
    socket.destroy();
  });

  it("promises a whole page and cuts it on a half-page day", async () => {
    const { sandbox, url } = await served("half-page", { times: 1 });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(`GET /relations HTTP/1.1\r\nhost: x\r\nauthorization: ${headers.authorization}\r\n\r\n`);
    const received = await new Promise<string>((resolve) => {
      let text = "";
      socket.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      socket.on("close", () => resolve(text));
    });
    const [head = "", body = ""] = received.split("\r\n\r\n");
    const promised = Number(/content-length: (\d+)/.exec(head)?.[1]);
    expect(promised).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(body)).toBe(Math.floor(promised / 2));

    sandbox.badDay("half-page");
    const response = await fetch(`${url}/relations`, { headers });
    await expect(response.json()).rejects.toThrow(TypeError);
  });

  it("sends the first half of a slow body at once, and the rest later", async () => {
    const { url } = await served("slow", { delay: 60_000 });
    const response = await fetch(`${url}/relations`, { headers });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"results":\[/);
    await reader?.cancel();

    const quick = await served("slow", { delay: 1 });
    expect(await (await fetch(`${quick.url}/relations`, { headers })).json()).toHaveProperty("totalRowCount");
  });

  it("cuts the silent connections when it closes", async () => {
    const { sandbox, url } = await served("silent");
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const closed = new Promise<string>((resolve) => socket.on("close", () => resolve("closed")));
    socket.on("error", () => {}).write("GET /relations HTTP/1.1\r\nhost: x\r\n\r\n");
    await expect.poll(() => sandbox.requests.length).toBe(1);
    await opened.pop()?.close();
    expect(await closed).toBe("closed");
  });

  it("closes, and says when a port is taken", async () => {
    const { sandbox, url } = await served(null);
    await expect(sandbox.listen(Number(new URL(url).port))).rejects.toThrow(/EADDRINUSE/);
    await opened.pop()?.close();
    await expect(fetch(url)).rejects.toThrow(TypeError);
  });
});
