/** One step of the journey: does what its name says, or throws. */
export type Step = <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;

/** Prints each step with the time it took, and counts them. */
export function createStepper(print: (line: string) => void): { readonly step: Step; readonly count: () => number } {
  let done = 0;
  return {
    count: () => done,
    step: async (name, run) => {
      const started = performance.now();
      try {
        const result = await run();
        done += 1;
        print(`  ok  ${name} (${Math.round(performance.now() - started)} ms)`);
        return result;
      } catch (cause) {
        print(`FAIL  ${name} (${Math.round(performance.now() - started)} ms)`);
        throw new Error(`the journey stops at: ${name}`, { cause });
      }
    },
  };
}

/** Throws unless the condition holds; `what` says what was expected, `seen` what was there. */
export function expect(condition: boolean, what: string, seen?: unknown): asserts condition {
  if (!condition) throw new Error(`expected ${what}${seen === undefined ? "" : `, saw ${JSON.stringify(seen)}`}`);
}

/** The code that a call rejects with; throws where it resolves. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && typeof thrown.code === "string") return thrown.code;
    throw thrown;
  }
  throw new Error("the call was expected to be refused");
}
