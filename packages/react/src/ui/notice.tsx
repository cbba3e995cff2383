"use client";
import { useId, useState, type ComponentPropsWithoutRef, type ReactElement, type ReactNode } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { Tone } from "./badge.tsx";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.data.ts";

/** A line of what support asks for. */
export interface DetailLine {
  readonly label: string;
  readonly value: string;
}

/** The one next step. */
export interface NoticeAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly busy?: boolean | undefined;
}

/** Props of `Notice`. */
export interface NoticeProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  readonly tone?: Tone;
  /** What happened. */
  readonly title: string;
  /** What it means, and what to do. */
  readonly children?: ReactNode;
  readonly action?: NoticeAction | undefined;
  /** Folded away, to be copied for support. */
  readonly details?: readonly DetailLine[];
}

const ICONS: Readonly<Record<Tone, IconName>> = { neutral: "offline", ok: "check", danger: "alert", info: "info" };

/** What happened, what it means, the one next step; the rest is folded away. */
export function Notice(props: NoticeProps): ReactElement {
  const { tone = "danger", title, children, action, details = [], ...rest } = props;
  const { common } = usePresentation().messages;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}-title`} data-part="notice" data-tone={tone} {...rest}>
      <Icon name={ICONS[tone]} />
      <div data-part="notice-text">
        <div data-part="strong" id={`${id}-title`}>
          {title}
        </div>
        {children === undefined ? null : <div data-part="secondary">{children}</div>}
      </div>
      <div data-part="notice-actions">
        {action === undefined ? null : (
          <Button busy={action.busy ?? false} onClick={action.onPress}>
            {action.label}
          </Button>
        )}
        {details.length === 0 ? null : (
          <Button variant="quiet" aria-expanded={open} aria-controls={`${id}-details`} onClick={() => setOpen(!open)}>
            {common.details}
          </Button>
        )}
      </div>
      {details.length === 0 ? null : (
        <div data-part="notice-details" id={`${id}-details`} hidden={!open}>
          <dl data-part="detail-lines">
            {details.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <CopyButton text={details.map(({ label, value }) => `${label}: ${value}`).join("\n")} />
        </div>
      )}
    </div>
  );
}
