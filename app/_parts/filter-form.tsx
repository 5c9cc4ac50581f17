import type { Route } from "next";
import { Button } from "./ui/button";
import { ButtonLink } from "./ui/button-link";
import { Input } from "./ui/input";
import { Select } from "./ui/select";

/** One thing to filter by: values with the words for them. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** Filters as a plain form: it works before and without any script, and its address can be shared. */
export function FilterForm({
  filters,
  asked,
  clearHref,
  words,
}: {
  readonly filters: readonly Filter[];
  readonly asked: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly clearHref: Route;
  /** Label of a field for words to look for, where there is one. */
  readonly words?: string;
}) {
  const given = (name: string): string => (typeof asked[name] === "string" ? asked[name] : "");
  return (
    <form
      method="get"
      data-print="hide"
      className="grid grid-cols-2 items-end gap-3 rounded-state border border-line bg-raised p-4 sm:grid-cols-3 lg:flex"
    >
      {words === undefined ? null : (
        <label className="col-span-2 grid min-w-0 gap-1 text-sm sm:col-span-3 lg:flex-[2]">
          <span className="text-muted">{words}</span>
          <Input type="search" name="q" defaultValue={given("q")} key={given("q")} maxLength={80} />
        </label>
      )}
      {filters.map(({ name, label, options }) => (
        <label key={name} className="grid min-w-0 gap-1 text-sm lg:flex-1">
          <span className="text-muted">{label}</span>
          <Select name={name} defaultValue={given(name)} key={given(name)}>
            <option value="">All</option>
            {options.map(([value, said]) => (
              <option key={value} value={value}>
                {said}
              </option>
            ))}
          </Select>
        </label>
      ))}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" className="min-h-11">
          Filter
        </Button>
        <ButtonLink href={clearHref} variant="quiet" className="min-h-11">
          Clear
        </ButtonLink>
      </div>
    </form>
  );
}
