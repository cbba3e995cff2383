import { companyDetails, directors, shareholders } from "@adminsync/core/bindings";
import type { ReactElement } from "react";
import type { Period, TemplateId } from "../routing/routes.ts";
import { CompanyDetailsForm } from "./company-details-form.tsx";
import { DirectorsForm } from "./directors-form.tsx";
import { companyDetailsValues, directorsValues, shareholdersValues } from "./schemas.ts";
import { ShareholdersForm } from "./shareholders-form.tsx";
import { TemplatePage } from "./template-page.tsx";

interface TemplateRouteProps {
  readonly dossierId: string;
  readonly dossierName: string;
  readonly template: TemplateId;
  readonly period: Period;
}

/** The page of each template, with its binding. */
export function TemplateRoute(props: TemplateRouteProps): ReactElement {
  const key = `${props.dossierId} ${props.template} ${props.period}`;
  switch (props.template) {
    case "company-details":
      return (
        <TemplatePage
          {...props}
          key={key}
          binding={companyDetails}
          schema={companyDetailsValues}
          form={CompanyDetailsForm}
        />
      );
    case "shareholders":
      return (
        <TemplatePage {...props} key={key} binding={shareholders} schema={shareholdersValues} form={ShareholdersForm} />
      );
    case "directors":
      return <TemplatePage {...props} key={key} binding={directors} schema={directorsValues} form={DirectorsForm} />;
  }
}
