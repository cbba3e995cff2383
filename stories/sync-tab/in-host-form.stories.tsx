import "./host-form.css";
import { SyncTab, type SyncTabHandle } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useRef, useState, type FormEvent, type ReactElement } from "react";
import { expect, screen, waitFor } from "storybook/test";
import { serving } from "../testing/office/serving.ts";
import { Wired } from "../testing/office/wired.tsx";

/** 'Dossier bewerken' of a host: its own fields, its own button, and what the host does with the three things that it asks the tab. */
function HostForm(): ReactElement {
  const tab = useRef<SyncTabHandle>(null);
  const [told, setTold] = useState("");
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (tab.current === null) return;
    const { dirty, validate } = tab.current;
    if (!validate()) return setTold("Er ontbreekt nog iets in de tab Sync.");
    if (!dirty) return setTold("Bewaard. In de tab Sync was niets gekozen.");
    setTold((await tab.current.save()) ? "Bewaard, de koppeling ook." : "Niet bewaard: kijk de tab Sync na.");
  };
  return (
    <form className="host-form" onSubmit={(event) => void save(event)}>
      <label className="host-field">
        Nummer van het dossier <input defaultValue="2026-014" />
      </label>
      <SyncTab dossierId="dossier-1" form="host" ref={tab} />
      <button className="host-button">Dossier bewaren</button>
      <output>{told}</output>
    </form>
  );
}

const meta: Meta<typeof HostForm> = {
  title: "SyncTab/In the host's form",
  component: HostForm,
  beforeEach: serving(),
  render: () => (
    <Wired>
      <HostForm />
    </Wired>
  ),
};

export default meta;
type Story = StoryObj<typeof meta>;

const told = async (text: string): Promise<void> => expect(await screen.findByText(text)).toBeVisible();

/** Nothing was chosen: the host saves its own fields, and the tab has nothing to add. */
export const NothingChosen: Story = {
  play: async ({ userEvent }) => {
    await screen.findByRole("button", { name: "Administratie sync toevoegen" });
    await userEvent.click(screen.getByRole("button", { name: "Dossier bewaren" }));
    await told("Bewaard. In de tab Sync was niets gekozen.");
  },
};

/** The plus was pressed and no client chosen: the tab tells what is missing, and the host waits. */
export const SomethingMissing: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Administratie sync toevoegen" }));
    await expect(screen.queryByRole("button", { name: "Aanpassingen bewaren" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Dossier bewaren" }));
    await told("Kies een referentie.");
    await told("Er ontbreekt nog iets in de tab Sync.");
  },
};

/** Chosen, planned, and saved by the host's button. */
export const Saved: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Administratie sync toevoegen" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Referentie" }), "garage maes");
    await userEvent.click(await screen.findByRole("option", { name: /^Garage Maes 0/ }));
    await waitFor(() => expect(screen.getByText(/De naam van dit dossier wordt/, { selector: "li *" })).toBeVisible());
    await userEvent.click(screen.getByRole("button", { name: "Dossier bewaren" }));
    await told("Bewaard, de koppeling ook.");
    await expect(await screen.findByRole("button", { name: "Nu bijwerken" })).toBeVisible();
  },
};

/** The record changed since the plan: nothing is saved, the new plan stands there, and saving again does it. */
export const RefusedFirst: Story = {
  beforeEach: serving((office) => office.staleOnce()),
  play: async (context) => {
    const { userEvent } = context;
    await userEvent.click(await screen.findByRole("button", { name: "Administratie sync toevoegen" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Referentie" }), "garage maes");
    await userEvent.click(await screen.findByRole("option", { name: /^Garage Maes 0/ }));
    await waitFor(() => expect(screen.getByText(/De naam van dit dossier wordt/, { selector: "li *" })).toBeVisible());
    await userEvent.click(screen.getByRole("button", { name: "Dossier bewaren" }));
    await told("Niet bewaard: kijk de tab Sync na.");
    await expect(screen.getByText(/intussen gewijzigd/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Dossier bewaren" }));
    await told("Bewaard, de koppeling ook.");
  },
};
