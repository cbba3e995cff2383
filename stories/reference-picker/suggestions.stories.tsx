import { ReferencePickerView, type ReferenceSearch, type SearchState } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, type userEvent, within } from "storybook/test";
import { BAKERY, HOLDING, SEATLESS, ready, READY, suggesting, UNLINKABLE, WHOLE_LIST } from "./suggested.data.ts";

type User = ReturnType<typeof userEvent.setup>;

const searchOf = (state: Partial<SearchState> = {}): ReferenceSearch => ({
  state: { ...WHOLE_LIST, ...state },
  open: fn(),
  type: fn(),
  more: fn(),
  retry: fn(),
});
const cause = { code: "PACKAGE_UNREACHABLE", correlationId: null, retryAfter: null } as const;

const meta: Meta<typeof ReferencePickerView> = {
  title: "ReferencePicker/Suggestions",
  component: ReferencePickerView,
  args: {
    search: searchOf(),
    suggestions: suggesting(),
    source: "AdminPulse",
    value: null,
    onValueChange: fn(),
    "aria-label": "Referentie",
  },
};

export default meta;
type Story = StoryObj<typeof meta>;

/** What is seen, not what is said aloud besides. */
const seen = { selector: "[data-part=suggestion-text] *" };
const field = (): HTMLElement => screen.getByRole("combobox", { name: "Referentie" });
const open = async (user: User): Promise<void> => user.click(field());

/** The matcher is sure: one line, with a button of its own. Nothing is chosen yet. */
export const Best: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByText("zelfde ondernemingsnummer, zelfde naam", seen)).toBeVisible();
    await expect(field()).toHaveValue("");
    await userEvent.click(canvas.getByRole("button", { name: "Kies Bakkerij Peeters" }));
    await expect(args.onValueChange).toHaveBeenCalledWith(BAKERY);
    await expect(field()).toHaveFocus();
  },
};

/** Side by side before it is chosen, with who comes next. */
export const BestCompared: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Vergelijk" }));
    const panel = within(canvas.getByRole("group", { name: "Is dit dezelfde klant?" }));
    await expect(panel.getByText("omgevormd")).toBeVisible();
    await userEvent.click(panel.getByRole("button", { name: "Niet deze" }));
    await expect(args.suggestions?.reject).toHaveBeenCalledWith(BAKERY);
    await expect(panel.getByText(/^Volgende: Bakkerij Peeters Holding · verschilt in/)).toBeVisible();
  },
};

/** The next one, which a dossier has already. */
export const NextCompared: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Vergelijk" }));
    const panel = within(canvas.getByRole("group", { name: "Is dit dezelfde klant?" }));
    await userEvent.click(panel.getByRole("button", { name: "Vergelijk" }));
    await expect(panel.getByText("Al gekoppeld aan dossier 1042")).toBeVisible();
    await expect(panel.getAllByText("verschilt").length).toBeGreaterThan(1);
  },
};

/** On top of the list with why; who is there stands nowhere else, and the length of the list stays true. */
export const InTheList: Story = {
  play: async ({ args, userEvent }) => {
    await open(userEvent);
    const group = within(await screen.findByRole("group", { name: "Beste voorstel" }));
    const best = group.getByRole("option", { name: /^Bakkerij Peeters 0999\.123\.457 .* zelfde ondernemingsnummer/ });
    await expect(group.getAllByRole("option")).toEqual([best]);
    await userEvent.keyboard("{ArrowDown}");
    await expect(field()).toHaveAttribute("aria-activedescendant", best.id);
    await expect([best.ariaSetSize, best.ariaPosInSet]).toEqual(["60", "1"]);
    await userEvent.keyboard("{Shift>}{Delete}{/Shift}");
    await expect(args.suggestions?.reject).toHaveBeenCalledWith(BAKERY);
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** Sure of none: how many there may be; in the list the likeliest three. Who points refuses one without choosing it. */
export const Possible: Story = {
  args: { suggestions: suggesting(ready({ best: null })) },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByText("3 mogelijke klanten", seen)).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /^Kies/ })).toBeNull();
    await open(userEvent);
    const [, second] = within(await screen.findByRole("group", { name: "Voorstellen" })).getAllByRole("option");
    await userEvent.click(within(second ?? document.body).getByText("Niet deze"));
    await expect(args.suggestions?.reject).toHaveBeenCalledWith(HOLDING);
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** None fits: who came nearest, and why not, for who wants to see. */
export const NoneFits: Story = {
  args: { suggestions: suggesting(ready({ best: null, noneFits: "matcher", candidates: READY.candidates.slice(1) })) },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByText("Geen klant van AdminPulse past bij dit dossier", seen)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Wat het dichtst in de buurt komt" }));
    await expect(canvas.getByText("Holding staat niet in de naam van het dossier")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Kies Bakkerij Peeters Holding" }));
    await expect(args.onValueChange).toHaveBeenCalledWith(HOLDING);
  },
};

