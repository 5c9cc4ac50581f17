"use client";
import { useActionState, useEffect, useRef } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Select } from "@/app/_parts/ui/select";
import { Textarea } from "@/app/_parts/ui/textarea";
import { contact, type ContactReply } from "../actions";
import { CONTACT_TOPICS } from "../contact-topics";

/** The contact form; works without a script too, since it is a form with an action. */
export function ContactForm() {
  const [reply, send, isSending] = useActionState<ContactReply | null, FormData>(contact, null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (reply?.kind === "mend") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [reply]);
  if (reply?.kind === "sent") {
    return (
      <Alert tone="succeeded" title="Your message is stored" live="status">
        We answer to {reply.email}. If you write again about it, name the number <code>{reply.id}</code>.
      </Alert>
    );
  }
  const { entered, errors } = { entered: {}, errors: {}, ...reply };
  return (
    <form ref={form} action={send} className="grid gap-5" noValidate>
      {reply?.kind === "too-many" ? (
        <Alert tone="caught" title="Not sent: too many messages from your network today" live="alert">
          Try again tomorrow. What you wrote is still below: copy it, so that it is not lost.
        </Alert>
      ) : null}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Your name" error={errors.name}>
          {(control) => <Input {...control} name="name" autoComplete="name" required maxLength={100} defaultValue={entered.name} />}
        </Field>
        <Field label="E-mail" error={errors.email}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="email" required defaultValue={entered.email} />}
        </Field>
      </div>
      <Field label="What is it about?" error={errors.topic}>
        {(control) => (
          <Select {...control} name="topic" required key={entered.topic} defaultValue={entered.topic ?? CONTACT_TOPICS[0]}>
            {CONTACT_TOPICS.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Message" hint="For a fault: which page, what you did, what you expected." error={errors.text}>
        {(control) => <Textarea {...control} name="text" rows={7} required maxLength={5000} defaultValue={entered.text} />}
      </Field>
      <div>
        <Button type="submit" variant="primary" disabled={isSending}>
          {isSending ? "Sending" : "Send"}
        </Button>
      </div>
    </form>
  );
}
