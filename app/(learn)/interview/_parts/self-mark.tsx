"use client";
import type { ReactNode } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { RadioGroup } from "@/app/_parts/ui/radio-group";
import { useStudy } from "@/app/_study/use-study";
import type { InterviewMark } from "@/lib/study";
import { MARKS } from "./marks";

/** The key points to tick, and the mark one gives oneself. */
export function SelfMark({
  points,
  made,
  isTyped,
  kept,
  onMade,
  onMark,
}: {
  readonly points: readonly { readonly label: ReactNode }[];
  /** Places of the points ticked. */
  readonly made: readonly number[];
  readonly isTyped: boolean;
  readonly kept: InterviewMark | undefined;
  readonly onMade: (made: readonly number[]) => void;
  readonly onMark: (mark: number) => void;
}) {
  const { isSignedIn, isUnkept } = useStudy();
  const where = isSignedIn ? "Kept with your account." : "Kept in this browser; an account takes it over when you sign up.";
  return (
    <div className="grid grid-cols-1 gap-6 border-t border-line pt-5">
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">Which of these did you say?</legend>
        <p role="status" className="mb-1 text-sm text-muted">
          {isTyped
            ? `${made.length} of ${points.length} are ticked because your words seem to hold them. You decide.`
            : "Nothing is typed, so nothing is suggested: tick what you said."}
        </p>
        {points.map(({ label }, index) => (
          <Checkbox
            key={index}
            label={label}
            checked={made.includes(index)}
            onChange={(event) => {
              onMade(event.target.checked ? [...made, index] : made.filter((other) => other !== index));
            }}
          />
        ))}
      </fieldset>
      <RadioGroup
        legend="How good was it?"
        name="mark"
        choices={MARKS.map(({ label, hint }, mark) => ({ value: String(mark), label, hint }))}
        value={kept === undefined ? "" : String(kept.mark)}
        onChange={(value) => {
          onMark(Number(value));
        }}
      />
      {kept === undefined ? null : (
        <Alert tone={isUnkept ? "caught" : "succeeded"} live="status">
          {isUnkept ? "Your mark could not be kept: check your connection, then choose it again." : where}
        </Alert>
      )}
    </div>
  );
}
