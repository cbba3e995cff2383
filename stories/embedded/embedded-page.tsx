import { createAdminSync, createHttpAdapter } from "@adminsync/core";
import type { Reference } from "@adminsync/core/model";
import { AdminSyncProvider, Button, Dialog, nl, ReferencePicker, SyncTab } from "@adminsync/react";
import { useState, type ReactElement } from "react";
import { createPortal } from "react-dom";
import { PULSE } from "../testing/office/clients.data.ts";
import { createWireOffice } from "../testing/office/wire-office.ts";
import { FrameHost } from "./frame-host.tsx";
import { ShadowHost } from "./shadow-host.tsx";

const BASE = "/adminsync";

/** What a test looks at in the page. */
declare global {
  interface Window {
    submitted: number;
    picked: string[];
    /** The routes that were called. */
    calls: readonly string[];
    /** Lets the suggestions come, where the page keeps them waiting. */
    suggest: () => void;
  }
}
window.submitted = 0;
window.picked = [];

const office = createWireOffice(BASE);
window.calls = office.calls;
if (new URLSearchParams(location.search).has("linked")) office.link("APR00000");

if (new URLSearchParams(location.search).get("show") === "suggested") {
  const until = new Promise<void>((come) => {
    window.suggest = come;
  });
  office.trouble("suggestReferences", { kind: "slow", until });
}

const sync = createAdminSync({
  adapter: createHttpAdapter({
    baseUrl: `${location.origin}${BASE}`,
    fetch: async (input, init) =>
      (await office.answer(new Request(input, init))) ?? new Response(null, { status: 404 }),
  }),
});

function Picker({ label, dossierId }: { readonly label: string; readonly dossierId?: string }): ReactElement {
  const [value, setValue] = useState<Reference | null>(null);
  return (
    <ReferencePicker
      aria-label={label}
      connectionId={PULSE.id}
      dossierId={dossierId}
      value={value}
      onValueChange={(next) => {
        window.picked.push(next?.name ?? "");
        setValue(next);
      }}
    />
  );
}

function PickerInDialog(): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Een venster">
        <Picker label="Referentie" />
        <Button>Laatste</Button>
      </Dialog>
    </>
  );
}

/** Also where React stands in one document and the host's form around the widgets is its own. */
function Shown({ shown }: { readonly shown: string }): ReactElement {
  if (shown === "two") {
    return (
      <>
        <Picker label="Eerste" />
        <Picker label="Tweede" />
      </>
    );
  }
  if (shown === "framed") return <FrameHost src="/?show=tab" />;
  if (shown === "suggested") return <Picker label="Referentie" dossierId="dossier-1" />;
  if (shown === "in-dialog") return <PickerInDialog />;
  if (shown === "shadow") return <ShadowHost>{(root) => createPortal(<Picker label="Referentie" />, root)}</ShadowHost>;
  if (shown === "form") {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          window.submitted += 1;
        }}
      >
        <Picker label="Referentie" />
        <button>Bewaren</button>
      </form>
    );
  }
  return <SyncTab dossierId="dossier-1" />;
}

/** A host's page with what a test asks for in it. */
export function EmbeddedPage({
  shown,
  nonce,
}: {
  readonly shown: string;
  readonly nonce: string | undefined;
}): ReactElement {
  return (
    <>
      <h1>Dossier bewerken</h1>
      <AdminSyncProvider sync={sync} languages={[nl]} nonce={nonce} native={shown === "shadow"}>
        <Shown shown={shown} />
      </AdminSyncProvider>
    </>
  );
}
