import { BulkLinkView, type BulkLine, type BulkListState } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { BRUGES, CONNECTION, LINES, MANY } from "./rows.data.ts";

const list = (lines: readonly BulkLine[], more: Partial<BulkListState> = {}): BulkListState => ({
  kind: "list",
  tabs: [
    { section: "trouble", count: 2 },
    { section: "clash", count: 4 },
    { section: "certain", count: 2381 },
    { section: "likely", count: 312 },
    { section: "none", count: 208 },
    { section: "none-fits", count: 12 },
    { section: "decided-before", count: 81 },
  ],
  section: "certain",
  text: "",
  lines,
  more: 0,
  opened: null,
  together: lines.length < 10 ? null : { ids: lines.map(({ id }) => id), ticked: lines.length - 1 },
  toLink: lines.length,
  undoable: 0,
  activity: { kind: "none" },
  problem: null,
  ...more,
});

const meta: Meta<typeof BulkLinkView> = {
  title: "BulkLink/States",
  component: BulkLinkView,
  args: {
    source: { connections: [CONNECTION], connectionId: CONNECTION.id, name: CONNECTION.name },
    state: list([LINES.certain]),
    on: {
      onConnectionChange: fn(),
      onSection: fn(),
      onText: fn(),
      onMore: fn(),
      onTickAll: fn(),
      onTick: fn(),
      onOpen: fn(),
      onChoose: fn(),
      onReject: fn(),
      onNoneFits: fn(),
      onConfirm: fn(),
      onLink: fn(),
      onStop: fn(),
      onUndo: fn(),
      onExport: fn(),
      onReload: fn(),
      onStep: fn(),
    },
  },
};

export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = { args: { state: { kind: "waiting" } } };

export const NotOffered: Story = { args: { state: { kind: "not-offered" } } };

export const NoConnection: Story = {
  args: { source: { connections: [], connectionId: null, name: "" }, state: { kind: "no-connection" } },
};

/** The firm has two packages: which one is to be said first. */
export const ChoosingConnection: Story = {
  args: {
    source: {
      connections: [CONNECTION, BRUGES],
      connectionId: null,
      name: "",
    },
    state: { kind: "waiting" },
  },
};

export const LoadingDossiers: Story = {
  args: { state: { kind: "loading", what: "dossiers", count: 1200, total: null } },
};

export const LoadingReferences: Story = {
  args: { state: { kind: "loading", what: "references", count: 8000, total: 20000 } },
};

export const LoadingIndex: Story = { args: { state: { kind: "loading", what: "index", count: 14000, total: 20000 } } };

export const NoAnswer: Story = {
  args: { state: { kind: "problem", problem: { code: "SERVER_UNREACHABLE", at: null, correlationId: null } } },
};

/** Nothing to doubt: ticked, with why. */
export const Certain: Story = {
  args: { state: list([LINES.certain]) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("checkbox"));
    await expect(args.on.onTick).toHaveBeenCalledWith("d1", false);
    await userEvent.click(canvas.getByRole("button", { name: "1 dossier koppelen" }));
    await expect(args.on.onLink).toHaveBeenCalled();
  },
};

/** What may fit is open: one that is likely, one that is linked already, one that can't be linked. */
export const Likely: Story = {
  args: { state: list([LINES.likely], { section: "likely", opened: LINES.likely.id, toLink: 0 }) },
  play: async ({ args, canvas, userEvent }) => {
    const [first] = canvas.getAllByRole("button", { name: "Kies deze" });
    if (first !== undefined) await userEvent.click(first);
    await expect(args.on.onChoose).toHaveBeenCalled();
    await userEvent.click(canvas.getByRole("button", { name: "Geen klant past" }));
    await expect(args.on.onNoneFits).toHaveBeenCalledWith("d2");
  },
};

/** Certain, but the package lets it not be linked: it says why, and can't be ticked. */
export const NotLinkable: Story = { args: { state: list([LINES.notLinkable], { toLink: 0 }) } };

export const NoSuggestion: Story = {
  args: { state: list([LINES.none, LINES.waiting], { section: "none", toLink: 0 }) },
};

export const NoneFits: Story = { args: { state: list([LINES.noneFits], { section: "none-fits", toLink: 0 }) } };

export const DecidedBefore: Story = {
  args: { state: list([LINES.decidedBefore], { section: "decided-before", toLink: 0 }) },
};

export const Clash: Story = { args: { state: list([LINES.certain, LINES.clash], { section: "clash", toLink: 0 }) } };

/** The plan warns: linked only once the user has seen it. */
export const Held: Story = {
  args: { state: list([LINES.held], { section: "trouble", toLink: 0 }) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Toch koppelen" }));
    await expect(args.on.onConfirm).toHaveBeenCalledWith("d11");
  },
};

export const Failed: Story = { args: { state: list([LINES.failed], { section: "trouble" }) } };

export const Suggesting: Story = {
  args: { state: list([LINES.certain], { activity: { kind: "suggesting", done: 1200, total: 3000 } }) },
};

export const Linking: Story = {
  args: {
    state: list([LINES.linking, LINES.linked], {
      activity: { kind: "linking", done: 412, total: 2381, stopping: false },
    }),
  },
};

export const Stopping: Story = {
  args: { state: list([LINES.linking], { activity: { kind: "linking", done: 412, total: 2381, stopping: true } }) },
};

export const StoppedByUser: Story = {
  args: {
    state: list([LINES.certain, LINES.linked], {
      activity: { kind: "stopped", task: "linking", done: 412, total: 2381, problem: null },
      undoable: 412,
    }),
  },
};

export const StoppedByExpiredLogin: Story = {
  args: {
    state: list([LINES.certain], {
      activity: {
        kind: "stopped",
        task: "linking",
        done: 412,
        total: 2381,
        problem: { code: "UNAUTHENTICATED", at: "2026-11-24T08:00:00Z", correlationId: null },
      },
      undoable: 412,
    }),
  },
};

export const Linked: Story = {
  args: {
    state: list([LINES.linked], {
      section: "linked",
      toLink: 0,
      undoable: 2381,
      activity: { kind: "linked", count: 2381, left: 2 },
    }),
  },
};

export const Undoing: Story = {
  args: { state: list([LINES.linked], { section: "linked", activity: { kind: "undoing", done: 300, total: 2381 } }) },
};

export const Undone: Story = {
  args: { state: list([LINES.undone], { activity: { kind: "undone", left: 1 } }) },
};

export const NothingFound: Story = { args: { state: list([], { text: "zwaluw", toLink: 2381 }) } };

export const NothingLeft: Story = { args: { state: list([], { section: "likely", toLink: 0 }) } };

/** What a user said could not be remembered. */
export const NotRemembered: Story = {
  args: {
    state: list([LINES.noneFits], {
      section: "none-fits",
      problem: { code: "SERVER_UNREACHABLE", at: "2026-11-24T08:00:00Z", correlationId: null },
    }),
  },
};

export const Many: Story = {
  args: { state: list(MANY, { more: 2331, toLink: 2381 }) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Nog 50 tonen" }));
    await expect(args.on.onMore).toHaveBeenCalled();
    const all = canvas.getByRole("checkbox", { name: /^Alle \d+ zekere aanvinken$/ });
    await expect(all).toBePartiallyChecked();
    await userEvent.click(all);
    await expect(args.on.onTickAll).toHaveBeenCalledWith(expect.any(Array), true);
  },
};

export const English: Story = {
  args: { state: list([LINES.certain, LINES.clash], { section: "certain" }) },
  globals: { locale: "en-BE" },
};
