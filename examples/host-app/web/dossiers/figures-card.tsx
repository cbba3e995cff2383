import type { ReactElement } from "react";
import { figures as figuresSchema, type Figures } from "../api/answers.ts";
import { useResource } from "../api/use-resource.ts";
import { euroText, momentText, numberText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";

const LINES = ["revenue", "purchases", "services", "staff", "result"] as const;

/** What the books say, by period: the host's own figures. */
export function FiguresCard({ dossierId }: { readonly dossierId: string }): ReactElement {
  const { dossier: words, tag } = useWords();
  const { resource } = useResource(`/api/dossiers/${encodeURIComponent(dossierId)}/figures`, figuresSchema);
  const known: Figures = resource.kind === "ready" ? resource.value : { fetchedAt: null, periods: [] };
  return (
    <section className="sheet" aria-labelledby="figures">
      <header className="sheet-head">
        <h2 id="figures">{words.figures}</h2>
        <span className="muted">
          {known.fetchedAt === null ? "" : words.figuresTill(momentText(known.fetchedAt, tag))}
        </span>
      </header>
      {known.periods.length === 0 ? (
        <p className="muted">{resource.kind === "loading" ? " " : words.noFigures}</p>
      ) : (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col" className="muted">
                {words.perYear}
              </th>
              {known.periods.map(({ period }) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LINES.map((line) => (
              <tr key={line} data-line={line}>
                <th scope="row">{words.lines[line]}</th>
                {known.periods.map((each) => (
                  <td key={each.period}>{euroText(each[line], tag)}</td>
                ))}
              </tr>
            ))}
            <tr data-line="entries">
              <th scope="row">{words.lines.entries}</th>
              {known.periods.map(({ period, entries }) => (
                <td key={period}>{numberText(entries, tag)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}
