import {
  ConnectionsPanelView,
  type ConnectionRow,
  type ConnectionsPanelState,
  type PanelDialog,
} from "@adminsync/react";
import { parseConnectionId, parsePackageId, type AdminPackage, type Connection } from "@adminsync/core/model";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen } from "storybook/test";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("A story has an id that is none");
  return id;
}

const FIELDS = [{ name: "apiKey", secret: true, required: true }] as const;
const PULSE: AdminPackage = {
  id: known(parsePackageId("adminpulse")),
  name: "AdminPulse",
  transport: "cloud",
  methods: [{ kind: "oauth" }, { kind: "credentials", fields: FIELDS }],
};
const FID: AdminPackage = {
  id: known(parsePackageId("fid-manager")),
  name: "Fid-Manager",
  transport: "on-premise",
  methods: [{ kind: "by-contact", by: "firm" }],
};
const CONNECTED: Connection = {
  id: known(parseConnectionId("connection-1")),
  packageId: PULSE.id,
  packageName: PULSE.name,
  name: "AdminPulse kantoor Gent",
  state: { kind: "connected", since: "2026-03-02T09:00:00Z" },
  createdAt: "2026-03-02T09:00:00Z",
};
const rowOf = (connection: Connection, more: Partial<ConnectionRow> = {}): ConnectionRow => ({
  connection,
  problem: null,
  fields: FIELDS,
  testing: "no",
  canSignIn: true,
  signIn: "none",
  ...more,
});
const BROKEN: Connection = {
  ...CONNECTED,
  id: known(parseConnectionId("connection-2")),
  name: "AdminPulse Brugge",
  state: { kind: "broken", since: "2026-11-21T02:10:00Z", code: "CREDENTIALS_EXPIRED" },
};
const PENDING: Connection = {
  ...CONNECTED,
  id: known(parseConnectionId("connection-3")),
  packageId: FID.id,
  packageName: FID.name,
  name: "Fid-Manager",
  state: { kind: "pending", needed: { kind: "by-contact", by: "firm" } },
};
const ROWS: readonly ConnectionRow[] = [
  rowOf(CONNECTED),
  rowOf(BROKEN, {
    problem: {
      code: "CREDENTIALS_EXPIRED",
      at: "2026-11-21T02:10:00Z",
      correlationId: null,
      situation: { source: "AdminPulse" },
    },
  }),
  rowOf(PENDING, { fields: null, canSignIn: false }),
];
const ready = (dialog: PanelDialog, rows: readonly ConnectionRow[] = ROWS): ConnectionsPanelState => ({
  kind: "ready",
  rows,
  packages: [PULSE, FID],
  dialog,
  problem: null,
});
const FRESH = { tried: false, working: false, problem: null } as const;

const meta: Meta<typeof ConnectionsPanelView> = {
  title: "ConnectionsPanel/States",
  component: ConnectionsPanelView,
  args: {
    state: ready({ kind: "none" }),
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

/** One that works, one that broke, one that waits for the firm. */
export const Several: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Nieuwe sleutel geven" }));
    await expect(args.on.onGiveCredentials).toHaveBeenCalledWith(BROKEN);
  },
};

export const English: Story = { globals: { locale: "en-BE" } };

export const None: Story = { args: { state: ready({ kind: "none" }, []) } };

export const Loading: Story = { args: { state: { kind: "loading" } } };

export const NotOffered: Story = { args: { state: { kind: "not-offered" } } };

export const NoAnswer: Story = {
  args: { state: { kind: "error", problem: { code: "SERVER_UNREACHABLE", at: null, correlationId: null } } },
};

export const Tested: Story = { args: { state: ready({ kind: "none" }, [rowOf(CONNECTED, { testing: "works" })]) } };

export const Testing: Story = { args: { state: ready({ kind: "none" }, [rowOf(CONNECTED, { testing: "busy" })]) } };

export const Adding: Story = {
  args: {
    state: ready({
      kind: "new",
      packageId: PULSE.id,
      method: "credentials",
      name: "AdminPulse kantoor Gent",
      ...FRESH,
    }),
  },
};

export const GivingKey: Story = {
  args: {
    state: ready({ kind: "credentials", connection: BROKEN, fields: FIELDS, values: {}, ...FRESH, tried: true }),
  },
  play: async ({ args, userEvent }) => {
    await userEvent.type(await screen.findByLabelText("API-sleutel"), "x{Enter}");
    await expect(args.on.onCredentialChange).toHaveBeenCalledWith("apiKey", "x");
    await expect(args.on.onSubmit).toHaveBeenCalledOnce();
  },
};

export const KeyRefused: Story = {
  args: {
    state: ready({
      kind: "credentials",
      connection: BROKEN,
      fields: FIELDS,
      values: { apiKey: "fout" },
      ...FRESH,
      problem: {
        code: "CREDENTIALS_REJECTED",
        at: null,
        correlationId: "9f3c-21b7",
        situation: { source: "AdminPulse" },
      },
    }),
  },
};

export const Renaming: Story = {
  args: { state: ready({ kind: "rename", connection: CONNECTED, name: CONNECTED.name, ...FRESH }) },
};

export const Removing: Story = {
  args: { state: ready({ kind: "remove", connection: CONNECTED, working: false, problem: null }) },
};
