// @vitest-environment jsdom
import { createReferenceIndex } from "@adminsync/core/match";
import type { Reference } from "@adminsync/core/model";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import { beforeAll, expect, it, vi } from "vitest";
import { stubResizeObserver } from "../testing/no-layout.ts";
import { useReferenceList, type CreateFinder } from "../hooks/use-reference-list.ts";
import { createMemoryOffice } from "../testing/memory-office.ts";
import { REFERENCES, referenceOf } from "../testing/office.data.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { ReferencePickerView } from "./reference-picker-view.tsx";

beforeAll(stubResizeObserver);

const byMatch: CreateFinder = (references, options) => createReferenceIndex(references, options);
const MANY = [...REFERENCES, ...Array.from({ length: 300 }, (_, at) => referenceOf(`2${at}`, `Garage Maes ${at}`))];

function Picker({ createIndex }: { readonly createIndex: CreateFinder }): ReactElement {
  const [value, setValue] = useState<Reference | null>(null);
  const search = useReferenceList(MANY, createIndex);
  return <ReferencePickerView search={search} value={value} onValueChange={setValue} aria-label="Referentie" />;
}
const box = (): HTMLElement => screen.getByRole("combobox", { name: "Referentie" });

it("searches a list that the page has, without a server, behind the same picker", async () => {
  const office = createMemoryOffice();
  renderInOffice(office, <Picker createIndex={byMatch} />);
  fireEvent.click(box());
  const [first] = await screen.findAllByRole("option");
  expect(first?.textContent).toContain("Bakkerij Peeters");
  expect(first?.getAttribute("aria-setsize")).toBe("303");
  fireEvent.change(box(), { target: { value: "peters bakk" } });
  await waitFor(() => expect(screen.getAllByRole("option")[0]?.textContent).toContain("Bakkerij Peeters"));
  await waitFor(() => expect(screen.getAllByRole("option").length).toBeLessThan(10));
  fireEvent.keyDown(box(), { key: "ArrowDown" });
  fireEvent.keyDown(box(), { key: "Enter" });
  expect(box()).toHaveProperty("value", "Bakkerij Peeters");
  expect(office.calls).not.toContain("references.search");
});

it("says that its list could not be made ready, and tries again", async () => {
  const createIndex = vi.fn(byMatch).mockRejectedValue(new Error("no memory"));
  renderInOffice(createMemoryOffice(), <Picker createIndex={createIndex} />);
  fireEvent.click(box());
  fireEvent.change(box(), { target: { value: "peeters" } });
  const retry = await screen.findByRole("button", { name: "Opnieuw proberen" });
  createIndex.mockImplementation(byMatch);
  fireEvent.click(retry);
  expect((await screen.findAllByRole("option")).length).toBeGreaterThan(0);
});
