"use client";
import { Play } from "lucide-react";
import { useId, useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { AttemptChart } from "./attempt-chart";
import { DefinitionText } from "./definition-text";
import type { PaymentOutcome } from "./payment-outcome";
import { BROKEN, paymentDefinition } from "./payment-workflow";
import { usePaymentRun } from "./use-payment-run";

const INTERVALS = [1, 2, 5];
const ATTEMPTS = [0, 1, 2, 3];

/** A workflow that fails, two values to change, and the run of it: by the interpreter, in a Worker, from the first press on. */
export function MendItPanel({ first }: { readonly first: PaymentOutcome }) {
  const [choice, setChoice] = useState(BROKEN);
  const hydrated = useHydrated();
  const { outcome = first, isRunning, isFault, run, prepare } = usePaymentRun();
  return (
    <section
      aria-labelledby="mend-it"
      onFocus={prepare}
      onPointerEnter={prepare}
      className="overflow-hidden rounded-state border border-line-strong bg-raised shadow-raised"
    >
      <header className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-3">
        <h2 id="mend-it" className="text-base">
          This workflow fails. Mend it.
        </h2>
        <Button
          variant="primary"
          size="sm"
          aria-busy={isRunning}
          disabled={!hydrated}
          onClick={() => {
            run(choice);
          }}
        >
          <Play aria-hidden />
          Run
        </Button>
      </header>
      <DefinitionText
        text={paymentDefinition(choice)}
        controls={{
          IntervalSeconds: (
            <NumberChoice
              label="IntervalSeconds"
              choices={INTERVALS}
              value={choice.intervalSeconds}
              disabled={!hydrated}
              onChange={(intervalSeconds) => {
                setChoice({ ...choice, intervalSeconds });
              }}
            />
          ),
          MaxAttempts: (
            <NumberChoice
              label="MaxAttempts"
              choices={ATTEMPTS}
              value={choice.maxAttempts}
              disabled={!hydrated}
              onChange={(maxAttempts) => {
                setChoice({ ...choice, maxAttempts });
              }}
            />
          ),
        }}
      />
      <div className="grid gap-4 border-t border-line bg-paper px-4 py-4">
        {isFault ? (
          <Alert tone="failed" title="The simulator broke, and it is our fault" live="alert">
            Press Run again. What you see below is the run before.
          </Alert>
        ) : null}
        <AttemptChart outcome={outcome} />
        <Verdict outcome={outcome} />
      </div>
    </section>
  );
}

function Verdict({ outcome }: { readonly outcome: PaymentOutcome }) {
  const calls = outcome.attempts.length;
  return (
    <div role="status">
      {outcome.succeeded ? (
        <Alert tone="succeeded" title="Succeeded">
          Call {calls} went through. That is {calls} calls for {calls - 1} retries: MaxAttempts does not count the first.
        </Alert>
      ) : (
        <Alert tone="failed" title="Failed: Payments.Busy">
          The service was busy {calls === 1 ? "once" : `${calls} times`}, and no retry was left. How many does it need?
        </Alert>
      )}
    </div>
  );
}

function NumberChoice({
  label,
  choices,
  value,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly number[];
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        className="rounded-mark border border-accent bg-accent-wash px-1.5 py-0.5 font-mono font-semibold text-accent"
        onChange={(event) => {
          onChange(Number(event.target.value));
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </>
  );
}