/** Someone said that none fits: it stays so, and can be taken back. */
export const SaidNoneFits: Story = {
  args: { suggestions: suggesting(ready({ best: null, noneFits: "user" })) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Ongedaan maken" }));
    await expect(args.suggestions?.restore).toHaveBeenCalledWith(null);
  },
};

export const NoSuggestion: Story = { args: { suggestions: suggesting(ready({ best: null, candidates: [] })) } };

/** Refused just now: it sank, and can be taken back. */
export const Refused: Story = {
  args: {
    suggestions: suggesting(ready({ best: null, candidates: READY.candidates.slice(1) }), {
      refusal: { reference: BAKERY },
    }),
  },
  play: async ({ args, canvas, userEvent }) => {
    await expect(
      canvas.getByText("Bakkerij Peeters wordt niet meer voorgesteld.", { selector: "[data-part=refusal] *" }),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Ongedaan maken" }));
    await expect(args.suggestions?.restore).toHaveBeenCalledWith(BAKERY);
  },
};

/** The refusal could not be saved: the suggestion is back. */
export const NotRemembered: Story = { args: { suggestions: suggesting(READY, { trouble: cause }) } };

/** The list was opened before the suggestions came: their place is kept, so that nothing moves. */
export const Awaited: Story = {
  args: { suggestions: suggesting({ kind: "loading" }) },
  play: async ({ userEvent }) => {
    await open(userEvent);
    const [first] = await screen.findAllByRole("option");
    await expect(document.querySelectorAll("[data-part=picker-skeleton]")).toHaveLength(1);
    await expect(first?.style.insetBlockStart).toBe("122px");
  },
};

/** Suggestions fail; the list is there all the same. */
export const Failed: Story = {
  args: { suggestions: suggesting({ kind: "failed", cause }) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Opnieuw proberen" }));
    await expect(args.suggestions?.retry).toHaveBeenCalledOnce();
    await open(userEvent);
    await expect((await screen.findAllByRole("option")).length).toBeGreaterThan(5);
  },
};

/** The best one can't be linked: it says why, and has no button. */
export const BestCannotBeLinked: Story = {
  args: { suggestions: suggesting(ready({ best: UNLINKABLE, candidates: [UNLINKABLE] })) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Kan niet gekoppeld worden, want/, seen)).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /^Kies/ })).toBeNull();
  },
};

/** The best one is chosen: what agrees, in a line. */
export const ChosenBest: Story = { args: { value: BAKERY } };

/** Another than the best is chosen: what differs lies open, with who would be next. */
export const ChosenOther: Story = {
  args: { value: HOLDING },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Verschilt: nummer, naam/)).toBeVisible();
    await expect(canvas.getByText("Volgende: Bakkerij Peeters")).toBeVisible();
  },
};

/** The adapter tells no dossier: reasons take the place of the two sides. */
export const ReasonsOnly: Story = {
  args: { suggestions: suggesting(ready({ dossier: null })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Vergelijk" }));
    await expect(canvas.getByText("rechtsvorm gewijzigd van BVBA naar BV")).toBeVisible();
  },
};

/** What only one side knows is never a difference. */
export const OneSideKnows: Story = {
  args: {
    value: { ...BAKERY, legalForm: "", linkedTo: HOLDING.linkedTo },
    suggestions: suggesting(ready({ dossier: SEATLESS })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("niet geleverd")).toBeVisible();
    await expect(canvas.getByText("niet in het dossier")).toBeVisible();
    await expect(canvas.queryByText(/^Verschilt/)).toBeNull();
  },
};
