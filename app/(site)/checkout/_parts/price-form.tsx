import { Button } from "@/app/_parts/ui/button";
import { RadioGroup } from "@/app/_parts/ui/radio-group";
import { PREMIUM_PRICES, type PremiumPrice } from "@/lib/billing";
import { takePremium } from "../actions";

/** Which price, and the button that takes it; a plain form, so that it needs no script. */
export function PriceForm({ chosen }: { readonly chosen: PremiumPrice["id"] }) {
  return (
    <form action={takePremium} className="grid gap-5">
      <RadioGroup
        legend="How would you pay, if you paid?"
        name="price"
        defaultValue={chosen}
        choices={PREMIUM_PRICES.map(({ id, name, perMonthUsd, billedUsd, months }) => ({
          value: id,
          label: `${name}: $${perMonthUsd} a month`,
          hint: months === 1 ? "Billed every month" : `Billed once a year: $${billedUsd}`,
        }))}
      />
      <div>
        <Button type="submit" variant="primary">
          Take premium without paying
        </Button>
      </div>
    </form>
  );
}
