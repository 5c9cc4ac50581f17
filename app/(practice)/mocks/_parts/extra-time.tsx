import { Field } from "@/app/_parts/ui/field";
import { Select } from "@/app/_parts/ui/select";

const CHOICES = [
  { percent: 0, says: "None" },
  { percent: 25, says: "A quarter more" },
  { percent: 50, says: "Half as much again" },
  { percent: 100, says: "Twice the time" },
];

/** Extra time that anyone may give themselves. */
export function ExtraTime({ percent, onPercent }: { readonly percent: number; readonly onPercent: (percent: number) => void }) {
  return (
    <Field label="Extra time">
      {(control) => (
        <Select
          {...control}
          value={percent}
          onChange={(event) => {
            onPercent(Number(event.target.value));
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice.percent} value={choice.percent}>
              {choice.says}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
