import { describe, expect, test } from "vitest";
import { ChaosWorld, type Device } from "./chaos/chaos-world";

const MOMENT_MS = 100; // less than the quiet that typing waits for

function begin() {
  const world = new ChaosWorld(() => 0.5, 1);
  world.isCalm = true;
  const device = world.devices[0] as Device;
  const { keeper } = world.open(device);
  return { world, device, keeper };
}

const kept = ({ entries }: Device) => [...entries.values()][0];

describe("a pass seen in the browser", () => {
  test("is in the journal at once: the page may be left in the next moment", async () => {
    const { world, device, keeper } = begin();
    await world.time.pass(5000);
    keeper.change({ definition: "passes" });
    await world.time.pass(5000);
    keeper.noteChecked();
    await world.time.pass(0);
    await world.time.pass(MOMENT_MS);
    expect(kept(device)).toMatchObject({ texts: { definition: "passes" }, isChecked: true });
  });

  test.each([
    ["the same text written again keeps it", "passes", true],
    ["another text has yet to pass", "passes no more", false],
  ])("%s", async (_, next, isChecked) => {
    const { world, device, keeper } = begin();
    await world.time.pass(5000);
    keeper.change({ definition: "passes" });
    keeper.noteChecked();
    keeper.change({ definition: next });
    await world.time.pass(5000);
    expect(kept(device)).toMatchObject({ texts: { definition: next }, isChecked });
  });
});
