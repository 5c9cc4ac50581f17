"use client";
import { Badge } from "@/app/_parts/ui/badge";
import { Checkbox } from "@/app/_parts/ui/checkbox";

export interface QuizTopic {
  /** The lesson's slug. */
  readonly slug: string;
  readonly title: string;
  readonly questions: number;
  /** How many a learner answered rightly the last time. */
  readonly right: number;
  readonly isOpen: boolean;
}

/** Lessons to be asked about, with how many of their questions were right the last time. */
export function TopicTicks({
  topics,
  ticked,
  onTick,
}: {
  readonly topics: readonly QuizTopic[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: string[]) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-medium">
        Lessons{" "}
        <span className="font-normal text-muted">{ticked.length === 0 ? "(all that are open to you)" : `(${ticked.length} chosen)`}</span>
      </legend>
      <div className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        {topics.map(({ slug, title, questions, right, isOpen }) => (
          <div key={slug} className="flex items-start justify-between gap-3">
            <Checkbox
              label={title}
              checked={ticked.includes(slug)}
              disabled={!isOpen}
              onChange={(event) => {
                onTick(event.target.checked ? [...ticked, slug] : ticked.filter((one) => one !== slug));
              }}
            />
            <span className="pt-1.5 text-sm whitespace-nowrap text-muted tabular-nums">
              {isOpen ? right > 0 ? `${right} of ${questions} right` : `${questions} questions` : <Badge tone="premium">Premium</Badge>}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
