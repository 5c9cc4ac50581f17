"use client";
import { useState, useTransition } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { classNames } from "@/app/_parts/ui/class-names";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { StudyPlan } from "@/lib/today";
import { savePlan } from "../actions";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SAYS: Readonly<Record<Exclude<Awaited<ReturnType<typeof savePlan>> | "unreachable", "kept">, string>> = {
  "signed-out": "You are signed out. Sign in again, then save.",
  malformed: "Give 5 to 480 minutes a day, no more of them for reviews, and at least one day of the week.",
  unreachable: "The server did not answer. Check your connection, then save again.",
};

/** The date, the minutes and the days: edited where they stand; the plan is made anew at once. */
export function PlanForm({ plan, today }: { readonly plan: StudyPlan; readonly today: string }) {
  const [wanted, setWanted] = useState(plan);
  const [problem, setProblem] = useState<string>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const change = (part: Partial<StudyPlan>): void => {
    setWanted((before) => ({ ...before, ...part }));
  };
  const save = (): void => {
    startTransition(async () => {
      const outcome = await savePlan(wanted).catch(() => "unreachable" as const);
      setProblem(outcome === "kept" ? undefined : SAYS[outcome]);
    });
  };
  return (
    <Card>
      <form
        className="grid gap-4"
        aria-busy={pending}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset disabled={!hydrated} className="grid min-w-0 gap-4">
          <Field label="Interview on" hint="Leave it empty if there is no date yet.">
            {(control) => (
              <Input
                {...control}
                type="date"
                min={today}
                value={wanted.interviewOn ?? ""}
                onChange={(event) => {
                  change({ interviewOn: event.target.value || null });
                }}
              />
            )}
          </Field>
          <div className="grid grid-cols-2 gap-4">
            <Minutes
              label="Minutes a day"
              value={wanted.minutesADay}
              min={5}
              max={480}
              onValue={(minutesADay) => {
                change({ minutesADay });
              }}
            />
            <Minutes
              label="For reviews"
              value={wanted.reviewMinutes}
              min={0}
              max={120}
              onValue={(reviewMinutes) => {
                change({ reviewMinutes });
              }}
            />
          </div>
          <Weekdays
            ticked={wanted.weekdays}
            onTick={(weekdays) => {
              change({ weekdays });
            }}
          />
        </fieldset>
        <div>
          <Button type="submit" variant="primary" disabled={!hydrated || pending}>
            {pending ? "Planning…" : "Plan"}
          </Button>
        </div>
        {problem === undefined ? null : (
          <Alert tone="caught" live="alert">
            {problem}
          </Alert>
        )}
      </form>
    </Card>
  );
}

interface MinutesProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: number) => void;
}

function Minutes({ label, value, min, max, onValue }: MinutesProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={min}
          max={max}
          value={Number.isNaN(value) ? "" : value}
          onChange={(event) => {
            onValue(event.target.valueAsNumber);
          }}
        />
      )}
    </Field>
  );
}

function Weekdays({ ticked, onTick }: { readonly ticked: readonly number[]; readonly onTick: (days: readonly number[]) => void }) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.9375rem] font-medium">Days of study</legend>
      <div className="grid grid-cols-7 gap-1">
        {DAYS.map((name, index) => {
          const isTicked = ticked.includes(index + 1);
          return (
            <label
              key={name}
              title={name}
              className={classNames(
                "grid min-h-10 cursor-pointer place-items-center rounded-control border text-sm has-focus-visible:outline-2 has-focus-visible:outline-focus",
                isTicked ? "border-accent bg-accent-wash font-medium" : "border-line-strong text-muted",
              )}
            >
              <input
                type="checkbox"
                className="sr-only"
                aria-label={name}
                checked={isTicked}
                onChange={() => {
                  onTick(isTicked ? ticked.filter((day) => day !== index + 1) : [...ticked, index + 1]);
                }}
              />
              <span aria-hidden>{name.slice(0, 2)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
