import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../testing/catalogues.ts";

const COUNTS = new Set(["count", "seconds", "taken", "total", "ticked"]);
/** What a message is given as several texts. */
const LISTS = new Set(["words"]);
type Language = keyof typeof CATALOGUES;
const LANGUAGES: readonly Language[] = ["nl", "fr", "de", "en"];

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

/** Calls a message with marked parameters, and tells which of them it read and what it said. */
function call(
  message: (parameters: unknown) => unknown,
  count: number,
): { readonly read: ReadonlySet<string>; readonly said: string } {
  const read = new Set<string>();
  const parameters = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_target, key) => {
        if (typeof key !== "string") return undefined;
        read.add(key);
        if (LISTS.has(key)) return [`‹${key}›`];
        return COUNTS.has(key) ? count : `‹${key}›`;
      },
    },
  );
  const answer = message(parameters);
  const words = leaves(answer).map(({ value }) => value);
  return { read, said: words.filter((word) => typeof word === "string").join("") };
}

const isMessage = (value: unknown): value is (parameters: unknown) => unknown => typeof value === "function";

describe.each(LANGUAGES)("the catalogue of %s", (language) => {
  const all = leaves(CATALOGUES[language]);

  it("has the same keys as the first language, and no empty text", () => {
    expect(all.map(({ path }) => path).sort()).toEqual(
      leaves(CATALOGUES.nl)
        .map(({ path }) => path)
        .sort(),
    );
    expect(all.filter(({ value }) => typeof value === "string" && value.trim() === "")).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it("says each of its parameters", () => {
    const unsaid = all.flatMap(({ path, value }) => {
      if (!isMessage(value)) return [];
      const { read, said } = call(value, 7);
      const texts = [...read].filter((key) => !COUNTS.has(key) && key !== "changed");
      return texts.filter((key) => !said.includes(`‹${key}›`)).map((key) => `${path} doesn't say ${key}`);
    });
    expect(unsaid).toEqual([]);
  });

  it("reads the same parameters as the first language", () => {
    const readBy = (of: Language): Readonly<Record<string, readonly string[]>> =>
      Object.fromEntries(
        leaves(CATALOGUES[of]).flatMap(({ path, value }) =>
          isMessage(value) ? [[path, [...call(value, 7).read].sort()]] : [],
        ),
      );
    expect(readBy(language)).toEqual(readBy("nl"));
  });

  it("says something for none, one and many", () => {
    for (const { path, value } of all) {
      if (!isMessage(value)) continue;
      for (const count of [0, 1, 2, 1000]) expect(call(value, count).said.trim(), path).not.toBe("");
    }
  });

  it("ends what an error means and asks with a full stop, and its title without", () => {
    const situation = { source: null, keptFrom: null, externalId: null, example: null, retryIn: null };
    for (const sentences of Object.values(CATALOGUES[language].errors)) {
      const { what, data, next } = sentences(situation);
      expect(what).toMatch(/[^.]$/);
      expect(data).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    }
  });
});

describe("Dutch", () => {
  const { nl } = CATALOGUES;

  it("uses the product's own labels to the letter", () => {
    expect(nl.tab.heading).toBe("Administratie sync");
    expect([nl.tab.connection, nl.tab.reference, nl.tab.externalId]).toEqual(["Verbinding", "Referentie", "Extern id"]);
    expect(nl.tab.save).toBe("Aanpassingen bewaren");
    expect(nl.bar.useSource({ source: "AdminPulse" })).toBe("Gebruik de data uit AdminPulse");
    expect([nl.bar.look, nl.bar.keepMine, nl.bar.undo]).toEqual(["Bekijk", "Houd de mijne", "Ongedaan maken"]);
    expect(nl.review.take({ ticked: 4, total: 5 })).toBe("Neem 4 van 5 over");
    expect(nl.arrows.running({ seconds: 4 })).toBe("Bezig, 4 s");
  });

  it("counts in the singular and the plural", () => {
    expect(nl.bar.differs({ count: 1, source: "AdminPulse" })).toBe("1 gegeven verschilt van AdminPulse");
    expect(nl.bar.differs({ count: 3, source: "AdminPulse" })).toBe("3 gegevens verschillen van AdminPulse");
  });

  it("tells what stays when a server does not answer", () => {
    const situation = { source: "AdminPulse", keptFrom: "21 november", externalId: null, example: null, retryIn: null };
    expect(nl.errors.PACKAGE_UNREACHABLE(situation).data).toBe("Uw gegevens van 21 november blijven staan.");
  });

  it("speaks to the user politely", () => {
    const words = leaves(nl).flatMap(({ value }) => (isMessage(value) ? [call(value, 2).said] : [String(value)]));
    expect(words.filter((text) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
  });
});
