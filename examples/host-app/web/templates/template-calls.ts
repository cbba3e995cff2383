import * as v from "valibot";
import { call, CallFailed, type Answer } from "../api/call.ts";
import type { Stored } from "./template-state.ts";

/** How a template is read and saved at the host's server. */
export interface TemplateCalls<Values> {
  read(signal: AbortSignal): Promise<Stored<Values>>;
  /** Saves over the values that `tag` stands for. Answers what somebody else saved in between, and then saves nothing. */
  save(values: Values, tag: string): Promise<SaveAnswer<Values>>;
}

export type SaveAnswer<Values> =
  | { readonly kind: "saved"; readonly stored: Stored<Values> }
  | { readonly kind: "overtaken"; readonly theirs: Stored<Values> };

export function templateCalls<Values>(path: string, schema: v.GenericSchema<unknown, Values>): TemplateCalls<Values> {
  const storedIn = ({ body, tag }: Answer): Stored<Values> => {
    const values = v.safeParse(schema, body);
    if (!values.success || tag === null) throw new CallFailed("refused", null);
    return { values: values.output, tag };
  };
  return {
    read: async (signal) => storedIn(await call(path, { signal })),
    save: async (values, tag) => {
      try {
        const answer = await call(path, { method: "PUT", body: values, ifMatch: tag });
        // The very object that was sent: so that the page knows whether it is what is filled in now.
        return { kind: "saved", stored: { values, tag: storedIn(answer).tag } };
      } catch (thrown) {
        if (!(thrown instanceof CallFailed) || thrown.trouble !== "conflict" || thrown.answer === null) throw thrown;
        return { kind: "overtaken", theirs: storedIn(thrown.answer) };
      }
    },
  };
}
