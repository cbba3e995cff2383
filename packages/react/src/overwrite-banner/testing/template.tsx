import { companyDetails, type CompanyDetailsTemplate } from "@adminsync/core/bindings";
import { fireEvent, screen } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import { DOSSIER } from "../../testing/memory-office.ts";
import { ConfirmOverwriteBanner, type ConfirmOverwriteBannerProps } from "../confirm-overwrite-banner.tsx";

type Props = ConfirmOverwriteBannerProps<CompanyDetailsTemplate, CompanyDetailsTemplate>;

/** What a user had typed: name and phone differ from the record, the number does not. */
export const TYPED: CompanyDetailsTemplate = {
  name: "Bakkerij Pieters",
  phone: "09 111 22 33",
  registration_number: "0999123457",
};

/** A host's form: shows its name and phone, lets them be typed, and takes values over. */
export function Template({
  typed = TYPED,
  ...props
}: Partial<Props> & { readonly typed?: CompanyDetailsTemplate }): ReactElement {
  const [values, setValues] = useState(typed);
  return (
    <>
      <output>{`${String(values.name)} / ${String(values.phone)}`}</output>
      <label>
        Phone
        <input
          value={String(values.phone ?? "")}
          onChange={(event) => setValues({ ...values, phone: event.currentTarget.value })}
        />
      </label>
      <ConfirmOverwriteBanner
        dossierId={DOSSIER}
        binding={companyDetails}
        scope="2026"
        values={values}
        onApply={setValues}
        {...props}
      />
    </>
  );
}

/** Presses a button once it is there; as with a mouse, it has the focus then. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  button.focus();
  fireEvent.click(button);
}

/** Ticks or unticks a line once it is there. */
export async function tick(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole("checkbox", { name }));
}

/** Types a phone number in the host's own field. */
export function typePhone(value: string): void {
  fireEvent.change(screen.getByLabelText("Phone"), { target: { value } });
}

/** Name and phone as the host's form has them. */
export function filledIn(): string | null {
  return document.querySelector("output")?.textContent ?? null;
}
