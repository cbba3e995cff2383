import { createAdminSync, createHttpAdapter } from "@adminsync/core";
import { companyDetails, type CompanyDetailsTemplate } from "@adminsync/core/bindings";
import { parseDossierId } from "@adminsync/core/model";
import { AdminSyncProvider, ConfirmOverwriteBanner, nl, SyncTab } from "@adminsync/react";
import "@adminsync/react/styles.css";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

const sync = createAdminSync({ adapter: createHttpAdapter({ baseUrl: "/adminsync" }) });
const id = parseDossierId("1001");

function Page() {
  const [values, setValues] = useState<CompanyDetailsTemplate>({});
  if (id === null) return null;
  return (
    <AdminSyncProvider sync={sync} languages={[nl]}>
      <SyncTab dossierId={id} />
      <ConfirmOverwriteBanner
        dossierId={id}
        binding={companyDetails}
        scope="2026"
        values={values}
        onApply={setValues}
      />
    </AdminSyncProvider>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
