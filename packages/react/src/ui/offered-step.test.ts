import { describe, expect, it } from "vitest";
import { NEXT_STEPS } from "../messages/next-step.ts";
import { offeredStep } from "./offered-step.ts";

const nothing = (): void => undefined;

describe("the one next step of an error", () => {
  it("is no button where nothing can be pressed for it", () => {
    expect(offeredStep("copy-details", { host: null, without: [] })).toBeNull();
    expect(offeredStep("correct-input", { host: null, without: [] })).toBeNull();
    expect(offeredStep("choose-reference", { host: {}, without: ["choose-reference"] })).toBeNull();
  });

  it("leads to the connections only where the host can go there", () => {
    expect(offeredStep("open-connections", { host: {}, without: [] })).toBeNull();
    const host = { onOpenConnections: nothing };
    expect(offeredStep("open-connections", { host, without: [] })).toEqual({
      name: "open-connections",
      step: "open-connections",
    });
  });

  it("is called trying again where the host has no login of its own to show", () => {
    expect(offeredStep("sign-in", { host: {}, without: [] })).toEqual({ name: "retry", step: "sign-in" });
    expect(offeredStep("sign-in", { host: { onSignIn: nothing }, without: [] })?.name).toBe("sign-in");
  });

  it("is done by a host that does everything, for each code that has a step to do", () => {
    const host = { onSignIn: nothing, onOpenConnections: nothing };
    for (const step of Object.values(NEXT_STEPS)) {
      const offered = offeredStep(step, { host, without: [] });
      expect(offered === null).toBe(step === "copy-details" || step === "correct-input");
    }
  });
});
