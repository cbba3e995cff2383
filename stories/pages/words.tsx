import { de, en, fr, nl, type Messages } from "@adminsync/react";
import type { ReactElement } from "react";

/** A word of a widget: its key, and what it reads with something filled in. */
export type Word = readonly [key: string, read: (messages: Messages) => string];

const LANGUAGES = [nl, fr, de, en] as const;

/** What a widget says, in four languages beside each other: how much room a text needs is seen here. */
export function Words({ of }: { readonly of: readonly Word[] }): ReactElement {
  return (
    <table className="words">
      <thead>
        <tr>
          <th>Key</th>
          {LANGUAGES.map(({ code }) => (
            <th key={code}>{code}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map(([key, read]) => (
          <tr key={key}>
            <td>
              <code>{key}</code>
            </td>
            {LANGUAGES.map(({ code, messages }) => (
              <td key={code} lang={code}>
                {read(messages)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
