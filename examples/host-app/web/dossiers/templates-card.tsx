import type { ReactElement } from "react";
import { progress as progressSchema } from "../api/answers.ts";
import { useResource } from "../api/use-resource.ts";
import { Link } from "../routing/link.tsx";
import { PERIODS, TEMPLATES } from "../routing/routes.ts";
import { useWords } from "../words/use-words.ts";

/** The templates of a dossier, by period, and how far each is. */
export function TemplatesCard({ dossierId }: { readonly dossierId: string }): ReactElement {
  const { dossier: words, template: named } = useWords();
  const { resource } = useResource(`/api/dossiers/${encodeURIComponent(dossierId)}/templates`, progressSchema);
  const known = resource.kind === "ready" ? resource.value : [];
  const filled = (template: string, period: string): number =>
    known.find((each) => each.template === template && each.period === period)?.filled ?? 0;
  return (
    <section className="sheet" aria-labelledby="templates">
      <header className="sheet-head">
        <h2 id="templates">{words.templates}</h2>
      </header>
      <ul className="template-list">
        {TEMPLATES.map((template) => (
          <li key={template}>
            <span className="template-name">
              {named.titles[template]}
              <span className="second">{named.kinds[template]}</span>
            </span>
            <span className="template-periods">
              {PERIODS.map((period) => {
                const count = filled(template, period);
                return (
                  <Link key={period} to={{ page: "template", id: dossierId, template, period }}>
                    <span className="unseen">{named.titles[template]}, </span>
                    <strong>{period}</strong>
                    <span className="second">{count === 0 ? words.empty : words.filled(count)}</span>
                  </Link>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
