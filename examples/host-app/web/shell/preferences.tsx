import type { ReactElement } from "react";
import { choose, settings } from "../settings/settings.ts";
import { useValue } from "../value.ts";
import { useWords } from "../words/use-words.ts";
import { Segments } from "./segments.tsx";

/** Language and light or dark. */
export function Preferences(): ReactElement {
  const { language, theme } = useValue(settings);
  const words = useWords().settings;
  return (
    <div className="preferences">
      <Segments
        label={words.language}
        choices={[
          ["nl", "NL"],
          ["en", "EN"],
        ]}
        chosen={language}
        onChoose={(next) => choose({ language: next })}
      />
      <Segments
        label={words.theme}
        choices={[
          ["system", words.themes.system],
          ["light", words.themes.light],
          ["dark", words.themes.dark],
        ]}
        chosen={theme}
        onChoose={(next) => choose({ theme: next })}
      />
    </div>
  );
}
