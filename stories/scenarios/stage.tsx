import "./player.css";
import { companyDetails, type CompanyDetailsTemplate } from "@adminsync/core/bindings";
import {
  AdminSyncProvider,
  ConfirmOverwriteBanner,
  FieldSource,
  SyncArrows,
  SyncTab,
  useFieldSources,
  usePresentation,
  type Languages,
} from "@adminsync/react";
import { useId, useMemo, useState, type ReactElement, type ReactNode } from "react";
import { DOSSIER } from "./world/bakery.data.ts";
import type { World } from "./world/world.ts";

function Place({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className="stage-place" aria-labelledby={id}>
      <h3 id={id} lang="en">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A few of the fields that 'Bedrijfsparameters' has, each with where its value is from. */
const FIELDS = [
  ["name", "name"],
  ["street", "street"],
  ["phone", "phone"],
] as const;

function Template({ beginning }: { readonly beginning: CompanyDetailsTemplate }): ReactElement {
  const [values, setValues] = useState(beginning);
  const { fields } = usePresentation().messages.differences;
  const of = { dossierId: DOSSIER, binding: companyDetails, scope: "2026", values };
  const sourceOf = useFieldSources(of);
  return (
    <>
      <ConfirmOverwriteBanner {...of} onApply={setValues} headingLevel={4} />
      {FIELDS.map(([field, label]) => (
        <div key={field} className="stage-field">
          <label>
            {fields[label]}
            <input
              value={String(values[field] ?? "")}
              onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
            />
          </label>
          <FieldSource of={sourceOf(field)} />
        </div>
      ))}
    </>
  );
}

/** Props of `Stage`. */
export interface StageProps {
  readonly world: World;
  /** The moment of the world's clock; another one draws all anew. */
  readonly now: number;
}

/** Three places of a host's page, with the real widgets over the world's client. */
export function Stage({ world, now }: StageProps): ReactElement {
  const { locale, density, theme } = usePresentation();
  const languages = useMemo<Languages>(() => [locale.language], [locale.language]);
  const [clock, setClock] = useState(() => ({ now, read: () => world.clock.now() }));
  // Widgets read the clock by a function; another function is what makes them read it again.
  if (clock.now !== now) setClock({ now, read: () => world.clock.now() });
  return (
    <AdminSyncProvider
      sync={world.sync}
      languages={languages}
      locale={locale.tag}
      density={density}
      theme={theme}
      clock={clock.read}
    >
      <Place title="In the dossier's header: SyncArrows">
        <SyncArrows dossierId={DOSSIER} scope="dossier" />
      </Place>
      <Place title="On the dossier's tab: SyncTab">
        <SyncTab dossierId={DOSSIER} headingLevel={4} />
      </Place>
      <Place title="In a template: ConfirmOverwriteBanner, FieldSource">
        <Template beginning={world.template} />
      </Place>
    </AdminSyncProvider>
  );
}
