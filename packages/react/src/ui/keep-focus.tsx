"use client";
import { Component, createRef, type ReactElement, type ReactNode, type RefObject } from "react";

/** What can be filled in within an element that gets the focus, such as a field. */
const CONTROLS = "input:not([disabled]), select:not([disabled]), [role=combobox]:not([disabled])";

/** Props of `KeepFocus`. */
export interface KeepFocusProps {
  readonly children: ReactNode;
}

/**
 * Focus never gets lost: where a change takes away what had it, the element with `data-focus-next` gets it. A class, because only
 * `getSnapshotBeforeUpdate` sees where focus was just before the document changes.
 */
export class KeepFocus extends Component<KeepFocusProps> {
  private readonly box: RefObject<HTMLDivElement | null> = createRef();

  private hasFocus(): boolean {
    const box = this.box.current;
    const root = box?.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    return box?.contains(active) ?? false;
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.hasFocus();
  }

  override componentDidUpdate(_props: KeepFocusProps, _state: unknown, had: boolean): void {
    if (!had || this.hasFocus()) return;
    const next = this.box.current?.querySelector<HTMLElement>("[data-focus-next]");
    (next?.querySelector<HTMLElement>(CONTROLS) ?? next)?.focus();
  }

  override render(): ReactElement {
    return (
      <div ref={this.box} data-part="keep-focus">
        {this.props.children}
      </div>
    );
  }
}
