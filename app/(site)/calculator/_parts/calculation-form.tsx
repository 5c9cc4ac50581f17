import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Select } from "@/app/_parts/ui/select";
import { isChoice } from "./calculation";
import { fault, type Scenario } from "./calculator-link";

/** The fields of one sum. Every change is a new scenario; there is nothing to send. */
export function CalculationForm({ scenario, onChange }: { readonly scenario: Scenario; readonly onChange: (scenario: Scenario) => void }) {
  const { calculation, typed } = scenario;
  return (
    <div className="grid gap-4">
      {calculation.fields.map((field) => {
        const value = typed[field.name] ?? "";
        const change = (next: string): void => {
          onChange({ calculation, typed: { ...typed, [field.name]: next } });
        };
        return (
          <Field
            key={field.name}
            label={!isChoice(field) && field.unit ? `${field.label} (${field.unit})` : field.label}
            hint={field.hint}
            error={fault(field, value)}
          >
            {(control) =>
              isChoice(field) ? (
                <Select
                  {...control}
                  value={value}
                  onChange={(event) => {
                    change(event.target.value);
                  }}
                >
                  {field.options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </Select>
              ) : (
                <Input
                  {...control}
                  type="number"
                  inputMode="decimal"
                  min={field.min}
                  max={field.max}
                  step={field.step ?? 1}
                  value={value}
                  onChange={(event) => {
                    change(event.target.value);
                  }}
                />
              )
            }
          </Field>
        );
      })}
    </div>
  );
}
