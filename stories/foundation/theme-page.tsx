import { nl, PresentationProvider } from "@adminsync/react";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { PRESETS, TOKENS, type Preset } from "./presets.data.ts";
import { contrasts, themeCss } from "./theme-css.ts";

function Colours({
  preset,
  onChange,
}: {
  readonly preset: Preset;
  readonly onChange: (next: Preset) => void;
}): ReactElement {
  return (
    <fieldset className="theme-colours">
      <legend>Tokens</legend>
      {TOKENS.map((token) => (
        <label key={token}>
          <input
            type="color"
            value={preset.colours[token]}
            onChange={(event) => onChange({ ...preset, colours: { ...preset.colours, [token]: event.target.value } })}
          />
          <code>{token}</code>
        </label>
      ))}
    </fieldset>
  );
}

function Contrasts({ preset }: { readonly preset: Preset }): ReactElement {
  return (
    <ul className="theme-contrasts" aria-label="Contrast">
      {contrasts(preset).map(({ pair, contrast, least }) => (
        <li key={pair} data-too-low={contrast < least ? "" : undefined}>
          {pair}: {contrast.toFixed(1)}
          {contrast < least ? ` is too low, WCAG asks ${least}` : ""}
        </li>
      ))}
    </ul>
  );
}

/** A look on the page of a host: its stylesheet stands there while this does. */
function useThemeCss(css: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}

/** Change the tokens, see every widget change, copy the CSS. */
export function ThemePage({ children }: { readonly children: ReactNode }): ReactElement {
  const [preset, setPreset] = useState<Preset | undefined>(PRESETS[0]);
  const css = preset === undefined ? "" : themeCss(preset);
  useThemeCss(css);
  if (preset === undefined) return <p>There are no presets.</p>;
  return (
    <div className="theme-page">
      <div className="theme-tools">
        <div role="group" aria-label="Presets">
          {PRESETS.map((other) => (
            <button
              key={other.name}
              type="button"
              aria-pressed={other.name === preset.name}
              onClick={() => setPreset(other)}
            >
              {other.name}
            </button>
          ))}
        </div>
        <Colours preset={preset} onChange={setPreset} />
        <Contrasts preset={preset} />
        <pre tabIndex={0} role="region" aria-label="CSS">
          {css}
        </pre>
        <button type="button" onClick={() => void navigator.clipboard.writeText(css)}>
          Copy the CSS
        </button>
      </div>
      <PresentationProvider
        languages={[nl]}
        density={preset.density}
        theme="host"
        clock={() => Date.parse("2026-11-24T08:45:00Z")}
      >
        <div className="my-app theme-widgets">{children}</div>
      </PresentationProvider>
    </div>
  );
}
