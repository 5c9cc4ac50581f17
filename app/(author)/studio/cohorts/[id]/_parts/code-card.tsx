import { Button } from "@/app/_parts/ui/button";
import { showJoinCode } from "@/lib/cohorts";
import { changeCode, close } from "../../actions";
import { ConfirmForm } from "@/app/_parts/classes/confirm-form";

/** The join code, large enough for the back row, and what can be done with it. */
export function CodeCard({ id, joinCode }: { readonly id: string; readonly joinCode: string | null }) {
  return (
    <section
      aria-label="Join code"
      className="grid gap-4 rounded-state border border-line bg-raised p-5 sm:flex sm:flex-wrap sm:items-center sm:justify-between"
    >
      {joinCode === null ? (
        <p className="max-w-measure">Nobody can join: the code was taken back. Draw a new one to let learners in.</p>
      ) : (
        <p className="grid gap-1">
          <span className="text-sm text-muted">Learners open /join and type</span>
          <code className="text-2xl font-semibold tracking-widest">{showJoinCode(joinCode)}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <CodeButton id={id} to="another">
          New code
        </CodeButton>
        {joinCode === null ? null : (
          <CodeButton id={id} to="none">
            Take the code back
          </CodeButton>
        )}
        <ConfirmForm
          action={close}
          hidden={{ id }}
          trigger="Close the class…"
          title="Close this class for good?"
          says="Nobody joins, nothing more is assigned, and you no longer see what its members do from now on. What was done stays to be seen and downloaded."
          confirm="Close it"
        />
      </div>
    </section>
  );
}

function CodeButton({ id, to, children }: { readonly id: string; readonly to: "another" | "none"; readonly children: string }) {
  return (
    <form action={changeCode}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="to" value={to} />
      <Button type="submit" size="sm">
        {children}
      </Button>
    </form>
  );
}
