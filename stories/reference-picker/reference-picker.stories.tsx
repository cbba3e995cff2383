import { ReferencePickerView, type ReferenceSearch, type SearchState } from "@adminsync/react";
import { parseConnectionId, parseDossierId, parseExternalId, type Reference } from "@adminsync/core/model";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen } from "storybook/test";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A story has an id that is none");
  return id;
}

const BAKERY: Reference = {
  connectionId: known(parseConnectionId("connection-1")),
  externalId: known(parseExternalId("APR00412")),
  name: "Bakkerij Peeters",
  kind: "company",
  active: true,
  legalForm: "BV",
  enterpriseNumber: "0999123457",
  postalCode: "9000",
  city: "Gent",
  linkable: true,
  linkedTo: [],
};
const ROWS: readonly Reference[] = [
  BAKERY,
  {
    ...BAKERY,
    externalId: known(parseExternalId("APR00955")),
    name: "Peeters Holding",
    legalForm: "NV",
    linkedTo: [known(parseDossierId("1042"))],
  },
  {
    ...BAKERY,
    externalId: known(parseExternalId("APR01877")),
    name: "Bart Peeters",
    kind: "sole-trader",
    linkable: { reason: "sole-trader-not-supported" },
  },
];
const MANY: readonly Reference[] = Array.from({ length: 2000 }, (_, at) => ({
  ...BAKERY,
  externalId: known(parseExternalId(`APR${at}`)),
  name: `Bakkerij Peeters filiaal ${at + 1}`,
}));
const FOUND: SearchState = {
  text: "peet",
  rows: ROWS,
  answered: "peet",
  cursor: null,
  total: ROWS.length,
  request: null,
  cause: null,
  kept: null,
};
const searchOf = (state: Partial<SearchState>): ReferenceSearch => ({
  state: { ...FOUND, ...state },
  open: fn(),
  type: fn(),
  more: fn(),
  retry: fn(),
});

const meta: Meta<typeof ReferencePickerView> = {
  title: "ReferencePicker/States",
  component: ReferencePickerView,
  args: { search: searchOf({}), value: null, onValueChange: fn(), "aria-label": "Referentie" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Referentie" }));
  },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const Found: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Referentie" }));
    await expect(await screen.findByRole("option", { name: /Bart Peeters/ })).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await expect(args.onValueChange).toHaveBeenCalledWith(ROWS[1]);
  },
};

export const English: Story = { globals: { locale: "en-BE" } };

/** Two thousand rows of which a few are in the document; End goes to the last one, and what is active is always there. */
export const Many: Story = {
  args: { search: searchOf({ rows: MANY, total: MANY.length }) },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole("combobox", { name: "Referentie" });
    await userEvent.click(field);
    await userEvent.keyboard("{Control>}{End}{/Control}");
    await expect(screen.getByRole("option", { name: /filiaal 2000/ })).toBeVisible();
    await expect(screen.getAllByRole("option").length).toBeLessThan(30);
    await expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")).not.toBeNull();
  },
};

export const Chosen: Story = { args: { value: BAKERY } };

export const Searching: Story = {
  args: {
    search: searchOf({ rows: [], answered: null, total: null, request: { text: "peet", cursor: null, delayMs: 150 } }),
  },
};

export const Nothing: Story = { args: { search: searchOf({ text: "zzz", rows: [], answered: "zzz", total: 0 }) } };

export const Failed: Story = {
  args: {
    search: searchOf({
      cause: { code: "PACKAGE_UNREACHABLE", correlationId: "9f3c-21b7", retryAfter: null },
      rows: [],
    }),
  },
};

/** The search failed; what was found for the words before it stays, and says so. */
export const FailedWithOlderRows: Story = {
  args: {
    search: searchOf({
      text: "peeters b",
      cause: { code: "SERVER_UNREACHABLE", correlationId: null, retryAfter: null },
    }),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Referentie" }));
    await expect(await screen.findByText('Hieronder staat nog wat voor "peet" gevonden werd.')).toBeVisible();
    await expect(screen.getAllByRole("option")).toHaveLength(3);
    await userEvent.keyboard("{Enter}");
    await expect(args.search.retry).toHaveBeenCalledOnce();
  },
};

/** The package does not answer: the list that is kept is shown, with when it was read. */
export const KeptList: Story = {
  args: { search: searchOf({ kept: { listedAt: "2026-11-23T15:02:00Z", code: "PACKAGE_UNREACHABLE" } }) },
};

/** The next page is under way: its rows have their place already. */
export const LoadingMore: Story = {
  args: {
    search: searchOf({
      rows: MANY.slice(0, 4),
      total: MANY.length,
      cursor: "4",
      request: { text: "peet", cursor: "4", delayMs: 0 },
    }),
  },
};

/** Who can't be linked says why; the whole sentence stands below the list while the row is active. */
export const CannotBeLinked: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Referentie" }));
    await userEvent.keyboard("{ArrowUp}");
    await expect(screen.getByText(/^Kan niet gekoppeld worden, want .*eenmanszaak\.$/)).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** No longer active in the package, and linked to a dossier already. */
export const ToMind: Story = {
  args: {
    search: searchOf({ rows: ROWS.slice(0, 2).map((row) => ({ ...row, active: false })), total: 2 }),
  },
};

/** Rows of the compact density, read off the style sheet. */
export const Compact: Story = {
  globals: { density: "compact" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Referentie" }));
    const [first, second] = await screen.findAllByRole("option");
    const top = (option: HTMLElement | undefined): number => option?.getBoundingClientRect().top ?? 0;
    await expect(top(second) - top(first)).toBe(44);
  },
};

/** Emptied by who points; Escape does the same. */
export const Cleared: Story = {
  args: { value: BAKERY },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Keuze wissen" }));
    await expect(args.onValueChange).toHaveBeenCalledWith(null);
    await expect(canvas.getByRole("combobox", { name: "Referentie" })).toHaveFocus();
  },
};

export const Offline: Story = {
  args: { search: searchOf({ cause: { code: "OFFLINE", correlationId: null, retryAfter: null }, rows: [] }) },
};

export const NoConnectionYet: Story = { args: { disabled: true }, play: async () => {} };
