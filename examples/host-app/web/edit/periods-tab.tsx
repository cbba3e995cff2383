import type { ReactElement } from "react";
import { PERIODS } from "../routing/routes.ts";
import { dayText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";

/** The financial years of a dossier: calendar years. */
export function PeriodsTab(): ReactElement {
  const { edit, tag } = useWords();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{edit.period}</th>
          <th scope="col">{edit.runs}</th>
          <th scope="col">{edit.state}</th>
        </tr>
      </thead>
      <tbody>
        {PERIODS.map((period, at) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>
              {dayText(`${period}-01-01`, tag)} – {dayText(`${period}-12-31`, tag)}
            </td>
            <td>{at === 0 ? edit.open : edit.closing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
