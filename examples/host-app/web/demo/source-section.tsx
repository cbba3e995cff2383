import { knownOf } from "@adminsync/core/client";
import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import { useDossierState } from "../adminsync/use-dossier-state.ts";
import { ask } from "../api/call.ts";
import { useWords } from "../words/use-words.ts";
import { sourceRecord, type SourceRecord } from "./answers.ts";
import { control } from "./control.ts";
import { CompanyAtSource } from "./company-at-source.tsx";
import { PeopleAtSource } from "./people-at-source.tsx";

/** Changes the client of the open dossier in the package, as somebody who works there would. */
export function SourceSection({ dossierId }: { readonly dossierId: string | null }): ReactElement {
  const { demo } = useWords();
  const state = useDossierState(dossierId);
  const externalId = state === null ? null : (knownOf(state.link)?.value?.externalId ?? null);
  return (
    <section aria-labelledby="demo-source">
      <h3 id="demo-source">{demo.source}</h3>
      {externalId === null ? (
        <p className="muted">{demo.sourceNone}</p>
      ) : (
        <OpenSource key={externalId} externalId={externalId} />
      )}
    </section>
  );
}

function OpenSource({ externalId }: { readonly externalId: string }): ReactElement | null {
  const { demo } = useWords();
  const [record, setRecord] = useState<SourceRecord | "gone" | null>(null);
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed may have gone with the change: who did it by keyboard stays where he was.
    if (round > 0 && document.activeElement === document.body) status.current?.focus();
  }, [record, round]);
  useEffect(() => {
    let here = true;
    ask(`/demo/record?id=${encodeURIComponent(externalId)}`, sourceRecord).then(
      (found) => (here ? setRecord(found) : undefined),
      () => (here ? setRecord("gone") : undefined),
    );
    return () => {
      here = false;
    };
  }, [externalId, round]);
  const change = useCallback(
    async (what: Readonly<Record<string, unknown>>): Promise<void> => {
      setSaid("");
      await control({ ...what, uniqueIdentifier: externalId }).then(
        () => setSaid(demo.changed),
        () => {},
      );
      setRound((before) => before + 1);
    },
    [externalId, demo],
  );
  if (record === null) return null;
  if (record === "gone") return <p className="muted">{demo.sourceGone}</p>;
  return (
    <>
      <p className="muted">{demo.sourceHint}</p>
      <CompanyAtSource key={JSON.stringify([record.name, record.address])} record={record} onChange={change} />
      <p role="status" className="muted" tabIndex={-1} ref={status}>
        {said}
      </p>
      <PeopleAtSource record={record} onChange={change} />
      <button type="button" className="quiet danger" onClick={() => void change({ do: "remove" })}>
        {demo.remove}
      </button>
    </>
  );
}
