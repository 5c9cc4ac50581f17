import { Flag } from "lucide-react";
import { classNames } from "@/app/_parts/ui/class-names";
import { isAnswered } from "./room-answer";
import type { RoomItem } from "./room-item";
import type { Answers } from "./use-answers";

interface NavigatorProps {
  readonly items: readonly RoomItem[];
  readonly current: number;
  readonly answers: Answers;
  readonly onShow: (place: number) => void;
}

/** Every item by its number: which is answered, which is flagged, which is shown. */
export function Navigator({ items, current, answers, onShow }: NavigatorProps) {
  return (
    <nav aria-label="Questions">
      <ol className="flex flex-wrap gap-1.5 [&]:list-none [&]:pl-0">
        {items.map((item, place) => {
          const answer = answers.of(item.id);
          const words = [isAnswered(answer) ? "answered" : "not answered", ...(answer.flagged ? ["flagged"] : [])].join(", ");
          return (
            <li key={item.id}>
              <button
                type="button"
                disabled={item.kind === "later"}
                aria-current={place === current ? "step" : undefined}
                aria-label={item.kind === "later" ? `Item ${place + 1}: comes after the one before` : `Item ${place + 1}: ${words}`}
                className={classNames(
                  "relative grid size-10 place-items-center rounded-control border text-sm tabular-nums disabled:opacity-50",
                  isAnswered(answer) ? "border-accent bg-accent-wash font-semibold text-accent" : "border-line bg-raised",
                  place === current ? "outline-2 outline-offset-2 outline-accent" : false,
                )}
                onClick={() => {
                  onShow(place);
                }}
              >
                {place + 1}
                {answer.flagged ? <Flag aria-hidden className="absolute -top-1.5 -right-1 size-3.5 fill-current text-caught-ink" /> : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
