"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { LoadingRow } from "../sync-tab/loading-row.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Root } from "../ui/root.tsx";
import { Select } from "../ui/select.tsx";
import { BulkList } from "./bulk-list.tsx";
import { SearchSlotContext, type SearchSlot } from "./search-slot.ts";
import type { BulkLinkHandlers } from "./handlers.ts";
import type { BulkLinkState, BulkSource } from "./state.ts";

/** Props of `BulkLinkView`. */
export interface BulkLinkViewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: BulkLinkState;
  readonly source: BulkSource;
  readonly on: BulkLinkHandlers;
  /** A field by which the user finds a client that was not suggested; left out, there is none. */
  readonly search?: SearchSlot;
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

/** Links many dossiers at once: what is certain is ticked, what is likely is to be looked at, and nothing happens before it is confirmed. */
export function BulkLinkView({
  state,
  source,
  on,
  search = null,
  headingLevel = 3,
  ...rest
}: BulkLinkViewProps): ReactElement {
  const { bulk, tab, common } = usePresentation().messages;
  const body = (): ReactElement => {
    switch (state.kind) {
      case "waiting":
        return <LoadingRow />;
      case "not-offered":
        return <div data-part="secondary">{bulk.notOffered}</div>;
      case "no-connection":
        return <div data-part="secondary">{bulk.noConnection}</div>;
      case "problem":
        return <ProblemNotice problem={state.problem} onStep={on.onStep} />;
      case "loading":
        return (
          <div data-part="bulk-loading">
            <div>{bulk.loading[state.what]({ count: state.count, source: source.name })}</div>
            <progress
              data-part="progress"
              aria-label={common.loading}
              {...(state.total === null ? {} : { value: state.count, max: Math.max(1, state.total) })}
            />
          </div>
        );
      case "list":
        return (
          <SearchSlotContext.Provider value={search}>
            <BulkList state={state} on={on} />
          </SearchSlotContext.Provider>
        );
    }
  };
  return (
    <Root data-part="bulk-link" data-state={state.kind} {...rest}>
      <div data-part="bulk-header">
        <div data-part="sync-tab-header">
          <div data-part="title" role="heading" aria-level={headingLevel}>
            {bulk.heading}
          </div>
          {source.connectionId === null ? null : (
            <div data-part="secondary">{bulk.meaning({ source: source.name })}</div>
          )}
        </div>
        {state.kind === "list" ? (
          <Button variant="quiet" icon="arrows" onClick={on.onReload}>
            {bulk.again}
          </Button>
        ) : null}
      </div>
      {source.connections.length < 2 ? null : (
        <Field label={tab.connection}>
          {(wiring) => (
            <Select
              {...wiring}
              options={source.connections.map(({ id, name }) => ({ value: id, label: name }))}
              value={source.connectionId}
              onValueChange={on.onConnectionChange}
              placeholder={common.choose}
            />
          )}
        </Field>
      )}
      {body()}
    </Root>
  );
}
