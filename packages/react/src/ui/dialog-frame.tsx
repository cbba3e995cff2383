import type { ReactElement, ReactNode } from "react";

/** Props of `DialogFrame`. */
export interface DialogFrameProps {
  readonly title: ReactNode;
  readonly description: ReactNode;
  readonly close: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** How a dialog is laid out, whoever opens it. */
export function DialogFrame({ title, description, close, children, actions }: DialogFrameProps): ReactElement {
  return (
    <>
      <div data-part="dialog-header">
        {title}
        {close}
      </div>
      {description}
      {children === undefined || children === null ? null : <div data-part="dialog-body">{children}</div>}
      {actions === undefined || actions === null ? null : <div data-part="actions">{actions}</div>}
    </>
  );
}
