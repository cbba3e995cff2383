/** Called once when Next starts. Without it the server would start at the first request, and pull nothing at night until then. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { host } = await import("./host/host.ts");
  await host().server.start();
}
