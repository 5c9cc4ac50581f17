"use client";
import { useState, useTransition } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { Dialog } from "@/app/_parts/ui/dialog";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { AttachedRun, RemarkKind } from "@/lib/remarks";
import { send } from "./send";

const WORDS = {
  "too-many": "That was a lot within an hour. Wait a while, then send it again.",
  malformed: "Say a little more: 5 to 4,000 characters.",
  unreachable: "It could not be sent. Check your connection, then send it again.",
} as const;

/** Takes the words, says what goes with them, and what became of it. */
export function RemarkDialog({
  kind,
  part,
  run,
  onClose,
}: {
  readonly kind: RemarkKind;
  readonly part: string;
  readonly run: AttachedRun | undefined;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState("");
  const [withRun, setWithRun] = useState(true);
  const [outcome, setOutcome] = useState<"sent" | keyof typeof WORDS>();
  const [isSending, startSending] = useTransition();
  const submit = (): void => {
    startSending(async () => {
      const form = { kind, part, text, page: window.location.pathname, ...(withRun && run !== undefined && { run }) };
      const sent = await send(form).catch(() => ({ ok: false, refusal: "unreachable" }) as const);
      setOutcome(sent.ok ? "sent" : sent.refusal);
    });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Something wrong here?"
      description="It goes to whoever wrote this, with the place you are at. With an account, you find the answer on your account page."
    >
      {outcome === "sent" ? (
        <Sent onClose={onClose} />
      ) : (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation(); // a portal's events reach the form it was opened from
            submit();
          }}
        >
          <Field
            label="What is wrong?"
            hint="What it says, and what you expected."
            error={outcome === undefined ? undefined : WORDS[outcome]}
          >
            {(control) => (
              <Textarea
                {...control}
                required
                maxLength={4000}
                value={text}
                onChange={(event) => {
                  setText(event.target.value);
                }}
              />
            )}
          </Field>
          {run === undefined ? null : (
            <Checkbox
              label="Send my definition, input and world with it, so that the author sees the same run"
              checked={withRun}
              onChange={(event) => {
                setWithRun(event.target.checked);
              }}
            />
          )}
          <div>
            <Button type="submit" variant="primary" disabled={isSending}>
              {isSending ? "Sending" : "Send"}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Sent({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="grid gap-4">
      <Alert tone="succeeded" live="status">
        Thank you. The author has it.
      </Alert>
      <div>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}
