"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Dialog } from "@/app/_parts/ui/dialog";

/** A button that asks once more before it does something that cannot be taken back with one press. */
export function ConfirmForm({
  action,
  hidden,
  trigger,
  title,
  says,
  confirm,
}: {
  readonly action: (form: FormData) => Promise<void>;
  /** What the form sends besides. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly trigger: string;
  readonly title: string;
  readonly says: string;
  readonly confirm: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={<Button size="sm">{trigger}</Button>} title={title} description={says}>
      <form
        action={async (form) => {
          await action(form);
          setOpen(false);
        }}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" variant="danger">
          {confirm}
        </Button>
      </form>
    </Dialog>
  );
}
