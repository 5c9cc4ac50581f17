import { ButtonLink } from "@/app/_parts/ui/button-link";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import type { ReviewQueue } from "@/lib/reviews";

/** Nothing comes up: says why, when the next card does, and how to go on. */
export function NothingDue({ queue, zone }: { readonly queue: ReviewQueue; readonly zone: string }) {
  const { cards, later, nextDue, minutesADay } = queue;
  if (cards === 0) {
    return (
      <EmptyState title="Nothing to review yet">
        <p>
          A question you miss in a lesson, a quiz or a mock interview comes here by itself. So does an answer you mark as weak, and an
          exercise that did not pass at once.
        </p>
      </EmptyState>
    );
  }
  if (later > 0) {
    return (
      <EmptyState
        title={`Today's ${minutesADay} minutes are done`}
        action={
          <ButtonLink href="/review?more=1" variant="primary">
            Go on with {later} more
          </ButtonLink>
        }
      >
        <p>{later === 1 ? "One more card is" : `${later} more cards are`} due. They can wait: tomorrow begins with the most urgent ones.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="All done for now" action={<ButtonLink href="/today">What to do next</ButtonLink>}>
      <p>{nextDue === null ? "No card comes back: all are set aside." : `The next card is due ${whenIn(nextDue, zone)}.`}</p>
    </EmptyState>
  );
}

/** "on Tuesday 24 November at 09:12", in the reader's time zone. */
function whenIn(due: Date, zone: string): string {
  const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: zone }).format(due);
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(due);
  return `on ${day} at ${time}`;
}
