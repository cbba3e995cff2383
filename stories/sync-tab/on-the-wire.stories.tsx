import { SyncTab } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, type userEvent } from "storybook/test";
import { servedOffice, serving } from "../testing/office/serving.ts";
import { Wired } from "../testing/office/wired.tsx";

type User = ReturnType<typeof userEvent.setup>;

const meta: Meta<typeof SyncTab> = {
  title: "SyncTab/On the wire",
  component: SyncTab,
  args: { dossierId: "dossier-1" },
  beforeEach: serving(),
  render: (args) => (
    <Wired>
      <SyncTab {...args} />
    </Wired>
  ),
};

export default meta;
type Story = StoryObj<typeof meta>;

async function open(user: User): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: "Administratie sync toevoegen" }));
  return screen.getByRole("combobox", { name: "Referentie" });
}

async function choose(user: User, typed: string, name: RegExp): Promise<void> {
  await user.type(await open(user), typed);
  await waitFor(() => expect(screen.getByRole("option", { name })).toBeVisible());
  await user.click(screen.getByRole("option", { name }));
  await waitFor(() => expect(screen.getByText(/De naam van dit dossier wordt/, { selector: "li *" })).toBeVisible());
}

const SUGGESTED = { selector: "[data-part=suggestion-text] *" };
const REFUSED = { selector: "[data-part=refusal] *" };

const save = async (user: User): Promise<void> =>
  user.click(await screen.findByRole("button", { name: "Aanpassingen bewaren" }));

/** Typing asks the server once the user pauses, not for every letter. */
export const SearchAsYouType: Story = {
  play: async ({ userEvent: user }) => {
    await user.type(await open(user), "bakkerij pee");
    await waitFor(() => expect(screen.getByRole("option", { name: /^Bakkerij Peeters 0\d/ })).toBeVisible());
    await expect(screen.getByText(/referenties gevonden/, { selector: "[data-part=picker-foot] *" })).toBeVisible();
    const searches = servedOffice().calls.filter((name) => name === "searchReferences");
    await expect(searches.length).toBeLessThanOrEqual(3);
  },
};

/** From nothing to a linked dossier. */
export const Linking: Story = {
  play: async ({ userEvent: user }) => {
    await choose(user, "garage maes", /^Garage Maes 0\d/);
    await expect(screen.getByLabelText("Extern id")).toHaveValue("APR00018");
    await save(user);
    await expect(await screen.findByRole("button", { name: "Nu bijwerken" })).toBeVisible();
    await expect(servedOffice().calls).toContain("saveLink");
  },
};

/** The best suggestion is taken, refused, and taken back, all by keyboard; nothing was chosen by itself. */
export const Suggested: Story = {
  play: async ({ userEvent: user }) => {
    const field = await open(user);
    await screen.findByRole("button", { name: "Kies Bakkerij Peeters" });
    await expect(field).toHaveValue("");
    field.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{Shift>}{Delete}{/Shift}");
    await expect(await screen.findByText("Bakkerij Peeters wordt niet meer voorgesteld.", REFUSED)).toBeVisible();
    await expect(await screen.findByText("2 mogelijke klanten", SUGGESTED)).toBeInTheDocument();
    await user.keyboard("{Tab}{Enter}");
    await expect(field).toHaveFocus();
    const take = await screen.findByRole("button", { name: "Kies Bakkerij Peeters" });
    await user.keyboard("{Tab}");
    await expect(take).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect(field).toHaveValue("Bakkerij Peeters");
    await expect(await screen.findByText(/^Gelijk: nummer, naam, rechtsvorm en adres$/, SUGGESTED)).toBeVisible();
    await expect(screen.getByLabelText("Extern id")).toHaveValue("APR00000");
  },
};

/** Nothing suggested, and the server of suggestions is down: searching goes on. */
export const NoSuggestions: Story = {
  beforeEach: serving((office) => office.trouble("suggestReferences", { kind: "status-500" })),
  play: async ({ userEvent: user }) => {
    await choose(user, "garage maes", /^Garage Maes 0\d/);
    await expect(screen.queryByText(/voorstel/)).toBeNull();
  },
};

/** The record changed while the user read the plan: nothing was saved, nothing typed is lost, and the new plan stands there. */
export const StalePlan: Story = {
  beforeEach: serving((office) => office.staleOnce()),
  play: async ({ userEvent: user }) => {
    await choose(user, "garage maes", /^Garage Maes 0\d/);
    await save(user);
    await expect(await screen.findByText(/intussen gewijzigd/)).toBeVisible();
    await expect(screen.getByRole("combobox", { name: "Referentie" })).toHaveValue("Garage Maes");
    await expect(screen.getByText(/3 aandeelhouders/, { selector: "li *" })).toBeVisible();
  },
};

