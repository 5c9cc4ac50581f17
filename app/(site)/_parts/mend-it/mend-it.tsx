import { runInSimulator, World } from "@/lib/simulator";
import { MendItPanel } from "./mend-it-panel";
import { paymentOutcome } from "./payment-outcome";
import { BROKEN, PAYMENT_INPUT, PAYMENT_WORLD, paymentDefinition } from "./payment-workflow";

/** The failing workflow of the home page. Its first run is made at build time by the interpreter itself, so it stands there without a script. */
export async function MendIt() {
  const run = { definition: paymentDefinition(BROKEN), input: PAYMENT_INPUT, world: World.parse(PAYMENT_WORLD) };
  const first = paymentOutcome(await runInSimulator(run));
  if (first === undefined) throw new Error("The home page's workflow did not run: see payment-workflow.ts and its test.");
  return <MendItPanel first={first} />;
}
