"use client";
import { useId, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import type { Question } from "./state.ts";

/** Props of `QuestionBox`. */
export interface QuestionBoxProps extends Pick<OverwriteHandlers, "onConfirm" | "onBack"> {
  readonly question: Question;
}

/** Asks once more before something big is carried out: what it does, what depends on it, and what is left out. */
export function QuestionBox({ question, onConfirm, onBack }: QuestionBoxProps): ReactElement {
  const { decide } = usePresentation().messages.differences;
  const { title, points, taken } = question;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-points`} data-part="question">
      <div data-part="strong" id={id}>
        {title}
      </div>
      <ul data-part="question-points" id={`${id}-points`}>
        {points.map(({ text, refused }) => (
          <li key={text} data-refused={refused ? "" : undefined}>
            {refused ? <Icon name="lock" /> : null}
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <div data-part="actions">
        {taken === 0 ? null : (
          <Button variant="primary" onClick={onConfirm} data-take="" data-focus-next="">
            {decide.confirm({ count: taken })}
          </Button>
        )}
        <Button onClick={onBack} data-focus-next={taken === 0 ? "" : undefined}>
          {decide.back}
        </Button>
      </div>
    </div>
  );
}
