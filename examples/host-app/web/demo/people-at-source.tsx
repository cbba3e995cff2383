import { useState, type ReactElement } from "react";
import { demoNow } from "../adminsync/demo-clock.ts";
import { dayText, isoDay } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";
import type { SourceRecord } from "./answers.ts";
import type { AtSourceProps } from "./company-at-source.tsx";

/** Directors and shareholders of a client, as the package has them. */
export function PeopleAtSource({ record, onChange }: AtSourceProps): ReactElement {
  const { demo, tag } = useWords();
  const [person, setPerson] = useState("");
  const today = (): string => isoDay(demoNow());
  const appoint = (): void => {
    if (person === "") return;
    void onChange({ do: "appoint", person, function: "Bestuurder", startDate: today() });
    setPerson("");
  };
  return (
    <>
      <details>
        <summary>{demo.people}</summary>
        <ul className="people">
          {record.mandates.map(({ position, name, function: title, endDate }) => (
            <li key={position}>
              <span>
                {name}
                <span className="second">
                  {title}
                  {endDate === null ? "" : `, ${demo.ended(dayText(endDate, tag))}`}
                </span>
              </span>
              {endDate === null ? (
                <button
                  type="button"
                  className="quiet"
                  aria-label={demo.dismiss(name)}
                  onClick={() => void onChange({ do: "end-mandate", position, endDate: today() })}
                >
                  {demo.dismissShort}
                </button>
              ) : null}
            </li>
          ))}
          <li>
            <select aria-label={demo.appointPerson} value={person} onChange={(event) => setPerson(event.target.value)}>
              <option value="">{demo.appointPerson}</option>
              {record.candidates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <button type="button" className="quiet" aria-disabled={person === ""} onClick={appoint}>
              {demo.appoint}
            </button>
          </li>
        </ul>
      </details>
      <details>
        <summary>{demo.holdings}</summary>
        <ul className="people">
          {record.holdings.map((holding) => (
            <Holding key={`${holding.position} ${holding.shares}`} holding={holding} onChange={onChange} />
          ))}
        </ul>
      </details>
    </>
  );
}

interface HoldingProps extends Pick<AtSourceProps, "onChange"> {
  readonly holding: SourceRecord["holdings"][number];
}

function Holding({ holding: { position, name, shares }, onChange }: HoldingProps): ReactElement {
  const { demo } = useWords();
  const [count, setCount] = useState(String(shares));
  const store = (): void => {
    const wanted = Number(count.replace(",", "."));
    if (count.trim() === "" || !(wanted >= 0) || wanted === shares) setCount(String(shares));
    else void onChange({ do: "set-shares", position, shares: wanted });
  };
  return (
    <li>
      <span>{name}</span>
      <input
        className="shares"
        aria-label={demo.sharesOf(name)}
        inputMode="decimal"
        value={count}
        onChange={(event) => setCount(event.target.value)}
        onBlur={store}
        onKeyDown={(event) => (event.key === "Enter" ? store() : undefined)}
      />
    </li>
  );
}
