import {
  ConnectionsPanelView,
  type ConnectionRow,
  type ConnectionsPanelState,
  type PanelDialog,
} from "@adminsync/react";
import type { ErrorCode } from "@adminsync/core/errors";
import { parseConnectionId, parsePackageId, type AdminPackage, type Connection } from "@adminsync/core/model";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen } from "storybook/test";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A story has an id that is none");
  return id;
}

const PULSE: AdminPackage = {
  id: known(parsePackageId("adminpulse")),
  name: "AdminPulse",
  transport: "cloud",
  methods: [{ kind: "credentials", fields: [{ name: "apiKey", secret: true, required: true }] }, { kind: "oauth" }],
};
const PENDING: Connection = {
  id: known(parseConnectionId("connection-1")),
  packageId: PULSE.id,
  packageName: PULSE.name,
  name: "AdminPulse kantoor Gent",
  state: { kind: "pending", needed: { kind: "oauth" } },
  createdAt: "2026-11-24T08:40:00Z",
};
const CONNECTED: Connection = { ...PENDING, state: { kind: "connected", since: "2026-11-24T08:44:00Z" } };
const EXPIRED: Connection = {
  ...PENDING,
  method: "oauth",
  state: { kind: "broken", since: "2026-11-24T02:10:00Z", code: "CREDENTIALS_EXPIRED" },
};
const rowOf = (connection: Connection, more: Partial<ConnectionRow> = {}): ConnectionRow => ({
  connection,
  problem: null,
  fields: null,
  testing: "no",
  canSignIn: true,
  signIn: "none",
  ...more,
});
const failing = (connection: Connection, code: ErrorCode): ConnectionRow =>
  rowOf(connection, {
    problem: { code, at: "2026-11-24T08:44:00Z", correlationId: "9f3c-21b7", situation: { source: "AdminPulse" } },
  });
const ready = (rows: readonly ConnectionRow[], dialog: PanelDialog = { kind: "none" }): ConnectionsPanelState => ({
  kind: "ready",
  rows,
  packages: [PULSE],
  dialog,
  problem: null,
});
const choosing = (more: { readonly working?: boolean; readonly problem?: ErrorCode } = {}): PanelDialog => ({
  kind: "new",
  packageId: PULSE.id,
  method: "oauth",
  name: "AdminPulse kantoor Gent",
  tried: false,
  working: more.working ?? false,
  problem: more.problem === undefined ? null : { code: more.problem, at: null, correlationId: null },
});

const meta: Meta<typeof ConnectionsPanelView> = {
  title: "ConnectionsPanel/Signing in",
  component: ConnectionsPanelView,
  args: {
    state: ready([rowOf(PENDING)]),
    on: {
      onAdd: fn(),
      onGiveCredentials: fn(),
      onSignIn: fn(),
      onCancelSignIn: fn(),
      onTest: fn(),
      onRename: fn(),
      onRemove: fn(),
      onPackageChange: fn(),
      onMethodChange: fn(),
      onNameChange: fn(),
      onCredentialChange: fn(),
      onSubmit: fn(),
      onClose: fn(),
      onStep: fn(),
    },
  },
};

export default meta;
type Story = StoryObj<typeof meta>;

/** Two ways; the login is chosen, and says where it leads. */
export const ChoosingTheWay: Story = {
  args: { state: ready([], choosing()) },
  play: async ({ args, userEvent }) => {
    await userEvent.click(await screen.findByRole("radio", { name: "Met een sleutel van AdminPulse" }));
    await expect(args.on.onMethodChange).toHaveBeenCalledWith("credentials");
    await userEvent.click(screen.getByRole("button", { name: "Aanmelden bij AdminPulse" }));
    await expect(args.on.onSubmit).toHaveBeenCalledOnce();
  },
};

export const GoingThere: Story = { args: { state: ready([], choosing({ working: true })) } };

export const LoginDown: Story = { args: { state: ready([], choosing({ problem: "PACKAGE_UNAVAILABLE" })) } };

/** Begun, and not come back from. */
export const Pending: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Opnieuw" }));
    await expect(args.on.onSignIn).toHaveBeenCalledWith(PENDING);
    await userEvent.click(canvas.getByRole("button", { name: "Annuleren" }));
    await expect(args.on.onCancelSignIn).toHaveBeenCalledWith(PENDING);
  },
};

export const PendingInGerman: Story = { globals: { locale: "de-BE" } };

export const Completing: Story = { args: { state: ready([rowOf(PENDING, { signIn: "completing" })]) } };

export const Done: Story = {
  args: { state: ready([rowOf(CONNECTED, { signIn: "done" })]) },
  play: async ({ canvas }) => {
    const said = await canvas.findAllByText("U bent aangemeld bij AdminPulse. De verbinding is klaar.");
    await expect(said.length).toBeGreaterThan(0);
  },
};

export const BrokenOff: Story = { args: { state: ready([failing(PENDING, "SIGN_IN_CANCELLED")]) } };

export const TookTooLong: Story = { args: { state: ready([failing(PENDING, "SIGN_IN_EXPIRED")]) } };

export const BegunByAnother: Story = { args: { state: ready([failing(PENDING, "SIGN_IN_OF_ANOTHER_USER")]) } };

export const FromAnotherIssuer: Story = { args: { state: ready([failing(PENDING, "SIGN_IN_ISSUER_MISMATCH")]) } };

export const UsedAlready: Story = { args: { state: ready([failing(CONNECTED, "SIGN_IN_USED")]) } };

/** A login that the package ended: its links wait. */
export const RanOut: Story = {
  args: { state: ready([failing(EXPIRED, "CREDENTIALS_EXPIRED")]) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Opnieuw aanmelden" }));
    await expect(args.on.onSignIn).toHaveBeenCalledWith(EXPIRED);
  },
};

/** Tested while the package was down: it stays connected. */
export const DownWhileTested: Story = { args: { state: ready([failing(CONNECTED, "PACKAGE_UNAVAILABLE")]) } };

/** Removed in another tab while the user was at the login. */
export const ConnectionGone: Story = {
  args: {
    state: {
      kind: "ready",
      rows: [],
      packages: [PULSE],
      dialog: { kind: "none" },
      problem: { code: "CONNECTION_NOT_FOUND", at: "2026-11-24T08:44:00Z", correlationId: "9f3c-21b7" },
    },
  },
};
