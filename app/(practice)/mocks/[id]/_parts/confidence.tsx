import { Select } from "@/app/_parts/ui/select";

const DEGREES = [
  { value: 1, says: "A guess" },
  { value: 2, says: "Not sure" },
  { value: 3, says: "Fairly sure" },
  { value: 4, says: "Certain" },
];

interface ConfidenceProps {
  readonly value: number | null;
  readonly disabled: boolean;
  readonly onChange: (confidence: number | null) => void;
}

/** How sure one is; need not be said. Compared with what was right, afterwards. */
export function Confidence({ value, disabled, onChange }: ConfidenceProps) {
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="sr-only">How sure are you? (optional)</span>
      <Select
        value={value ?? ""}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value === "" ? null : Number(event.target.value));
        }}
      >
        <option value="">How sure? (optional)</option>
        {DEGREES.map((degree) => (
          <option key={degree.value} value={degree.value}>
            {degree.says}
          </option>
        ))}
      </Select>
    </label>
  );
}
