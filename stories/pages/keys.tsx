import { Fragment, type ReactElement } from "react";
import { KEYS, type Keyboard } from "./keys.data.ts";

/** The keys of a widget. The same table is tried key by key, in a browser. */
export function Keys({ of }: { readonly of: Keyboard }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Keys</th>
          <th>Where</th>
          <th>What they do</th>
        </tr>
      </thead>
      <tbody>
        {KEYS[of].map(({ keys, where, does }) => (
          <tr key={`${keys.join(" ")} ${where}`}>
            <td>
              {keys.map((key) => (
                <Fragment key={key}>
                  <kbd>{key}</kbd>{" "}
                </Fragment>
              ))}
            </td>
            <td>{where}</td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
