import {
  Badge,
  Button,
  Checkbox,
  Dialog,
  Field,
  Icon,
  ICON_PATHS,
  IconButton,
  Notice,
  RelativeTime,
  Root,
  Select,
  TextInput,
} from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ReactElement, type ReactNode } from "react";
import { expect, fn, screen, waitFor } from "storybook/test";

function Sheet({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Root data-part="sheet" className="sheet">
      {children}
    </Root>
  );
}

const meta: Meta<typeof Sheet> = { title: "UI/Parts", component: Sheet };

export default meta;
type Story = StoryObj<typeof meta>;

export const Buttons: Story = {
  render: () => (
    <Sheet>
      <Button variant="primary">Aanpassingen bewaren</Button>
      <Button icon="arrows">Nu bijwerken</Button>
      <Button variant="quiet">Annuleren</Button>
      <Button icon="arrows" busy>
        Bezig, 4 s
      </Button>
      <Button disabled>Neem 0 van 4 over</Button>
      <IconButton icon="more" label="Meer voor Bakkerij Peeters BV" />
    </Sheet>
  ),
};

export const Badges: Story = {
  render: () => (
    <Sheet>
      <Badge tone="ok" icon="check">
        Beste voorstel
      </Badge>
      <Badge tone="danger">ontslag op 31/12/2025</Badge>
      <Badge tone="info">omgevormd</Badge>
      <Badge>nieuw</Badge>
    </Sheet>
  ),
};

export const Icons: Story = {
  render: () => (
    <Sheet>
      {Object.keys(ICON_PATHS).map((name) => (
        <span key={name} className="named-icon">
          {isIcon(name) ? <Icon name={name} /> : null} {name}
        </span>
      ))}
    </Sheet>
  ),
};

const isIcon = (name: string): name is keyof typeof ICON_PATHS => Object.hasOwn(ICON_PATHS, name);

export const Checkboxes: Story = {
  render: () => (
    <Sheet>
      <Checkbox label="Niet gekozen" ticked={false} />
      <Checkbox label="Gekozen" ticked={true} />
      <Checkbox label="Sommige" ticked="some" />
    </Sheet>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("checkbox", { name: "Sommige" })).toBePartiallyChecked();
  },
};

export const Fields: Story = {
  render: () => (
    <Sheet>
      <Field label="Extern id" description="Ingevuld door de referentie.">
        {(wiring) => <TextInput {...wiring} defaultValue="APR00412" />}
      </Field>
      <Field label="Extern id (fout)" error="412 is geen geldig extern id">
        {(wiring) => <TextInput {...wiring} defaultValue="412" />}
      </Field>
    </Sheet>
  ),
  play: async ({ canvas }) => {
    const wrong = canvas.getByLabelText("Extern id (fout)");
    await expect(wrong).toBeInvalid();
    await expect(wrong).toHaveAccessibleDescription("412 is geen geldig extern id");
  },
};

const CHOICES = [
  { value: "a", label: "AdminPulse kantoor Gent" },
  { value: "f", label: "Fid-Manager" },
];

export const NativeSelect: Story = {
  render: () => (
    <Sheet>
      <Field label="Verbinding">
        {(wiring) => (
          <Select {...wiring} native options={CHOICES} value="a" onValueChange={fn()} placeholder="Kies …" />
        )}
      </Field>
    </Sheet>
  ),
};

function Asking({ native }: { readonly native: boolean }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <Sheet>
      <Button onClick={() => setOpen(true)}>Ontkoppelen</Button>
      <Dialog
        native={native}
        open={open}
        onOpenChange={setOpen}
        title="Bakkerij Peeters BV ontkoppelen?"
        description="Er worden geen nieuwe gegevens meer opgehaald."
        actions={<Button variant="primary">Ontkoppelen</Button>}
      />
    </Sheet>
  );
}

export const RadixDialog: Story = {
  render: () => <Asking native={false} />,
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole("button", { name: "Ontkoppelen" });
    await userEvent.click(opener);
    await waitFor(() => expect(screen.getByRole("dialog")).toBeVisible());
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

export const NativeDialog: Story = {
  render: () => <Asking native />,
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole("button", { name: "Ontkoppelen" });
    await userEvent.click(opener);
    const dialog = screen.getByRole("dialog", { name: "Bakkerij Peeters BV ontkoppelen?" });
    await expect(dialog).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Sluit" }));
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

export const Notices: Story = {
  render: () => (
    <Sheet>
      <Notice title="De server van het kantoor antwoordt niet" action={{ label: "Opnieuw proberen", onPress: fn() }}>
        Uw gegevens van 21 november blijven staan.
      </Notice>
      <Notice tone="info" title="Rechtsvorm omgevormd" />
    </Sheet>
  ),
};

export const Times: Story = {
  render: () => (
    <Sheet>
      <RelativeTime at="2026-11-24T08:44:40Z" />
      <RelativeTime at="2026-11-24T08:41:00Z" />
      <RelativeTime at="2026-11-24T01:14:00Z" />
      <RelativeTime at="2026-11-23T15:40:00Z" />
      <RelativeTime at="2026-11-03T15:40:00Z" />
    </Sheet>
  ),
  play: async ({ canvas, globals }) => {
    if (globals["locale"] !== "nl-BE") return;
    await expect(canvas.getByText(/^vannacht 02:14/)).toHaveAttribute("title", "24 november 2026 om 02:14");
  },
};
