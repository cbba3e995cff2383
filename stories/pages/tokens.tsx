import { useEffect, useRef, useState, type ReactElement } from "react";
import type { StoryName } from "../testing/story-states.data.ts";
import { Shown } from "./shown.tsx";

/** What a host can set, by what our own rules call it. */
const COLOURS = [
  "surface",
  "raised",
  "text",
  "muted",
  "line",
  "control",
  "accent",
  "on-accent",
  "bar",
  "bar-line",
  "bar-text",
  "ok",
  "danger",
  "info",
  "added",
  "removed",
] as const;

/** Every style rule on the page, in layers, conditions and nested rules too. */
function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule;
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) yield* styleRules(rule.cssRules);
  }
}

function tokensIn(box: HTMLElement): readonly string[] {
  const elements = [...box.querySelectorAll("[data-adminsync], [data-adminsync] *")];
  const used = new Set<string>();
  for (const sheet of document.styleSheets) {
    for (const { selectorText, style } of styleRules(sheet.cssRules)) {
      const text = style.cssText;
      // The rule that defines the tokens names them all.
      if (!text.includes("var(--_") || text.includes("--_surface:")) continue;
      const plain = selectorText.replaceAll(/::?(before|after|hover|focus-visible|focus|active|placeholder)/g, "");
      if (!elements.some((element) => element.matches(plain === "" ? "*" : plain))) continue;
      for (const [, name = ""] of text.matchAll(/var\(--_([a-z-]+)/g)) used.add(name);
    }
  }
  return COLOURS.filter((name) => used.has(name));
}

/** The colours that a widget is drawn with, read from the rules that apply to it. */
export function Tokens({ of }: { readonly of: StoryName }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const changed = new MutationObserver(() => setNames(tokensIn(element)));
    changed.observe(element, { childList: true, subtree: true });
    return () => changed.disconnect();
  }, []);
  return (
    <div className="tokens">
      <div ref={box} hidden>
        <Shown story={of} />
      </div>
      <ul data-adminsync="">
        {names.map((name) => (
          <li key={name}>
            <span
              className="token-swatch"
              ref={(swatch) => {
                swatch?.style.setProperty("background", `var(--_${name})`);
              }}
            />
            <code>--as-{name}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
