import { ReferencePickerView, SyncTabView, type LinkFormState } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ReactElement } from "react";
import { expect, fn, screen, waitFor } from "storybook/test";
import { suggesting, WHOLE_LIST } from "../reference-picker/suggested.data.ts";
import { EMPTY_FORM, FILLED_FORM, PLAN, UNREACHABLE, WARNED_PLAN } from "../testing/bakery.data.ts";
import { tabHandlers } from "../testing/sync-tab-handlers.ts";

const adding = (form: LinkFormState) => ({ kind: "adding", form }) as const;

const meta: Meta<typeof SyncTabView> = {
  title: "SyncTab/Adding",
  component: SyncTabView,
  args: { on: tabHandlers, state: adding(EMPTY_FORM) },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const Opened: Story = {};

/** The connection is chosen: the best suggestion stands ready, and nothing is chosen yet. */
export const Suggested: Story = {
  args: {
    state: adding({ ...EMPTY_FORM, connectionId: FILLED_FORM.connectionId }),
    referenceControl: (wiring) => (
      <ReferencePickerView
        {...wiring}
        search={{ state: WHOLE_LIST, open: fn(), type: fn(), more: fn(), retry: fn() }}
        suggestions={suggesting()}
        source="AdminPulse kantoor Gent"
        value={null}
        onValueChange={fn()}
      />
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Vergelijk" }));
    await expect(canvas.getByRole("combobox", { name: "Referentie" })).toHaveValue("");
    await expect(canvas.getByRole("button", { name: "Aanpassingen bewaren" })).toBeDisabled();
  },
};

/** All three fields filled; below them what saving will do, in words. */
export const Filled: Story = {
  args: { state: adding(FILLED_FORM) },
  play: async ({ args, canvas, userEvent }) => {
    const externalId = canvas.getByLabelText("Extern id");
    await expect(externalId).toHaveAttribute("readonly");
    await userEvent.click(canvas.getByRole("button", { name: "Aanpassingen bewaren" }));
    await expect(args.on.onSave).toHaveBeenCalledOnce();
  },
};

export const ChoosingReference: Story = {
  args: { state: adding(FILLED_FORM) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Referentie" }));
    await waitFor(() => expect(screen.getByRole("listbox")).toBeVisible());
    await expect(screen.getByRole("option", { name: /Bart Peeters/ })).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(args.on.onReferenceChange).toHaveBeenCalledWith("APR00955");
  },
};

export const Planning: Story = { args: { state: adding({ ...FILLED_FORM, plan: { kind: "planning" } }) } };

export const WithWarnings: Story = {
  args: { state: adding({ ...FILLED_FORM, plan: { kind: "ready", plan: WARNED_PLAN, renewed: false } }) },
};

export const PlanRenewed: Story = {
  args: {
    state: adding({
      ...FILLED_FORM,
      plan: {
        kind: "ready",
        renewed: true,
        plan: { ...PLAN, rename: null, pulls: { name: true, address: false, directors: 0, shareholders: 0 } },
      },
    }),
  },
};

export const ExternalIdWrong: Story = {
  args: {
    state: adding({
      ...FILLED_FORM,
      externalId: { kind: "unlocked", value: "412", filled: "APR00412" },
      errors: { externalId: "412 is geen geldig extern id. Het ziet eruit als APR00412." },
      plan: { kind: "none" },
    }),
  },
};

const UNLOCKED = { kind: "unlocked", value: "APR00955", filled: "APR00412" } as const;

/** A typed id that means another client: who it is, and what to mind, before it can be saved. */
export const ExternalIdOfAnother: Story = {
  args: {
    state: adding({
      ...FILLED_FORM,
      externalId: UNLOCKED,
      typedId: {
        kind: "means",
        who: "Bakkerij Peeters Holding · 0997.011.233 · 9000 Gent · NV",
        mind: ["Niet meer actief", "Al gekoppeld aan dossier Bakkerij Peeters (oud)"],
      },
    }),
  },
};

export const ExternalIdLookedUp: Story = {
  args: {
    state: adding({ ...FILLED_FORM, externalId: UNLOCKED, typedId: { kind: "looking" }, plan: { kind: "planning" } }),
  },
};

/** The id could not be looked up: it can't be saved, and can be tried once more. */
export const ExternalIdNotLookedUp: Story = {
  args: {
    on: { ...tabHandlers, onExternalIdRetry: fn() },
    state: adding({
      ...FILLED_FORM,
      externalId: UNLOCKED,
      typedId: { kind: "retry" },
      errors: { externalId: "De server van het kantoor antwoordt niet. Probeer het zo dadelijk opnieuw." },
      plan: { kind: "none" },
    }),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Opnieuw proberen" }));
    await expect(args.on.onExternalIdRetry).toHaveBeenCalledOnce();
    await expect(canvas.getByLabelText("Extern id")).toHaveFocus();
  },
};

export const Saving: Story = { args: { state: adding({ ...FILLED_FORM, saving: true }) } };

export const SavingFailed: Story = { args: { state: adding({ ...FILLED_FORM, problem: UNREACHABLE }) } };

/** Part of the host's form: the host's button saves. */
export const InHostForm: Story = { args: { state: adding(FILLED_FORM), saves: "host" } };

function Unlockable(): ReactElement {
  const [form, setForm] = useState(FILLED_FORM);
  const set = (externalId: LinkFormState["externalId"]): void => setForm({ ...form, externalId });
  return (
    <SyncTabView
      state={adding(form)}
      on={{
        ...tabHandlers,
        onExternalIdUnlock: () => set({ kind: "unlocked", value: "APR00412", filled: "APR00412" }),
        onExternalIdChange: (value) => set({ kind: "unlocked", value, filled: "APR00412" }),
        onExternalIdRestore: () => set({ kind: "filled", value: "APR00412" }),
      }}
    />
  );
}

/** Changing the external id takes a deliberate step, and there is a way back. */
export const ChangingExternalId: Story = {
  render: () => <Unlockable />,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByLabelText("Extern id");
    await userEvent.click(canvas.getByRole("button", { name: "Toch wijzigen" }));
    await expect(field).toHaveFocus();
    await userEvent.keyboard("APR00999");
    await expect(field).toHaveValue("APR00999");
    await userEvent.click(canvas.getByRole("button", { name: "Terug naar APR00412" }));
    await expect(field).toHaveValue("APR00412");
    await expect(field).toHaveFocus();
  },
};
