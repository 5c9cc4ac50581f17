"use client";
import { classNames } from "@/app/_parts/ui/class-names";

/** Choices as a row of ticks; none of them means all. `isOne` takes one at a time. */
export function TickGroup<Id extends string | number>({
  legend,
  choices,
  ticked,
  isOne = false,
  onTick,
}: {
  readonly legend: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly ticked: readonly Id[];
  readonly isOne?: boolean;
  readonly onTick: (ticked: Id[]) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-medium">
        {legend}{" "}
        {isOne ? null : <span className="font-normal text-muted">{ticked.length === 0 ? "(all)" : `(${ticked.length} chosen)`}</span>}
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ id, label }) => {
          const isTicked = ticked.includes(id);
          return (
            <label
              key={id}
              className={classNames(
                "flex min-h-10 cursor-pointer items-center gap-2 rounded-control border px-3 text-[0.9375rem] has-focus-visible:outline-2 has-focus-visible:outline-focus",
                isTicked ? "border-accent bg-accent-wash" : "border-line-strong hover:border-accent",
              )}
            >
              <input
                type={isOne ? "radio" : "checkbox"}
                name={legend}
                className="size-4 accent-accent"
                checked={isTicked}
                onChange={() => {
                  onTick(isOne ? [id] : isTicked ? ticked.filter((one) => one !== id) : [...ticked, id]);
                }}
              />
              {label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