/** The client has a dossier already: its name stands there, as the host knows it. */
export const LinkedElsewhere: Story = {
  play: async ({ userEvent: user }) => {
    await choose(user, "bakkerij peeters 2", /Al gekoppeld aan dossier Bakkerij Peeters \(oud\)/);
    await expect(screen.getByText("Bakkerij Peeters (oud)")).toBeVisible();
  },
};

/** The server takes its time: the rows that come keep their shape. */
export const SlowSearch: Story = {
  beforeEach: serving((office) =>
    office.trouble("searchReferences", { kind: "slow", until: new Promise<void>(() => {}) }),
  ),
  play: async ({ userEvent: user }) => {
    await user.click(await open(user));
    await expect(await screen.findByText("Er wordt gezocht", { selector: "[data-part=picker-foot] *" })).toBeVisible();
    await expect(document.querySelectorAll("[data-part=picker-skeleton]")).toHaveLength(3);
  },
};

/** The server breaks while saving: what was chosen stays. */
export const ServerBreaks: Story = {
  beforeEach: serving((office) => office.trouble("saveLink", { kind: "status-500" })),
  play: async ({ userEvent: user }) => {
    await choose(user, "garage maes", /^Garage Maes 0\d/);
    await save(user);
    await expect(await screen.findByText("De server gaf een antwoord dat niet te lezen is")).toBeVisible();
    await expect(screen.getByRole("combobox", { name: "Referentie" })).toHaveValue("Garage Maes");
    servedOffice().trouble("saveLink", null);
    await save(user);
    await expect(await screen.findByRole("button", { name: "Nu bijwerken" })).toBeVisible();
  },
};

/** The network goes away between two searches: what was found stays, and Enter asks again. */
export const NetworkGone: Story = {
  play: async ({ userEvent: user }) => {
    const field = await open(user);
    await user.type(field, "garage");
    await waitFor(() => expect(screen.getByRole("option", { name: /^Garage Maes 0\d/ })).toBeVisible());
    servedOffice().trouble("searchReferences", { kind: "network-gone" });
    await user.type(field, " maes");
    await expect(await screen.findByText("De server is niet bereikbaar")).toBeVisible();
    await expect(screen.getByText('Hieronder staat nog wat voor "garage" gevonden werd.')).toBeVisible();
    servedOffice().trouble("searchReferences", null);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByText("De server is niet bereikbaar")).toBeNull());
    await expect(
      await screen.findByText("50 referenties gevonden", { selector: "[data-part=picker-foot] *" }),
    ).toBeVisible();
  },
};

/** A typed id is looked up, and says whom it means, before it can be saved. */
export const TypedId: Story = {
  play: async ({ userEvent: user }) => {
    await choose(user, "garage maes", /^Garage Maes 0\d/);
    await user.click(screen.getByRole("button", { name: "Toch wijzigen" }));
    await user.keyboard("APR00020");
    await expect(
      await screen.findByText(/^APR00020 is van Apotheek Maes/, { selector: "[data-part=typed-id]" }),
    ).toBeVisible();
    await expect(screen.getByRole("combobox", { name: "Referentie" })).toHaveValue("Apotheek Maes");
    await waitFor(() => expect(screen.getByRole("button", { name: "Aanpassingen bewaren" })).toBeEnabled());
  },
};

/** A typed id that nobody has. */
export const TypedIdUnknown: Story = {
  play: async ({ userEvent: user }) => {
    await choose(user, "garage maes", /^Garage Maes 0\d/);
    await user.click(screen.getByRole("button", { name: "Toch wijzigen" }));
    await user.keyboard("APR99999");
    await expect(await screen.findByText(/APR99999 staat niet in AdminPulse kantoor Gent/)).toBeVisible();
    await expect(screen.getByRole("button", { name: "Aanpassingen bewaren" })).toBeDisabled();
  },
};

/** The package's server does not answer: the arrows stop, the cause and the way out stand there. */
export const PullFails: Story = {
  beforeEach: serving((office) => {
    office.link("APR00018");
    office.trouble("startRun", { kind: "refused", code: "PACKAGE_UNREACHABLE" });
  }),
  play: async ({ userEvent: user }) => {
    await user.click(await screen.findByRole("button", { name: "Nu bijwerken" }));
    await expect(await screen.findByText("De server van het kantoor antwoordt niet")).toBeVisible();
    await expect(screen.getByRole("button", { name: "Opnieuw proberen" })).toBeVisible();
  },
};

/** May look, not change. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  beforeEach: serving((office) => office.link("APR00018")),
  play: async () => {
    await expect(await screen.findByText("Garage Maes")).toBeVisible();
    await expect(screen.queryByRole("button")).toBeNull();
  },
};
